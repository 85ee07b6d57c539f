package org.rabta.web.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.Unmanaged;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import org.rabta.domain.access.Caller;
import org.rabta.service.access.CallerHolder;
import org.rabta.web.frame.RefusalRecording;

/**
 * One request: a context of its own, a verified caller, and the portal's own filter, which writes
 * the refusals when the work is over.
 */
@ApplicationScoped
public class Entrance {

  /** Where the calls of the tests come from, as the trail shows it. */
  static final String ORIGIN = "192.0.2.7";

  @Inject private CallerHolder callers;
  @Inject private BeanManager beans;

  private RefusalRecording filter;

  @PostConstruct
  void makeTheFilterAsTheServerDoes() {
    filter = new Unmanaged<>(beans, RefusalRecording.class).newInstance().produce().inject().get();
  }

  /** Runs the work as the caller. */
  @ActivateRequestContext
  public <T> T pass(Caller caller, Callable<T> work) throws Exception {
    ServerIdentity.become(caller);
    callers.enter(caller, ORIGIN);
    try {
      return filtered(work);
    } finally {
      ServerIdentity.becomeNobody();
    }
  }

  /** Runs the work with nobody signed in. */
  @ActivateRequestContext
  public <T> T passNobody(Callable<T> work) throws Exception {
    ServerIdentity.becomeNobody();
    return filtered(work);
  }

  private <T> T filtered(Callable<T> work) throws Exception {
    var answers = new ArrayList<T>();
    var failures = new ArrayList<Exception>();
    filter.doFilter(
        silent(HttpServletRequest.class),
        silent(HttpServletResponse.class),
        (request, response) -> {
          try {
            answers.add(work.call());
          } catch (Exception failure) {
            failures.add(failure);
          }
        });
    if (!failures.isEmpty()) {
      throw failures.get(0);
    }
    return answers.get(0);
  }

  /** The filter passes them on and asks them nothing. */
  private static <T> T silent(Class<T> type) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              throw new UnsupportedOperationException(method.getName());
            }));
  }
}
