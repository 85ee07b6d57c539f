package org.rabta.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ReadListener;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RequestSizeTest {

  private final List<String> told = new ArrayList<>();
  private ServletRequest forwarded;
  private String page = "/report";

  @Test
  void aFormOfOrdinarySizePasses() throws Exception {
    assertThat(passes(RequestSize.LARGEST, null)).isTrue();
  }

  @Test
  void aPageWithoutAFormPasses() throws Exception {
    assertThat(passes(-1, null)).isTrue();
  }

  @Test
  void aLargerFormIsRefusedWithItsPage() throws Exception {
    assertThat(passes(RequestSize.LARGEST + 1, null)).isFalse();
    assertThat(told).containsExactly("413", "/WEB-INF/errorpages/too-large.xhtml");
  }

  @Test
  void aPageThatTakesAFileTakesMore() throws Exception {
    page = "/promoters/import";
    assertThat(passes(RequestSize.LARGEST_WITH_FILE, null)).isTrue();
    assertThat(passes(RequestSize.LARGEST_WITH_FILE + 1, null)).isFalse();
  }

  @Test
  void aFormThatHidesItsSizeIsRefused() throws Exception {
    assertThat(passes(-1, "chunked")).isFalse();
    assertThat(told).first().isEqualTo("411");
  }

  @Test
  void thePageOfARefusalSeesNothingOfTheForm() throws Exception {
    passes(-1, "chunked");

    assertThat(((HttpServletRequest) forwarded).getMethod()).isEqualTo("GET");
    assertThat(forwarded.getParameter("f")).isNull();
    assertThat(forwarded.getParameterMap()).isEmpty();
    assertThat(forwarded.getParameterNames().hasMoreElements()).isFalse();
  }

  private boolean passes(long length, String transferEncoding) throws Exception {
    boolean[] passed = {false};
    new RequestSize()
        .doFilter(
            request(length, transferEncoding), response(), (request, answer) -> passed[0] = true);
    return passed[0];
  }

  private HttpServletRequest request(long length, String transferEncoding) {
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "getContentLengthLong" -> length;
                  case "getServletPath" -> page;
                  case "getHeader" -> transferEncoding;
                  case "getInputStream" -> new Nothing();
                  case "getRequestDispatcher" -> dispatcher((String) arguments[0]);
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }

  private HttpServletResponse response() {
    return (HttpServletResponse)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {HttpServletResponse.class},
            (proxy, method, arguments) -> told.add(String.valueOf(arguments[0])) ? null : null);
  }

  private RequestDispatcher dispatcher(String page) {
    return (RequestDispatcher)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {RequestDispatcher.class},
            (proxy, method, arguments) -> {
              told.add(page);
              forwarded = (ServletRequest) arguments[0];
              return null;
            });
  }

  /** A body that is over at once. */
  private static final class Nothing extends ServletInputStream {

    @Override
    public boolean isFinished() {
      return true;
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {}

    @Override
    public int read() {
      return -1;
    }
  }
}
