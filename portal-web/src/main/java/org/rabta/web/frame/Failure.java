package org.rabta.web.frame;

import jakarta.ejb.EJBAccessException;
import jakarta.faces.application.ViewExpiredException;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import org.primefaces.csp.CspException;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.kernel.NoSuchRecord;

/**
 * What a failure means for the reader.
 *
 * @param kind the meaning
 * @param cause the exception that carries it, below the wrappers of Faces, expression language and
 *     container
 */
record Failure(Kind kind, Throwable cause) {

  enum Kind {
    /** A business rule refused; the sentence says why. */
    RULE,
    /** No such record, or not the reader's; the two look the same. */
    NOT_FOUND,
    /** The page is older than the server's memory of it, or is not one of the server's. */
    EXPIRED,
    /** Something in the request is no text that can be stored or looked for, such as a NUL. */
    UNREADABLE,
    /** The database does not answer, or went away on the way. */
    AWAY,
    /** A defect or a broken dependency. */
    UNFORESEEN
  }

  /** SQL's state for a character that the database's encoding does not have. */
  private static final String NO_TEXT = "22021";

  static Failure of(Throwable thrown) {
    Set<Throwable> seen = new HashSet<>();
    for (Throwable t = thrown; t != null && seen.add(t); t = t.getCause()) {
      if (t instanceof NoSuchRecord || t instanceof EJBAccessException) {
        return new Failure(Kind.NOT_FOUND, t);
      }
      if (t instanceof BusinessRuleViolation) {
        return new Failure(Kind.RULE, t);
      }
      if (t instanceof ViewExpiredException || t instanceof CspException) {
        return new Failure(Kind.EXPIRED, t);
      }
      if (t instanceof SQLException sql && isOfConnection(sql.getSQLState())) {
        return new Failure(Kind.AWAY, t);
      }
      if (t instanceof SQLException sql && NO_TEXT.equals(sql.getSQLState())) {
        return new Failure(Kind.UNREADABLE, t);
      }
      if (isConcurrentChange(t)) {
        return new Failure(Kind.RULE, new BusinessRuleViolation("record.changed-meanwhile"));
      }
    }
    return new Failure(Kind.UNFORESEEN, thrown);
  }

  /** SQL's class of connection exceptions, and PostgreSQL's of a server that stops or starts. */
  private static boolean isOfConnection(String state) {
    return state != null && (state.startsWith("08") || state.startsWith("57P"));
  }

  /** By name, because the pages do not use persistence. */
  private static boolean isConcurrentChange(Throwable t) {
    return t.getClass().getName().endsWith(".OptimisticLockException");
  }
}
