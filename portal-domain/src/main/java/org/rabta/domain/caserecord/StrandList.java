package org.rabta.domain.caserecord;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.rabta.domain.typology.Strand;

/** Secondary strands in one column, separated by commas; order kept. */
@Converter
public class StrandList implements AttributeConverter<List<Strand>, String> {

  @Override
  public String convertToDatabaseColumn(List<Strand> strands) {
    return strands == null
        ? ""
        : strands.stream().map(Strand::name).collect(Collectors.joining(","));
  }

  @Override
  public List<Strand> convertToEntityAttribute(String column) {
    return column == null || column.isEmpty()
        ? List.of()
        : Arrays.stream(column.split(",")).map(Strand::valueOf).toList();
  }
}
