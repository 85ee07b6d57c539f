package org.rabta.web.frame;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;

/** Refuses a form that is larger than any form of the portal, before a byte of it is parsed. */
public class RequestSize extends HttpFilter {

  /** Bytes. The longest narrative in Urdu is about 120 kB when a browser has encoded it. */
  static final long LARGEST = 1024 * 1024;

  /**
   * Bytes read and thrown away, so that the browser gets to read the answer instead of a broken
   * connection.
   */
  private static final long PATIENCE = 32 * LARGEST;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getContentLengthLong() > LARGEST) {
      drain(request);
      response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    } else if (request.getHeader("Transfer-Encoding") != null) {
      response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
    } else {
      chain.doFilter(request, response);
    }
  }

  private static void drain(HttpServletRequest request) throws IOException {
    if (request.getContentLengthLong() <= PATIENCE) {
      try (InputStream body = request.getInputStream()) {
        body.skipNBytes(request.getContentLengthLong());
      }
    }
  }
}
