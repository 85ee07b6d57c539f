package org.rabta.domain.routing;

import java.io.InputStream;
import java.io.StringReader;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;
import org.rabta.domain.typology.CaseFacts;
import org.rabta.domain.typology.Fact;
import org.rabta.domain.typology.FactField;

/**
 * The decision tables, compiled. Knows the tables by name and nothing of what their answers mean.
 * Safe for any thread: the compiled model is never changed and every evaluation has a context of
 * its own.
 */
final class DecisionModel {

  private static final String RESOURCE = "rabta-routing.dmn";
  private static final String UNKNOWN = "unknown";

  private final DMNRuntime runtime;
  private final DMNModel model;

  private DecisionModel(Resource resource) {
    runtime =
        DMNRuntimeBuilder.fromDefaults()
            .buildConfiguration()
            .fromResources(List.of(resource))
            .getOrElseThrow(
                e -> new IllegalStateException("The decision tables cannot be read", e));
    model = runtime.getModels().get(0);
    if (model.hasErrors()) {
      throw new IllegalStateException(
          "The decision tables are faulty: " + texts(model.getMessages()));
    }
  }

  /** The model delivered with the portal. */
  static DecisionModel standard() {
    InputStream in = DecisionModel.class.getResourceAsStream(RESOURCE);
    if (in == null) {
      throw new IllegalStateException("No " + RESOURCE + " on the class path");
    }
    return new DecisionModel(ResourceFactory.newInputStreamResource(in));
  }

  /** A model given as XML. */
  static DecisionModel of(String xml) {
    return new DecisionModel(ResourceFactory.newReaderResource(new StringReader(xml)));
  }

  /** The answers of all tables, by the table's name. */
  TableAnswers evaluate(CaseFacts facts) {
    return answers(runtime.evaluateAll(model, context(facts)));
  }

  /** The answers of those tables and of the tables that they rest on. */
  TableAnswers evaluate(CaseFacts facts, String... tables) {
    return answers(runtime.evaluateByName(model, context(facts), tables));
  }

  /** The model itself, for reading which facts a rule looks at. */
  DMNModel model() {
    return model;
  }

  private DMNContext context(CaseFacts facts) {
    Map<String, Object> input = new HashMap<>();
    for (Fact fact : Fact.values()) {
      List<String> codes = fact.codes(facts);
      if (fact.kind() == FactField.Kind.SEVERAL) {
        input.put(fact.code(), codes);
      } else {
        input.put(fact.code(), codes.isEmpty() ? UNKNOWN : codes.get(0));
      }
    }
    DMNContext context = runtime.newContext();
    context.set("facts", input);
    return context;
  }

  private static TableAnswers answers(DMNResult result) {
    if (result.hasErrors()) {
      throw new IllegalStateException("The decision tables failed: " + texts(result.getMessages()));
    }
    return new TableAnswers(result.getContext().getAll());
  }

  private static String texts(Collection<DMNMessage> messages) {
    return messages.stream().map(DMNMessage::getText).collect(Collectors.joining("; "));
  }
}
