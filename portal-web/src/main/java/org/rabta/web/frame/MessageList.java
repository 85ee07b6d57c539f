package org.rabta.web.frame;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/**
 * The messages at the top of the page ({@code rb:messages}). A component, not a tag file, because
 * messages are known only when the page is rendered. Its id is {@code messages}, for background
 * requests to update.
 */
@FacesComponent(MessageList.TYPE)
public class MessageList extends UIComponentBase {

  static final String TYPE = "org.rabta.Messages";

  @Override
  public String getFamily() {
    return TYPE;
  }

  @Override
  public String getRendererType() {
    return null;
  }

  @Override
  public void encodeBegin(FacesContext context) throws IOException {
    Frame frame = CDI.current().select(Frame.class).get();
    ResponseWriter writer = context.getResponseWriter();
    writer.startElement("div", this);
    writer.writeAttribute("id", getClientId(context), null);
    writer.writeAttribute("class", "messages stack", null);
    writer.writeAttribute("tabindex", "-1", null);
    if (frame.isActed()) {
      writer.writeAttribute("data-acted", "true", null);
    }
    for (ShownMessage message : frame.getMessages()) {
      write(writer, message);
    }
    writer.endElement("div");
  }

  private static void write(ResponseWriter writer, ShownMessage message) throws IOException {
    writer.startElement("div", null);
    writer.writeAttribute("class", "note " + message.tone(), null);
    writer.writeAttribute("role", message.isError() ? "alert" : "status", null);
    writer.startElement("i", null);
    writer.writeAttribute("class", "pi " + message.icon(), null);
    writer.writeAttribute("aria-hidden", "true", null);
    writer.endElement("i");
    writer.startElement("p", null);
    if (message.field() == null) {
      writer.writeText(message.text(), null);
    } else {
      writer.startElement("a", null);
      writer.writeAttribute("href", "#" + message.field(), null);
      writer.writeAttribute("data-focus", message.field(), null);
      writer.writeText(message.text(), null);
      writer.endElement("a");
    }
    writer.endElement("p");
    writer.endElement("div");
  }
}
