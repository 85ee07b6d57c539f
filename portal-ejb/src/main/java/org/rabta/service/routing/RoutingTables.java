package org.rabta.service.routing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.rabta.domain.directory.Geography;
import org.rabta.domain.routing.Router;

/**
 * The decision tables in force, compiled once on each node: those that were enacted last, else
 * those delivered with the portal. A node looks for newly enacted ones every other second.
 */
@ApplicationScoped
public class RoutingTables {

  private static final Logger LOG = Logger.getLogger(RoutingTables.class.getName());
  private static final Duration LOOK_AFTER = Duration.ofSeconds(2);

  @Inject private ModelInForce inForce;
  @Inject private Clock clock;

  private final ReentrantLock looking = new ReentrantLock();
  private volatile Compiled compiled;
  private volatile Instant lookAt = Instant.MIN;

  /** A router and the digest of the enacted model it was made of; empty for the delivered one. */
  private record Compiled(Optional<String> digest, Router router) {}

  @PostConstruct
  void compile() {
    compiled = new Compiled(Optional.empty(), Router.standard());
  }

  /** The router every decision is made by; one request is served by one version. */
  @Produces
  @RequestScoped
  public Router router() {
    if (!clock.instant().isBefore(lookAt) && looking.tryLock()) {
      try {
        look();
      } finally {
        lookAt = clock.instant().plus(LOOK_AFTER);
        looking.unlock();
      }
    }
    return compiled.router();
  }

  /** Whoever cannot look, or finds what does not compile, goes on with the tables it has. */
  private void look() {
    try {
      Optional<String> digest = inForce.digest();
      if (!digest.equals(compiled.digest())) {
        var router =
            inForce
                .tables()
                .map(tables -> Router.of(tables, Geography.standard()))
                .orElseGet(Router::standard);
        compiled = new Compiled(digest, router);
        LOG.log(Level.INFO, "decision tables in force: {0}", digest.orElse("as delivered"));
      }
    } catch (RuntimeException failure) {
      LOG.log(Level.SEVERE, "the decision model in force could not be read", failure);
    }
  }
}
