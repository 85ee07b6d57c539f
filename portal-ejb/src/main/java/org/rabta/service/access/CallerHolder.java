package org.rabta.service.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.rabta.domain.access.Caller;

/**
 * Who is calling, for the length of one request. Set by the authentication mechanism after it has
 * verified the login, and by nothing else but timers and the loader of demonstration data.
 */
@RequestScoped
public class CallerHolder {

  /** Origin of what the loader of demonstration data enters. */
  public static final String DEMONSTRATION = "demonstration";

  private Caller caller;
  private String origin = "internal";

  /**
   * Takes over a verified caller.
   *
   * @param verified the caller
   * @param from the network address the call came from, or {@code internal}
   */
  public void enter(Caller verified, String from) {
    this.caller = verified;
    this.origin = from;
  }

  /**
   * @return the caller of this request
   * @throws IllegalStateException if nobody is signed in
   */
  public Caller current() {
    if (caller == null) {
      throw new IllegalStateException("no caller in this request");
    }
    return caller;
  }

  /** The caller, or empty before login. */
  public Optional<Caller> ifSignedIn() {
    return Optional.ofNullable(caller);
  }

  /** Whether invented data are being loaded; their cases are marked. */
  public boolean isDemonstration() {
    return DEMONSTRATION.equals(origin);
  }

  /** Where the call came from. */
  public String origin() {
    return origin;
  }
}
