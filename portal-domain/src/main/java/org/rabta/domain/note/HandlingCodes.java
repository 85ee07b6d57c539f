package org.rabta.domain.note;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps handling codes in one column, comma separated. */
@Converter
public class HandlingCodes implements AttributeConverter<Set<HandlingCode>, String> {

  @Override
  public String convertToDatabaseColumn(Set<HandlingCode> codes) {
    return codes == null
        ? ""
        : codes.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
  }

  @Override
  public Set<HandlingCode> convertToEntityAttribute(String column) {
    var codes = EnumSet.noneOf(HandlingCode.class);
    if (column != null) {
      Arrays.stream(column.split(","))
          .filter(name -> !name.isEmpty())
          .map(HandlingCode::valueOf)
          .forEach(codes::add);
    }
    return Collections.unmodifiableSet(codes);
  }
}
