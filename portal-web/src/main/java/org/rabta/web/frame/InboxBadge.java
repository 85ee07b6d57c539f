package org.rabta.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.rabta.domain.access.Role;
import org.rabta.service.access.CallerHolder;
import org.rabta.service.wait.InboxQueries;

/** How many things need the reader, for the masthead and the rail; asked for once a page. */
@RequestScoped
public class InboxBadge {

  /** The roles that {@link InboxQueries#counts()} answers to. */
  private static final Set<Role> COUNTED =
      EnumSet.of(
          Role.OFFICER,
          Role.CWA_OFFICER,
          Role.SUPERVISOR,
          Role.NATIONAL_COORDINATOR,
          Role.REFERRAL_COORDINATOR);

  @Inject private CallerHolder callers;
  @Inject private InboxQueries inbox;

  private Long count;

  /** The number of waits to answer; null for roles without an inbox of their own. */
  public Long count() {
    if (count == null && isCounted()) {
      count = inbox.toAnswer();
    }
    return count;
  }

  private boolean isCounted() {
    return callers.ifSignedIn().stream()
        .flatMap(caller -> caller.roles().stream())
        .anyMatch(COUNTED::contains);
  }
}
