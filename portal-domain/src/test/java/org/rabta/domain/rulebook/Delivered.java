package org.rabta.domain.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.rabta.domain.routing.Router;

/** The model delivered with the portal, and variations of it. */
public final class Delivered {

  private static final String MODEL = text();

  private Delivered() {}

  /** As it is. */
  public static String model() {
    return MODEL;
  }

  /** With one text in place of another, which has to be there. */
  public static String with(String old, String replacement) {
    if (!MODEL.contains(old)) {
      throw new IllegalArgumentException("The delivered model has no " + old);
    }
    return MODEL.replace(old, replacement);
  }

  /** With something put in before the end. */
  public static String withInside(String element) {
    return with("</definitions>", element + "</definitions>");
  }

  /** As a later version that changes nothing else. */
  public static String as(String version) {
    return renamed(MODEL, version);
  }

  /** Another text as a later version. */
  public static String renamed(String xml, String version) {
    return xml.replaceFirst(
        "(?s)(<decision id=\"d_table_version\".*?<text>)\"[^\"]*\"", "$1\"" + version + "\"");
  }

  static byte[] bytes(String xml) {
    return xml.getBytes(StandardCharsets.UTF_8);
  }

  private static String text() {
    try (InputStream in = Router.class.getResourceAsStream("rabta-routing.dmn")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
