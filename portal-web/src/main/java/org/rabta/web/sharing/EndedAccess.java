package org.rabta.web.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rabta.service.sharing.ShareRow;
import org.rabta.service.sharing.SharingQueries;

/**
 * Tells somebody whose page was still open that the unit's access to the case has ended, and why;
 * what was typed stands below, from this browser.
 */
@Named("endedAccess")
@RequestScoped
public class EndedAccess {

  @Inject private SharingQueries queries;

  private String ref;
  private ShareRow share;

  /** Reads before the page is made, so that a refusal is answered with a status of its own. */
  public void load() {
    getShare();
  }

  /** The share that has ended. */
  public ShareRow getShare() {
    if (share == null) {
      share = queries.lost(ref);
    }
    return share;
  }

  public String getRef() {
    return ref;
  }

  public void setRef(String ref) {
    this.ref = ref;
  }
}
