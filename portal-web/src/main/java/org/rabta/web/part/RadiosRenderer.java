package org.rabta.web.part;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UISelectOne;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.render.FacesRenderer;
import jakarta.faces.render.Renderer;
import java.io.IOException;

/**
 * Draws {@code rb:radios}: answers side by side, or as cards one below the other, each with what
 * follows from it.
 */
@FacesRenderer(componentFamily = UISelectOne.COMPONENT_FAMILY, rendererType = Radios.TYPE)
public class RadiosRenderer extends Renderer<Radios> {

  private static final String UNKNOWN = "unknown";

  @Override
  public void decode(FacesContext context, Radios question) {
    question.setSubmittedValue(
        context
            .getExternalContext()
            .getRequestParameterMap()
            .getOrDefault(question.getClientId(context), ""));
  }

  @Override
  public Object getConvertedValue(FacesContext context, UIComponent question, Object submitted) {
    return submitted == null || submitted.toString().isEmpty() ? null : submitted.toString();
  }

  @Override
  public void encodeBegin(FacesContext context, Radios question) throws IOException {
    String id = question.getClientId(context);
    boolean cards = isCards(question);
    ResponseWriter writer = context.getResponseWriter();
    Markup.open(writer, "div", cards ? "cards" : "tri", id);
    writer.writeAttribute("role", "radiogroup", null);
    writer.writeAttribute("aria-labelledby", id + "-question", null);
    if (question.text("hint") != null) {
      writer.writeAttribute("aria-describedby", id + "-hint", null);
    }
    Markup.open(writer, "div", null, null);
    Markup.span(writer, "q", id + "-question", question.text("label"));
    if (question.text("hint") != null) {
      Markup.span(writer, "hint", id + "-hint", question.text("hint"));
    }
    writer.endElement("div");
    Markup.open(writer, "div", cards ? "choices-list" : "answers", null);
    for (RadioOption option : question.options()) {
      answer(writer, question, id, option);
    }
    writer.endElement("div");
  }

  @Override
  public void encodeEnd(FacesContext context, Radios question) throws IOException {
    context.getResponseWriter().endElement("div");
  }

  private static void answer(ResponseWriter writer, Radios question, String id, RadioOption option)
      throws IOException {
    String beside = option.value().equalsIgnoreCase(UNKNOWN) ? "unk" : null;
    Markup.open(writer, "label", isCards(question) ? "choice" : beside, null);
    writer.startElement("input", null);
    writer.writeAttribute("type", "radio", null);
    writer.writeAttribute("id", id + ":" + option.value(), null);
    writer.writeAttribute("name", id, null);
    writer.writeAttribute("value", option.value(), null);
    if (option.value().equals(given(question))) {
      writer.writeAttribute("checked", "checked", null);
    }
    writer.endElement("input");
    if (isCards(question)) {
      card(writer, option);
    } else {
      Markup.open(writer, "i", "pi pi-check", null);
      writer.writeAttribute("aria-hidden", "true", null);
      writer.endElement("i");
      writer.writeText(option.label(), null);
    }
    writer.endElement("label");
  }

  private static void card(ResponseWriter writer, RadioOption option) throws IOException {
    writer.startElement("span", null);
    writer.writeText(option.label(), null);
    if (option.note() != null) {
      writer.startElement("small", null);
      writer.writeText(option.note(), null);
      writer.endElement("small");
    }
    writer.endElement("span");
  }

  private static String given(Radios question) {
    Object submitted = question.getSubmittedValue();
    Object shown = submitted == null ? question.getValue() : submitted;
    return shown == null ? "" : shown.toString();
  }

  private static boolean isCards(Radios question) {
    return Boolean.parseBoolean(String.valueOf(question.getAttributes().get("cards")));
  }
}
