package org.rabta.service.demonstration;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;

/**
 * Reads what a step of the script says as the command that a page would send. Days count from the
 * moment of the step: {@code "@-3d"} is three days before it.
 */
final class Directions {

  private static final Pattern DAY = Pattern.compile("\"@(-?\\d+)d\"");
  private static final ZoneId PAKISTAN = ZoneId.of("Asia/Karachi");
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new SimpleModule().addDeserializer(LocalDate.class, new DayReader()))
          .build();

  private Directions() {}

  /** What the step says, as that type. */
  static <T> T as(Class<T> type, Happening happening) {
    return read(type, happening.what().with(), happening.at());
  }

  /** What the step says, as a command about that record. */
  static <T> T about(Class<T> type, String reference, Happening happening) {
    ObjectNode said = happening.what().with().deepCopy();
    return read(type, said.put("reference", reference), happening.at());
  }

  /** A part of what the step says. */
  static <T> T part(Class<T> type, String name, Happening happening) {
    return read(type, happening.what().with().get(name), happening.at());
  }

  private static <T> T read(Class<T> type, JsonNode said, Instant at) {
    var today = LocalDate.ofInstant(at, PAKISTAN);
    var text =
        DAY.matcher(said.toString())
            .replaceAll(day -> '"' + today.plusDays(Long.parseLong(day.group(1))).toString() + '"');
    try {
      return MAPPER.readValue(text, type);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static final class DayReader extends JsonDeserializer<LocalDate> {
    @Override
    public LocalDate deserialize(JsonParser in, DeserializationContext context) throws IOException {
      return LocalDate.parse(in.getText());
    }
  }
}
