package org.rabta.domain.assessment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.UncheckedIOException;
import java.util.List;

/** Keeps the codes of an answer as a JSON array; names of places may hold any character. */
@Converter
public class CodesColumn implements AttributeConverter<List<String>, String> {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final TypeReference<List<String>> CODES = new TypeReference<>() {};

  @Override
  public String convertToDatabaseColumn(List<String> codes) {
    try {
      return MAPPER.writeValueAsString(codes);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<String> convertToEntityAttribute(String column) {
    try {
      return MAPPER.readValue(column, CODES);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
