package org.rabta.domain.routing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kie.dmn.api.core.DMNModel;
import org.rabta.domain.routing.feel.CompiledModel;
import org.rabta.domain.typology.CaseFacts;

/**
 * The decision tables, compiled. Knows the tables by name and nothing of what their answers mean.
 * Read and checked by KIE, answered by the compiled form; a test holds the two together. Safe for
 * any thread: the compiled model is never changed and every evaluation has a state of its own.
 */
final class DecisionModel {

  private static final String RESOURCE = "rabta-routing.dmn";

  private final KieTables kie;
  private final CompiledModel compiled;
  private final FactValues values;

  private DecisionModel(String xml) {
    kie = KieTables.read(xml);
    compiled = CompiledModel.of(kie.model());
    values = new FactValues(compiled);
  }

  /** The model delivered with the portal. */
  static DecisionModel standard() {
    return of(delivered());
  }

  /** The DMN text of the model delivered with the portal. */
  static String delivered() {
    try (InputStream in = DecisionModel.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("No " + RESOURCE + " on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A model from its DMN text.
   *
   * @throws IllegalArgumentException if it contains what is not accepted, naming the decision
   * @throws IllegalStateException if it is faulty
   */
  static DecisionModel of(String xml) {
    return new DecisionModel(xml);
  }

  /**
   * The answers of all tables, by the table's name.
   *
   * @throws IllegalStateException if a table fails, as where one rule may apply and several do
   */
  TableAnswers evaluate(CaseFacts facts) {
    return new TableAnswers(compiled.evaluate(values.of(facts)));
  }

  /** The answers of those tables; tables that they do not rest on are left alone. */
  TableAnswers evaluate(CaseFacts facts, String... tables) {
    return new TableAnswers(compiled.evaluate(values.of(facts), tables));
  }

  /** What KIE itself answers, which the compiled form must equal; a thousand times slower. */
  TableAnswers evaluateByKie(CaseFacts facts) {
    Object[] inOrder = values.of(facts);
    List<String> names = compiled.facts();
    Map<String, Object> byName = new HashMap<>();
    for (int i = 0; i < inOrder.length; i++) {
      byName.put(names.get(i), inOrder[i]);
    }
    return new TableAnswers(kie.evaluate(byName));
  }

  /** The model itself, for reading which facts a rule looks at. */
  DMNModel model() {
    return kie.model();
  }
}
