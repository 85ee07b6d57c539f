package org.rabta.web.page;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** An address inside the portal, below its context path, with the parameters that have a value. */
public final class Address {

  private final StringBuilder text;
  private boolean query;

  private Address(String path) {
    text = new StringBuilder(path);
  }

  /**
   * @param path the path, such as {@code /cases}
   */
  public static Address of(String path) {
    return new Address(path);
  }

  /** Adds a parameter; null, false and the empty text add nothing. */
  public Address with(String name, Object value) {
    if (value == null || Boolean.FALSE.equals(value) || value.toString().isEmpty()) {
      return this;
    }
    text.append(query ? '&' : '?').append(name).append('=');
    text.append(URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
    query = true;
    return this;
  }

  /** Answers the request by sending the browser there. */
  public void follow() {
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    try {
      external.redirect(external.getRequestContextPath() + this);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
