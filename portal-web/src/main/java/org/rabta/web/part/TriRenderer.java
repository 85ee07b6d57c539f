package org.rabta.web.part;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UISelectOne;
import jakarta.faces.component.behavior.ClientBehavior;
import jakarta.faces.component.behavior.ClientBehaviorContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.render.FacesRenderer;
import jakarta.faces.render.Renderer;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rabta.domain.kernel.Answer;
import org.rabta.web.language.Bundles;

/**
 * Draws a three-valued question as a group of radio buttons: one stop of Tab, arrow keys choose.
 */
@FacesRenderer(componentFamily = UISelectOne.COMPONENT_FAMILY, rendererType = Tri.TYPE)
public class TriRenderer extends Renderer<Tri> {

  @Override
  public void decode(FacesContext context, Tri question) {
    Map<String, String> submitted = context.getExternalContext().getRequestParameterMap();
    String id = question.getClientId(context);
    question.setSubmittedValue(submitted.getOrDefault(id, ""));
    String event = submitted.get(ClientBehaviorContext.BEHAVIOR_EVENT_PARAM_NAME);
    String source = submitted.get(ClientBehaviorContext.BEHAVIOR_SOURCE_PARAM_NAME);
    if (event != null && source != null && source.startsWith(id)) {
      question
          .getClientBehaviors()
          .getOrDefault(event, List.of())
          .forEach(behaviour -> behaviour.decode(context, question));
    }
  }

  @Override
  public Object getConvertedValue(FacesContext context, UIComponent component, Object submitted) {
    Tri question = (Tri) component;
    String name = submitted == null ? "" : submitted.toString();
    if (name.isEmpty()) {
      return null;
    }
    Answer answer =
        Arrays.stream(Answer.values())
            .filter(a -> a.name().equals(name))
            .findFirst()
            .orElseThrow(() -> refused(context, question));
    Class<?> bound = question.getValueExpression("value").getType(context.getELContext());
    return bound == String.class ? answer.name() : answer;
  }

  private static ConverterException refused(FacesContext context, Tri question) {
    return new ConverterException(question.message(context, UISelectOne.INVALID_MESSAGE_ID));
  }

  @Override
  public void encodeBegin(FacesContext context, Tri question) throws IOException {
    String id = question.getClientId(context);
    boolean wrong = !context.getMessageList(id).isEmpty();
    ResponseWriter writer = context.getResponseWriter();
    Markup.open(writer, "div", wrong ? "tri wrong" : "tri", id);
    writer.writeAttribute("role", "radiogroup", null);
    writer.writeAttribute("aria-labelledby", id + "-question", null);
    describe(writer, question, id, wrong);
    writer.startElement("div", null);
    Markup.span(writer, "q", id + "-question", question.question());
    if (question.hint() != null) {
      Markup.span(writer, "hint", id + "-hint", question.hint());
    }
    writer.endElement("div");
    Markup.open(writer, "div", "answers", null);
    for (Answer answer : Answer.values()) {
      choice(context, question, id, answer);
    }
    writer.endElement("div");
  }

  @Override
  public void encodeEnd(FacesContext context, Tri question) throws IOException {
    String id = question.getClientId(context);
    List<FacesMessage> messages = context.getMessageList(id);
    if (!messages.isEmpty()) {
      Field.writeError(context.getResponseWriter(), id + "-error", messages.get(0).getDetail());
    }
    context.getResponseWriter().endElement("div");
  }

  private static void choice(FacesContext context, Tri question, String id, Answer answer)
      throws IOException {
    ResponseWriter writer = context.getResponseWriter();
    Markup.open(writer, "label", answer.isKnown() ? null : "unk", null);
    writer.startElement("input", null);
    writer.writeAttribute("type", "radio", null);
    writer.writeAttribute("id", id + ":" + answer, null);
    writer.writeAttribute("name", id, null);
    writer.writeAttribute("value", answer.name(), null);
    if (answer.name().equals(given(question))) {
      writer.writeAttribute("checked", "checked", null);
    }
    String script = script(context, question, id);
    if (!script.isEmpty()) {
      writer.writeAttribute("onchange", script, null);
    }
    writer.endElement("input");
    Markup.open(writer, "i", "pi pi-check", null);
    writer.writeAttribute("aria-hidden", "true", null);
    writer.endElement("i");
    String key = "enum.Answer." + answer;
    writer.writeText(Bundles.text(context.getViewRoot().getLocale(), key), null);
    writer.endElement("label");
  }

  /**
   * What was just submitted, also if it was refused elsewhere on the form, or else the stored
   * answer.
   */
  private static String given(Tri question) {
    Object value = question.getSubmittedValue();
    Object shown = value == null ? question.getValue() : value;
    return shown == null ? "" : shown.toString();
  }

  private static void describe(ResponseWriter writer, Tri question, String id, boolean wrong)
      throws IOException {
    String ids =
        Stream.of(question.hint() == null ? "" : id + "-hint", wrong ? id + "-error" : "")
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" "));
    if (!ids.isEmpty()) {
      writer.writeAttribute("aria-describedby", ids, null);
    }
    if (question.isRequired()) {
      writer.writeAttribute("aria-required", "true", null);
    }
    if (wrong) {
      writer.writeAttribute("aria-invalid", "true", null);
    }
  }

  private static String script(FacesContext context, Tri question, String id) {
    return Stream.of("change", "valueChange")
        .flatMap(
            event ->
                question.getClientBehaviors().getOrDefault(event, List.of()).stream()
                    .map(behaviour -> script(context, question, id, event, behaviour)))
        .filter(script -> script != null && !script.isEmpty())
        .collect(Collectors.joining(";"));
  }

  private static String script(
      FacesContext context, UIComponent question, String id, String event, ClientBehavior how) {
    return how.getScript(
        ClientBehaviorContext.createClientBehaviorContext(context, question, event, id, null));
  }
}
