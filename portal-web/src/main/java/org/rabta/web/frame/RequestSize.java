package org.rabta.web.frame;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.Set;

/** Refuses a form that is larger than any form of the portal, before a byte of it is parsed. */
public class RequestSize extends HttpFilter {

  /** Bytes. The longest narrative in Urdu is about 120 kB when a browser has encoded it. */
  static final long LARGEST = 1024 * 1024;

  /** Bytes of a page that takes a file: the largest list of promoters, and what goes with it. */
  static final long LARGEST_WITH_FILE = 6 * LARGEST;

  /** The pages that take a file. */
  private static final Set<String> WITH_FILE =
      Set.of("/promoters/import", "/evidence/add", "/evidence/upload");

  /**
   * Bytes read and thrown away, so that the browser reads the answer and not a broken connection.
   */
  private static final long PATIENCE = 32 * LARGEST;

  private static final String PAGE = "/WEB-INF/errorpages/too-large.xhtml";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    long length = request.getContentLengthLong();
    if (length > LARGEST && length > largest(request)) {
      drain(request);
      refuse(request, response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    } else if (request.getHeader("Transfer-Encoding") != null) {
      refuse(request, response, HttpServletResponse.SC_LENGTH_REQUIRED);
    } else {
      chain.doFilter(request, response);
    }
  }

  private static long largest(HttpServletRequest request) {
    var page = request.getServletPath().replaceFirst("\\.xhtml$", "");
    return WITH_FILE.contains(page) ? LARGEST_WITH_FILE : LARGEST;
  }

  private static void drain(HttpServletRequest request) throws IOException {
    if (request.getContentLengthLong() <= PATIENCE) {
      try (InputStream body = request.getInputStream()) {
        body.transferTo(OutputStream.nullOutputStream());
      }
    }
  }

  /**
   * Not by the container's error dispatch: the page would parse the refused form to see whether it
   * is its own.
   */
  private static void refuse(HttpServletRequest request, HttpServletResponse response, int status)
      throws IOException, ServletException {
    response.setStatus(status);
    request.getRequestDispatcher(PAGE).forward(new WithoutForm(request), response);
  }

  /** The request as if nothing had been sent with it. */
  private static final class WithoutForm extends HttpServletRequestWrapper {

    WithoutForm(HttpServletRequest request) {
      super(request);
    }

    @Override
    public String getMethod() {
      return "GET";
    }

    @Override
    public String getParameter(String name) {
      return null;
    }

    @Override
    public String[] getParameterValues(String name) {
      return null;
    }

    @Override
    public Map<String, String[]> getParameterMap() {
      return Map.of();
    }

    @Override
    public Enumeration<String> getParameterNames() {
      return Collections.emptyEnumeration();
    }
  }
}
