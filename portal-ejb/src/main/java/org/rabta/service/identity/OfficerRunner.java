package org.rabta.service.identity;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.rabta.domain.identity.OfficerEntry;
import org.rabta.domain.identity.RollOutcome;

/** The transactions of a reading of the list, under the clockwork's own database role. */
@Stateless
public class OfficerRunner {

  @Resource(lookup = "java:app/jdbc/rabta-job")
  private DataSource database;

  @Inject private Clock clock;

  /**
   * A reading that this node is to do.
   *
   * @param lease until when nobody else does it
   * @param began when it began
   * @param agencies whose people are asked for
   */
  public record Reading(Instant lease, Instant began, List<String> agencies) {}

  /** Takes the lease, if it is time to read the list. */
  @PermitAll
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public Optional<Reading> take() {
    var now = clock.instant();
    return in(
        roll -> {
          var lease = roll.take(now);
          return lease.isEmpty()
              ? Optional.empty()
              : Optional.of(new Reading(lease.get(), now, roll.agencies()));
        });
  }

  /** Takes the list over, or refuses it as a whole. */
  @PermitAll
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public RollOutcome takeOver(Reading reading, List<OfficerEntry> entries) {
    return in(roll -> roll.takeOver(reading.lease(), entries, reading.began()));
  }

  /** Ends a reading that brought nothing. */
  @PermitAll
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void failed(Reading reading, RollOutcome outcome) {
    in(
        roll -> {
          roll.failed(reading.lease(), outcome);
          return null;
        });
  }

  private <T> T in(Work<T> work) {
    try (Connection connection = database.getConnection()) {
      return work.with(new OfficerRoll(connection));
    } catch (SQLException e) {
      throw new EJBException(e);
    }
  }

  /** Something to do with the list. */
  @FunctionalInterface
  private interface Work<T> {
    T with(OfficerRoll roll) throws SQLException;
  }
}
