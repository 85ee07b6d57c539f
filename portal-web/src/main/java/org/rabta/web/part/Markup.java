package org.rabta.web.part;

import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** Elements as the renderers of this package write them. */
final class Markup {

  private Markup() {}

  /** Begins an element; null leaves a class or an id out. */
  static void open(ResponseWriter writer, String element, String styleClass, String id)
      throws IOException {
    writer.startElement(element, null);
    if (id != null) {
      writer.writeAttribute("id", id, null);
    }
    if (styleClass != null) {
      writer.writeAttribute("class", styleClass, null);
    }
  }

  /** A span with its text. */
  static void span(ResponseWriter writer, String styleClass, String id, String text)
      throws IOException {
    open(writer, "span", styleClass, id);
    writer.writeText(text, null);
    writer.endElement("span");
  }
}
