package org.rabta.service.routing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.rabta.domain.routing.Router;

/** The decision tables in force, compiled once. */
@ApplicationScoped
public class RoutingTables {

  private Router router;

  @PostConstruct
  void compile() {
    router = Router.standard();
  }

  /** The router every decision is made by. */
  @Produces
  public Router router() {
    return router;
  }
}
