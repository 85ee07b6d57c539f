package org.rabta.domain.person;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Roles as the database keeps them: names joined by commas, in the order of the constants. */
@Converter
public class RoleSet implements AttributeConverter<Set<PersonRole>, String> {

  @Override
  public String convertToDatabaseColumn(Set<PersonRole> roles) {
    return write(roles);
  }

  @Override
  public Set<PersonRole> convertToEntityAttribute(String column) {
    return read(column);
  }

  /** The names, joined by commas. */
  public static String write(Collection<PersonRole> roles) {
    return roles.stream().sorted().distinct().map(Enum::name).collect(Collectors.joining(","));
  }

  static Set<PersonRole> read(String column) {
    return column.isEmpty()
        ? EnumSet.noneOf(PersonRole.class)
        : Stream.of(column.split(","))
            .map(PersonRole::valueOf)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(PersonRole.class)));
  }
}
