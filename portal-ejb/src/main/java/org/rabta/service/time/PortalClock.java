package org.rabta.service.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;

/**
 * The one clock of the portal, in microseconds as the database keeps them. The loader of
 * demonstration data may let a single thread live at an earlier time; everybody else always has the
 * present.
 */
@ApplicationScoped
public class PortalClock extends Clock {

  private static final ThreadLocal<Instant> TRAVELLED = new ThreadLocal<>();

  @Override
  public Instant instant() {
    var travelled = TRAVELLED.get();
    return travelled == null ? Instant.now().truncatedTo(ChronoUnit.MICROS) : travelled;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.system(zone);
  }

  /** Runs {@code work} on this thread as if it were {@code then}. */
  public <T> T at(Instant then, Callable<T> work) throws Exception {
    TRAVELLED.set(then);
    try {
      return work.call();
    } finally {
      TRAVELLED.remove();
    }
  }
}
