package org.rabta.domain.sharing;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps handling codes in one column, comma separated, in the order of the list. */
@Converter
public class HandlingCodes implements AttributeConverter<Set<HandlingCode>, String> {

  @Override
  public String convertToDatabaseColumn(Set<HandlingCode> codes) {
    return codes.stream().sorted().map(HandlingCode::name).collect(Collectors.joining(","));
  }

  @Override
  public Set<HandlingCode> convertToEntityAttribute(String column) {
    return Arrays.stream(column.split(","))
        .filter(name -> !name.isEmpty())
        .map(HandlingCode::valueOf)
        .collect(Collectors.toUnmodifiableSet());
  }
}
