package org.rabta.web.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.stream.Stream;
import org.rabta.domain.kernel.NoSuchRecord;
import org.rabta.service.sharing.ExtendShare;
import org.rabta.service.sharing.RevokeShare;
import org.rabta.service.sharing.ShareRow;
import org.rabta.service.sharing.SharingService;
import org.rabta.web.caserecord.Acts;
import org.rabta.web.caserecord.CaseInHand;
import org.rabta.web.page.Clicks;
import org.rabta.web.page.Kept;
import org.rabta.web.promoter.Days;

/** Takes one share of the case in hand back, or lengthens it. */
@Named("shareChange")
@RequestScoped
public class ShareChange {

  private static final Map<String, String> OF_REVOKING = Map.of("share.reason", "revoking:reason");

  private static final Map<String, String> OF_EXTENDING =
      Map.of(
          "share.reason", "extending:reason",
          "share.not-longer", "extending:until",
          "share.until-missing", "extending:until",
          "share.until-past", "extending:until",
          "share.until-too-far", "extending:until");

  @Inject private SharingService sharing;
  @Inject private SharingPage page;
  @Inject private CaseInHand hand;
  @Inject private Acts acts;

  private String share;
  private String until;
  private String reason;
  private String why;

  /** Reads before the page is made, so that a refusal is answered with a status of its own. */
  public void load() {
    page.load();
    getRow();
  }

  /** The share that the address names. */
  public ShareRow getRow() {
    return Stream.concat(page.getView().standing().stream(), page.getView().past().stream())
        .filter(row -> row.id() == key())
        .findFirst()
        .orElseThrow(NoSuchRecord::new);
  }

  /** Whether it can still be changed by the reader. */
  public boolean isOffered() {
    return page.offers("REVOKE")
        && (Clicks.areTakenIn() || page.getView().standing().contains(getRow()));
  }

  /** Takes it back at once. */
  public void revoke() {
    var asked = new RevokeShare(hand.getRef(), key(), why);
    acts.perform(() -> sharing.revoke(asked), "sharing.revoked.done", page.address(), OF_REVOKING);
    page.forget();
  }

  /** Shares on the same terms until a later day. */
  public void extend() {
    var asked = new ExtendShare(hand.getRef(), key(), Days.read(until).orElse(null), reason);
    acts.perform(
        () -> sharing.extend(asked), "sharing.extended.done", page.address(), OF_EXTENDING);
    page.forget();
  }

  private long key() {
    try {
      return Long.parseLong(String.valueOf(getShare()));
    } catch (NumberFormatException noKey) {
      throw new NoSuchRecord();
    }
  }

  public String getShare() {
    return share == null ? Kept.parameter("share") : share;
  }

  public void setShare(String share) {
    this.share = share;
  }

  public String getUntil() {
    return until;
  }

  public void setUntil(String until) {
    this.until = until;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getWhy() {
    return why;
  }

  public void setWhy(String why) {
    this.why = why;
  }
}
