package org.rabta.web.login;

import com.nimbusds.oauth2.sdk.util.URLUtils;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.security.Principal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One request of a browser and its answer, without a container. Only what signing in uses is there;
 * everything else fails the test.
 */
final class Exchange {

  private final String method;
  private final URI address;
  private final Map<String, String> headers = new HashMap<>();
  private final Map<String, String> answerHeaders = new HashMap<>();
  private final StringWriter body = new StringWriter();
  private Browser browser;
  private boolean protectedAddress = true;
  private int status = 200;
  private Principal principal;
  private Set<String> groups = Set.of();

  private Exchange(String method, String address) {
    this.method = method;
    this.address = URI.create(address);
  }

  /** A navigation. */
  static Exchange get(String address) {
    return new Exchange("GET", address).header("Sec-Fetch-Mode", "navigate");
  }

  /** A form sent by one of the portal's pages. */
  static Exchange post(String address) {
    return new Exchange("POST", address)
        .header("Sec-Fetch-Mode", "navigate")
        .header("Sec-Fetch-Site", "same-origin");
  }

  Exchange header(String name, String value) {
    headers.put(name, value);
    return this;
  }

  Exchange without(String name) {
    headers.remove(name);
    return this;
  }

  Exchange open() {
    protectedAddress = false;
    return this;
  }

  Exchange from(Browser sameBrowser) {
    browser = sameBrowser;
    return this;
  }

  boolean hasBrowser() {
    return browser != null;
  }

  int status() {
    return status;
  }

  String location() {
    return answerHeaders.get("Location");
  }

  String answerHeader(String name) {
    return answerHeaders.get(name);
  }

  String body() {
    return body.toString();
  }

  Principal principal() {
    return principal;
  }

  Set<String> groups() {
    return groups;
  }

  HttpServletRequest request() {
    return proxy(
        HttpServletRequest.class,
        (name, args) ->
            switch (name) {
              case "getMethod" -> method;
              case "getRequestURI" -> address.getRawPath();
              case "getQueryString" -> address.getRawQuery();
              case "getHeader" -> headers.get((String) args[0]);
              case "getParameter" -> parameter((String) args[0]);
              case "getRemoteAddr" -> "192.0.2.7";
              case "isSecure" -> false;
              case "getContextPath" -> "";
              case "getSession" -> session(args);
              default -> throw new UnsupportedOperationException(name);
            });
  }

  HttpServletResponse response() {
    return proxy(
        HttpServletResponse.class,
        (name, args) ->
            switch (name) {
              case "setStatus", "sendError" -> status = (Integer) args[0];
              case "setHeader" -> answerHeaders.put((String) args[0], (String) args[1]);
              case "setContentType" -> answerHeaders.put("Content-Type", (String) args[0]);
              case "setCharacterEncoding" -> null;
              case "getWriter" -> new PrintWriter(body, true);
              default -> throw new UnsupportedOperationException(name);
            });
  }

  @SuppressWarnings("unchecked")
  HttpMessageContext context() {
    return proxy(
        HttpMessageContext.class,
        (name, args) ->
            switch (name) {
              case "isProtected" -> protectedAddress;
              case "doNothing" -> AuthenticationStatus.NOT_DONE;
              case "notifyContainerAboutLogin" -> {
                principal = (Principal) args[0];
                groups = (Set<String>) args[1];
                yield AuthenticationStatus.SUCCESS;
              }
              default -> throw new UnsupportedOperationException(name);
            });
  }

  private HttpSession session(Object[] args) {
    if (args == null || (Boolean) args[0]) {
      return browser.session();
    }
    return browser == null ? null : browser.sessionIfAny();
  }

  private String parameter(String name) {
    String query = address.getRawQuery();
    return query == null
        ? null
        : URLUtils.parseParameters(query).getOrDefault(name, List.of()).stream()
            .findFirst()
            .orElse(null);
  }

  /** What answers a call. */
  @FunctionalInterface
  interface Answers {
    Object to(String method, Object[] args);
  }

  static <T> T proxy(Class<T> type, Answers answers) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, called, args) -> answerable(called, answers.to(called.getName(), args))));
  }

  private static Object answerable(Method called, Object answer) {
    return called.getReturnType() == void.class ? null : answer;
  }
}
