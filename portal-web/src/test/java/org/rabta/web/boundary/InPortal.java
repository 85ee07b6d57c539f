package org.rabta.web.boundary;

import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rabta.domain.access.Caller;

/** A test that runs inside the deployed portal. */
@ExtendWith(ArquillianExtension.class)
abstract class InPortal {

  @Inject private As as;

  /** Acts as somebody. */
  As.Desk as(Caller caller) {
    return as.of(caller);
  }

  As everybody() {
    return as;
  }
}
