package org.rabta.web.login;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Forgets ended logins that can no longer matter. Several nodes may do so at once; the second finds
 * nothing.
 */
@Singleton
public class RevocationCleanup {

  private static final Logger LOG = Logger.getLogger(RevocationCleanup.class.getName());

  @Inject private RevocationTable table;

  /** Every hour; without a transaction, whose end could fail where nothing catches it. */
  @Schedule(hour = "*", minute = "17", persistent = false)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  void forget() {
    try {
      table.forgetOlderThan(RevokedLogins.LONGEST_LOGIN.multipliedBy(2));
    } catch (SQLException e) {
      LOG.log(Level.WARNING, "Old ended logins are still kept", e);
    }
  }
}
