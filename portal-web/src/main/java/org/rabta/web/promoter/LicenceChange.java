package org.rabta.web.promoter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.kernel.NoSuchRecord;
import org.rabta.domain.promoter.PromoterStatus;
import org.rabta.service.promoter.ChangeLicence;
import org.rabta.service.promoter.PromoterService;
import org.rabta.web.frame.FieldRefusals;
import org.rabta.web.frame.Notices;
import org.rabta.web.page.Clicks;

/** Suspends, reinstates or cancels the licence of the page. */
@Named("licenceChange")
@RequestScoped
public class LicenceChange {

  private static final Map<String, String> FIELDS =
      Map.of(
          "promoter.no-such-change", "change:next",
          "promoter.since", "change:since",
          "promoter.reason", "change:reason");

  /** No promoter has this version: a form without one is as good as stale. */
  private static final long UNSEEN = -1;

  @Inject private PromoterService promoters;
  @Inject private LicencePage page;
  @Inject private Notices notices;
  @Inject private FieldRefusals refusals;

  private PromoterStatus next;
  private String since;
  private String reason;
  private Long version;

  /** Records the decision and shows the licence as it then stands. */
  public void record() {
    try {
      var asked =
          new ChangeLicence(
              page.getNumber(),
              Days.read(since).orElse(null),
              reason,
              version == null ? UNSEEN : version);
      switch (next) {
        case SUSPENDED -> promoters.suspend(asked);
        case CANCELLED -> promoters.cancel(asked);
        default -> promoters.reinstate(asked);
      }
    } catch (NoSuchRecord none) {
      throw none;
    } catch (BusinessRuleViolation refused) {
      page.forget();
      refusals.tell(refused, FIELDS);
      return;
    }
    notices.done("licence.change.done", page.getNumber());
    page.address().follow();
  }

  /** What may be decided; while a click is taken in, everything that may have been on the page. */
  public List<PromoterStatus> getChoices() {
    return Clicks.areTakenIn()
        ? Stream.of(PromoterStatus.values())
            .filter(each -> each != PromoterStatus.SURRENDERED)
            .toList()
        : page.getView().changes().stream().sorted().toList();
  }

  /** Whether the page has the form. */
  public boolean isOffered() {
    return Clicks.areTakenIn() || !page.getView().changes().isEmpty();
  }

  public PromoterStatus getNext() {
    return next;
  }

  public void setNext(PromoterStatus next) {
    this.next = next;
  }

  public String getSince() {
    return since;
  }

  public void setSince(String since) {
    this.since = since;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  /** The version that the reader saw. */
  public Long getVersion() {
    if (version == null && !Clicks.areTakenIn()) {
      version = page.getView().version();
    }
    return version;
  }

  public void setVersion(Long version) {
    this.version = version;
  }
}
