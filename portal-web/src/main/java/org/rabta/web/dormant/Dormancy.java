package org.rabta.web.dormant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.rabta.service.dormant.DormancyService;
import org.rabta.service.dormant.DormancyView;
import org.rabta.service.dormant.StillInWork;
import org.rabta.web.caserecord.Acts;
import org.rabta.web.caserecord.CaseInHand;
import org.rabta.web.page.Clicks;

/** How quiet the case in hand is, and what its custodian says of that. */
@Named("dormancy")
@RequestScoped
public class Dormancy {

  private static final String REASON = "dormant:reason";
  private static final String DAY = "dormant:day";

  @Inject private CaseInHand hand;
  @Inject private Acts acts;
  @Inject private DormancyService service;

  private DormancyView view;
  private String reason;
  private String day;

  public DormancyView getView() {
    if (view == null) {
      view = service.ofCase(hand.getRef());
    }
    return view;
  }

  /** Whether the page has the card. */
  public boolean isShown() {
    return Clicks.areTakenIn() || getView().surfaced() || getView().last() != null;
  }

  /** Whether the page has the form. */
  public boolean isAnswerable() {
    return Clicks.areTakenIn() || (getView().surfaced() && getView().mayAnswer());
  }

  /** Says why the case lies and when somebody looks again. */
  public void say() {
    acts.perform(
        () -> service.stillInWork(new StillInWork(hand.getRef(), reason, parsed())),
        "dormant.said.done",
        hand.address(),
        Map.of(
            "dormant.reason", REASON,
            "dormant.day-missing", DAY,
            "dormant.day-past", DAY,
            "dormant.day-too-far", DAY));
  }

  private LocalDate parsed() {
    try {
      return day == null || day.isBlank() ? null : LocalDate.parse(day.strip());
    } catch (DateTimeParseException malformed) {
      return null;
    }
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getDay() {
    return day;
  }

  public void setDay(String day) {
    this.day = day;
  }
}
