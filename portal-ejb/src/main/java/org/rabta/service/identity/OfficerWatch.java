package org.rabta.service.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.Config;
import org.rabta.domain.identity.RollOutcome;

/**
 * Reads the list of officers when it is time or somebody asked, and lets the work of those who left
 * fall back. Several nodes may look at once; a lease in the database lets one of them read.
 */
@Singleton
public class OfficerWatch {

  private static final Logger LOG = Logger.getLogger(OfficerWatch.class.getName());
  private static final int MOST_DEPARTURES = 200;

  @Inject private OfficerRunner runner;
  @Inject private Departures departures;
  @Inject private Config config;
  @Inject private Clock clock;

  /** One round; a failure is kept beside the list, and a defect is logged. */
  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
  @PermitAll
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void round() {
    try {
      runner.take().ifPresent(this::read);
      letWorkFallBack();
    } catch (RuntimeException failure) {
      LOG.log(Level.SEVERE, "the list of officers could not be kept", failure);
    }
  }

  private void read(OfficerRunner.Reading reading) {
    try {
      var entries = new KeycloakList(address(), clock).read(reading.agencies());
      var outcome = runner.takeOver(reading, entries);
      if (!outcome.isRead()) {
        LOG.log(Level.WARNING, "a list of {0} officers is not believed", entries.size());
      }
    } catch (ListNotRead away) {
      runner.failed(reading, away.outcome());
      var level = away.outcome() == RollOutcome.NOT_SET_UP ? Level.FINE : Level.WARNING;
      LOG.log(level, "the list of officers stays as it was: {0}", why(away));
    }
  }

  private void letWorkFallBack() {
    long after = 0;
    for (int i = 0; i < MOST_DEPARTURES && after >= 0; i++) {
      after = departures.next(after);
    }
  }

  private ListAddress address() throws ListNotRead {
    var secret = config.getOptionalValue("RABTA_OFFICERS_CLIENT_SECRET", String.class);
    if (secret.isEmpty()) {
      throw new ListNotRead(RollOutcome.NOT_SET_UP, "no account to ask with", null);
    }
    return ListAddress.of(
        config.getValue("RABTA_OIDC_ISSUER", String.class),
        config.getOptionalValue("RABTA_OFFICERS_CLIENT_ID", String.class).orElse("rabta-officers"),
        secret.get());
  }

  private static String why(ListNotRead away) {
    var cause = away.getCause();
    return away.outcome() + ", " + away.getMessage() + (cause == null ? "" : ", " + cause);
  }
}
