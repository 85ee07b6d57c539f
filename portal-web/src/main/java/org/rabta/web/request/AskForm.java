package org.rabta.web.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rabta.domain.caserecord.HandlingCode;
import org.rabta.domain.request.ItemKind;
import org.rabta.domain.request.RequestKind;
import org.rabta.domain.request.Subject;
import org.rabta.service.request.AskRequest;
import org.rabta.service.request.RequestService;
import org.rabta.service.request.RequestsOfCase.Task;
import org.rabta.web.caserecord.CaseInHand;
import org.rabta.web.page.Clicks;
import org.rabta.web.page.Kept;

/** Asks a unit about the case in hand; filled in where a task of the decision led here. */
@Named("askForm")
@RequestScoped
public class AskForm {

  private static final Map<String, String> FIELDS =
      Map.ofEntries(
          Map.entry("handoff.unit-cannot-take", "asking:to"),
          Map.entry("request.wrong-agency", "asking:to"),
          Map.entry("request.to-oneself", "asking:to"),
          Map.entry("request.kind-missing", "asking:kind"),
          Map.entry("request.no-address", "asking:addresses"),
          Map.entry("request.passport-unticked", "asking:passport"),
          Map.entry("request.question", "asking:question"),
          Map.entry("request.address", "asking:addresses"),
          Map.entry("request.account", "asking:accounts"),
          Map.entry("request.licence", "asking:licences"),
          Map.entry("request.place", "asking:place"),
          Map.entry("request.passport", "asking:passport"));

  @Inject private RequestService requests;
  @Inject private CaseRequests ofCase;
  @Inject private CaseInHand hand;
  @Inject private RequestActs acts;

  private String task;
  private String unit;
  private RequestKind kind;
  private String to;
  private String question;
  private HandlingCode[] handling;
  private String addresses;
  private String accounts;
  private String licences;
  private String place;
  private String passport;
  private boolean passportTicked;

  /** Sends it and goes to the requests of the case. */
  public void send() {
    var asked =
        new AskRequest(
            hand.getRef(),
            kind,
            to,
            question,
            handling == null ? Set.of() : Set.of(handling),
            getTask(),
            List.of(
                new Subject.Lines(ItemKind.ADDRESS, addresses),
                new Subject.Lines(ItemKind.ACCOUNT, accounts),
                new Subject.Lines(ItemKind.LICENCE, licences),
                new Subject.Lines(ItemKind.PLACE, place),
                new Subject.Lines(ItemKind.PASSPORT, passport)),
            passportTicked);
    var next = hand.part("requests");
    acts.perform(() -> requests.ask(asked), "requests.asked.done", hand.getRef(), next, FIELDS);
  }

  /** Whether the reader may ask about the case. */
  public boolean isOffered() {
    return Clicks.areTakenIn() || ofCase.getView().canAsk();
  }

  public RequestKind[] getKinds() {
    return RequestKind.values();
  }

  public HandlingCode[] getHandlingCodes() {
    return HandlingCode.values();
  }

  public String getTask() {
    return task == null ? Kept.parameter("task") : task;
  }

  public void setTask(String task) {
    this.task = task;
  }

  public String getUnit() {
    return unit == null ? Kept.parameter("unit") : unit;
  }

  public void setUnit(String unit) {
    this.unit = unit;
  }

  /** The chosen kind; before any choice, that of the task. */
  public RequestKind getKind() {
    return kind != null || Clicks.areTakenIn() ? kind : ofTask();
  }

  public void setKind(RequestKind kind) {
    this.kind = kind;
  }

  public String getTo() {
    return to != null || Clicks.areTakenIn() ? to : getUnit();
  }

  public void setTo(String to) {
    this.to = to;
  }

  public String getQuestion() {
    return question != null || !prefilled() ? question : ofCase.question(given().support().task());
  }

  public void setQuestion(String question) {
    this.question = question;
  }

  public String getAddresses() {
    return filled(addresses, ItemKind.ADDRESS);
  }

  public void setAddresses(String addresses) {
    this.addresses = addresses;
  }

  public String getAccounts() {
    return filled(accounts, ItemKind.ACCOUNT);
  }

  public void setAccounts(String accounts) {
    this.accounts = accounts;
  }

  public String getLicences() {
    return filled(licences, ItemKind.LICENCE);
  }

  public void setLicences(String licences) {
    this.licences = licences;
  }

  private String filled(String typed, ItemKind item) {
    return typed != null || !prefilled() ? typed : ofCase.lines(given().kind(), item);
  }

  private RequestKind ofTask() {
    return prefilled() ? given().kind() : null;
  }

  private boolean prefilled() {
    return !Clicks.areTakenIn() && given() != null;
  }

  /** The task of the decision that the address names; null for any other. */
  private Task given() {
    return ofCase.getView().tasks().stream()
        .filter(each -> each.support().task().equals(getTask()))
        .filter(each -> getUnit() == null || each.support().unit().equals(getUnit()))
        .findFirst()
        .orElse(null);
  }

  public HandlingCode[] getHandling() {
    return handling;
  }

  public void setHandling(HandlingCode[] handling) {
    this.handling = handling;
  }

  public String getPlace() {
    return place;
  }

  public void setPlace(String place) {
    this.place = place;
  }

  public String getPassport() {
    return passport;
  }

  public void setPassport(String passport) {
    this.passport = passport;
  }

  public boolean isPassportTicked() {
    return passportTicked;
  }

  public void setPassportTicked(boolean passportTicked) {
    this.passportTicked = passportTicked;
  }
}
