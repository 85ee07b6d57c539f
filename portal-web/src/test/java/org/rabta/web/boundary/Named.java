package org.rabta.web.boundary;

import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.rabta.domain.intake.ReportContent;
import org.rabta.domain.request.BlockGround;
import org.rabta.domain.request.BlockScope;
import org.rabta.domain.request.BlockState;
import org.rabta.domain.request.Statement;
import org.rabta.domain.typology.CaseFacts;

/**
 * Arguments for any operation, so that it speaks of one record: of the case, the hand-off and the
 * draft given here.
 *
 * @param reference a case
 * @param handOff key of a hand-off
 * @param draft key of a draft
 */
record Named(String reference, long handOff, UUID draft) {

  private static final Set<String> CONTINUES = Set.of("before", "after");

  /** Numbers that name a version of the decision model, or a blocked address. */
  private static final Set<String> KEYS = Set.of("model", "block");

  /** Well-formed names of nothing. */
  static Named nothing() {
    return new Named("RBT-2026-987654321", 987_654_321L, new UUID(0, 42));
  }

  Object[] argumentsOf(Operation operation) {
    return Arrays.stream(operation.method().getParameters()).map(this::of).toArray();
  }

  /** Whether any argument names a record. */
  static boolean isNamedBy(Operation operation) {
    return Arrays.stream(operation.method().getParameters())
        .anyMatch(parameter -> names(parameter.getType(), parameter.getName()));
  }

  private static boolean names(Class<?> type, String name) {
    if (isKey(type, name)
        || type == UUID.class
        || (type == String.class && name.equals("reference"))) {
      return true;
    }
    return type.isRecord()
        && !CONTINUES.contains(name)
        && Arrays.stream(type.getRecordComponents())
            .anyMatch(part -> names(part.getType(), part.getName()));
  }

  private static boolean isKey(Class<?> type, String name) {
    return (type == long.class || type == Long.class) && KEYS.contains(name);
  }

  private Object of(Parameter parameter) {
    return of(parameter.getType(), parameter.getName());
  }

  private Object of(Class<?> type, String name) {
    if (CONTINUES.contains(name)) {
      return null;
    }
    if (type == String.class) {
      return text(name);
    }
    if (type == UUID.class) {
      return draft;
    }
    if (type == ReportContent.class) {
      return Cases.content("Lahore");
    }
    if (type == CaseFacts.class) {
      return CaseFacts.unknown();
    }
    if (type == long.class && name.equals("handOff")) {
      return handOff;
    }
    if (isKey(type, name)) {
      return 987_654_321L;
    }
    if (type == long.class || type == Long.class) {
      return 1L;
    }
    if (type == LocalDate.class) {
      return LocalDate.parse("2026-01-15");
    }
    if (type == Instant.class) {
      return Instant.EPOCH;
    }
    if (type == Statement.class) {
      return new Statement(
          BlockState.REMOVED_BY_PLATFORM,
          BlockGround.OTHER,
          "PECA-14",
          BlockScope.ADDRESS,
          null,
          null,
          null);
    }
    if (type == byte[].class) {
      return "licence_no\n".getBytes(StandardCharsets.UTF_8);
    }
    if (type == Set.class) {
      return Set.of("HAND_OFF_DECLINED");
    }
    if (type.isAssignableFrom(List.class) && type != Object.class) {
      return List.of(Cases.LAHORE_CIRCLE);
    }
    if (type == int.class) {
      return 1;
    }
    if (type == boolean.class) {
      return false;
    }
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    if (type.isRecord()) {
      return ofRecord(type);
    }
    throw new IllegalStateException("no argument is known for " + type.getName() + " " + name);
  }

  private String text(String name) {
    return switch (name) {
      case "reference" -> reference;
      case "toUnit" -> Cases.GUJRANWALA_CIRCLE;
      case "suggestedUnit" -> null;
      case "agency" -> "FIA";
      default -> "Said without need.";
    };
  }

  private Object ofRecord(Class<?> type) {
    var parts = type.getRecordComponents();
    try {
      return type.getDeclaredConstructor(
              Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new))
          .newInstance(
              Arrays.stream(parts).map(part -> of(part.getType(), part.getName())).toArray());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
