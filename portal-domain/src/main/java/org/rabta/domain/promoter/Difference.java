package org.rabta.domain.promoter;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A field of a promoter that a list states otherwise.
 *
 * @param field name of the field, as sentences call it
 * @param before what the registry says: text, day or status; may be null
 * @param after what the list says; may be null
 */
public record Difference(String field, Object before, Object after) {

  /** Those that are differences. */
  static List<Difference> between(Difference... candidates) {
    return Stream.of(candidates)
        .filter(each -> !Objects.equals(each.before(), each.after()))
        .toList();
  }
}
