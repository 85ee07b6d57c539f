package org.rabta.domain.caserecord;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps handling codes in one column, comma separated, in the order of the list. */
@Converter
public class HandlingCodes implements AttributeConverter<Set<HandlingCode>, String> {

  /** As the record keeps them; empty for null. */
  public static String write(Collection<HandlingCode> codes) {
    return codes == null
        ? ""
        : codes.stream().distinct().sorted().map(Enum::name).collect(Collectors.joining(","));
  }

  /** As the record has them; empty for null. */
  public static Set<HandlingCode> read(String column) {
    var codes = EnumSet.noneOf(HandlingCode.class);
    if (column != null) {
      Arrays.stream(column.split(","))
          .filter(name -> !name.isEmpty())
          .map(HandlingCode::valueOf)
          .forEach(codes::add);
    }
    return Collections.unmodifiableSet(codes);
  }

  @Override
  public String convertToDatabaseColumn(Set<HandlingCode> codes) {
    return write(codes);
  }

  @Override
  public Set<HandlingCode> convertToEntityAttribute(String column) {
    return read(column);
  }
}
