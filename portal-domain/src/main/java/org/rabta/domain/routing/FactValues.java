package org.rabta.domain.routing;

import java.math.BigDecimal;
import java.util.List;
import org.rabta.domain.routing.feel.CompiledModel;
import org.rabta.domain.typology.CaseFacts;
import org.rabta.domain.typology.Fact;

/**
 * Facts as a model takes them: lists of codes, texts with "unknown" for what nobody knows, numbers
 * and truth values with null.
 */
final class FactValues {

  private static final String UNKNOWN = "unknown";

  private final Fact[] facts;
  private final Class<?>[] sorts;

  /**
   * @throws IllegalArgumentException if the model asks for a fact that the portal does not know
   */
  FactValues(CompiledModel model) {
    facts = model.facts().stream().map(FactValues::fact).toArray(Fact[]::new);
    sorts = model.sorts().toArray(Class<?>[]::new);
  }

  private static Fact fact(String code) {
    return Fact.ofCode(code)
        .orElseThrow(
            () -> new IllegalArgumentException("The model asks for an unknown fact: " + code));
  }

  /** The values in the order of the model's facts. */
  Object[] of(CaseFacts caseFacts) {
    Object[] values = new Object[facts.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = value(facts[i].codes(caseFacts), sorts[i]);
    }
    return values;
  }

  private static Object value(List<String> codes, Class<?> sort) {
    if (sort == List.class) {
      return codes;
    }
    String code = codes.isEmpty() ? null : codes.get(0);
    if (sort == String.class) {
      return code == null ? UNKNOWN : code;
    } else if (code == null) {
      return null;
    }
    return sort == BigDecimal.class ? new BigDecimal(code) : (Object) "yes".equals(code);
  }
}
