package org.rabta.domain.routing;

import java.io.StringReader;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.api.marshalling.DMNMarshaller;
import org.kie.dmn.backend.marshalling.v1x.DMNMarshallerFactory;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;
import org.rabta.domain.routing.feel.ModelBoundary;

/**
 * The decision tables as KIE reads and evaluates them: the authority on what a model means, and too
 * slow for what-if questions and replays. Safe for any thread.
 */
final class KieTables {

  private static final DMNMarshaller MARSHALLER = DMNMarshallerFactory.newDefaultMarshaller();

  private final DMNRuntime runtime;
  private final DMNModel model;

  private KieTables(String xml) {
    runtime =
        DMNRuntimeBuilder.fromDefaults()
            .buildConfiguration()
            .fromResources(List.of(ResourceFactory.newReaderResource(new StringReader(xml))))
            .getOrElseThrow(
                e -> new IllegalStateException("The decision tables cannot be read", e));
    model = runtime.getModels().get(0);
    if (model.hasErrors()) {
      throw new IllegalStateException(
          "The decision tables are faulty: " + texts(model.getMessages()));
    }
  }

  /**
   * Reads and compiles a model. What it contains is checked before KIE compiles it.
   *
   * @throws IllegalArgumentException if it contains what is not accepted
   * @throws IllegalStateException if KIE finds it faulty
   */
  static KieTables read(String xml) {
    ModelBoundary.requireHarmless(xml);
    ModelBoundary.requireAccepted(MARSHALLER.unmarshal(xml));
    return new KieTables(xml);
  }

  DMNModel model() {
    return model;
  }

  /**
   * The answers of all decisions by name, as KIE gives them.
   *
   * @param facts the facts' values by code
   * @throws IllegalStateException if a decision fails, as where one rule may apply and several do
   */
  Map<String, Object> evaluate(Map<String, Object> facts) {
    DMNContext context = runtime.newContext();
    context.set("facts", facts);
    DMNResult result = runtime.evaluateAll(model, context);
    if (result.hasErrors()) {
      throw new IllegalStateException("The decision tables failed: " + texts(result.getMessages()));
    }
    Map<String, Object> answers = new HashMap<>(result.getContext().getAll());
    answers.remove("facts");
    return answers;
  }

  private static String texts(Collection<DMNMessage> messages) {
    return messages.stream().map(DMNMessage::getText).collect(Collectors.joining("; "));
  }
}
