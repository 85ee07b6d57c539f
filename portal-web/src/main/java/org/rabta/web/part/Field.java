package org.rabta.web.part;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UIPanel;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.primefaces.component.api.InputHolder;

/**
 * Label, hint, control and error of one field ({@code rb:field}), in this order and tied together:
 * the control is named by the label and described by the hint and the error.
 */
@FacesComponent(Field.TYPE)
public class Field extends UIPanel {

  static final String TYPE = "org.rabta.Field";

  @Override
  public String getRendererType() {
    return null;
  }

  @Override
  public void encodeBegin(FacesContext context) throws IOException {
    UIComponent control = control();
    String id = control.getClientId(context);
    boolean wrong = !context.getMessageList(id).isEmpty();
    describe(control, id, wrong);
    ResponseWriter writer = context.getResponseWriter();
    writer.startElement(isGroup() ? "fieldset" : "div", this);
    writer.writeAttribute("class", wrong ? "field wrong" : "field", null);
    writer.startElement(isGroup() ? "legend" : "label", this);
    if (!isGroup()) {
      writer.writeAttribute("for", inputId(control, id), null);
    }
    writer.writeText(text("label"), null);
    writer.endElement(isGroup() ? "legend" : "label");
    if (text("hint") != null) {
      writer.startElement("span", this);
      writer.writeAttribute("class", "hint", null);
      writer.writeAttribute("id", id + "-hint", null);
      writer.writeText(text("hint"), null);
      writer.endElement("span");
    }
  }

  @Override
  public void encodeEnd(FacesContext context) throws IOException {
    String id = control().getClientId(context);
    List<FacesMessage> messages = context.getMessageList(id);
    ResponseWriter writer = context.getResponseWriter();
    if (!messages.isEmpty()) {
      writeError(writer, id + "-error", messages.get(0).getDetail());
    }
    writer.endElement(isGroup() ? "fieldset" : "div");
  }

  static void writeError(ResponseWriter writer, String id, String text) throws IOException {
    writer.startElement("p", null);
    writer.writeAttribute("class", "error", null);
    writer.writeAttribute("id", id, null);
    writer.startElement("i", null);
    writer.writeAttribute("class", "pi pi-exclamation-circle", null);
    writer.writeAttribute("aria-hidden", "true", null);
    writer.endElement("i");
    writer.writeText(text, null);
    writer.endElement("p");
  }

  private void describe(UIComponent control, String id, boolean wrong) {
    Map<String, Object> attributes = control.getPassThroughAttributes();
    String hint = text("hint") == null ? "" : id + "-hint";
    String description = (hint + (wrong ? " " + id + "-error" : "")).strip();
    put(attributes, "aria-describedby", description.isEmpty() ? null : description);
    put(attributes, "aria-invalid", wrong ? "true" : null);
    if (control instanceof UIInput input && input.getAttributes().get("label") == null) {
      input.getAttributes().put("label", text("label"));
    }
  }

  private static void put(Map<String, Object> attributes, String name, String value) {
    if (value == null) {
      attributes.remove(name);
    } else {
      attributes.put(name, value);
    }
  }

  private UIComponent control() {
    UIComponent control = findComponent(text("for"));
    if (control == null) {
      throw new IllegalStateException("rb:field finds no control \"" + text("for") + "\"");
    }
    return control;
  }

  private static String inputId(UIComponent control, String id) {
    return control instanceof InputHolder holder ? holder.getInputClientId() : id;
  }

  private boolean isGroup() {
    return Boolean.parseBoolean(String.valueOf(getAttributes().get("group")));
  }

  private String text(String name) {
    Object value = getAttributes().get(name);
    return value == null || value.toString().isEmpty() ? null : value.toString();
  }
}
