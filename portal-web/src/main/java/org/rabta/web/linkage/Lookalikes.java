package org.rabta.web.linkage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.rabta.domain.kernel.NoSuchRecord;
import org.rabta.service.linkage.LinkageQueries;
import org.rabta.service.linkage.LinkageService;
import org.rabta.service.linkage.Lookalike;
import org.rabta.service.linkage.SayNotSame;
import org.rabta.web.intake.IntakePage;

/** Cases like the report under way, as far as it is kept, among those the reader may see. */
@Named("lookalikes")
@RequestScoped
public class Lookalikes {

  @Inject private LinkageQueries queries;
  @Inject private LinkageService service;

  private List<Lookalike> found;

  /** The likeliest cases, read once a request. */
  public List<Lookalike> of(String draft) {
    if (found == null) {
      found = queries.likeDraft(key(draft));
    }
    return found;
  }

  /**
   * Remembers that the case is about something else, and keeps what is typed.
   *
   * @param reference the case that the button was on when the page was made
   */
  public void notSame(IntakePage page, String reference) {
    service.notSame(new SayNotSame(reference, key(page.getAt().getDraft()), null));
    found = null;
    page.save();
  }

  private static UUID key(String draft) {
    try {
      return UUID.fromString(draft);
    } catch (IllegalArgumentException malformed) {
      throw new NoSuchRecord();
    }
  }
}
