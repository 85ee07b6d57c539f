package org.rabta.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.kernel.NoSuchRecord;
import org.rabta.domain.search.BulkKind;
import org.rabta.service.search.ActOnMany;
import org.rabta.service.search.CaseChoice;
import org.rabta.service.search.ManyCasesService;
import org.rabta.web.frame.FieldRefusals;
import org.rabta.web.frame.Notices;
import org.rabta.web.frame.RuleWords;
import org.rabta.web.page.Address;
import org.rabta.web.page.Choice;
import org.rabta.web.page.Clicks;

/** Asks once more before something is done to many cases, and does it. */
@Named("manyCases")
@RequestScoped
public class ManyCases {

  private static final Map<String, String> FIELDS =
      Map.of(
          "handoff.unit-cannot-take", "many:to",
          "handoff.off-routing", "many:offRouting",
          "handoff.reason", "many:reason",
          "charge.officer-missing", "many:officer",
          "case.not-of-unit", "many:officer",
          "charge.reason", "many:why");

  @Inject private ManyCasesService service;
  @Inject private Notices notices;
  @Inject private RuleWords sentences;
  @Inject private FieldRefusals refusals;

  private Integer number;
  private String to;
  private String reason;
  private String offRouting;
  private Long officer;

  /** Counts before the page is made; what cannot be done leads back to the list with a sentence. */
  public void load() {
    try {
      number = service.count(choice());
    } catch (NoSuchRecord none) {
      throw none;
    } catch (BusinessRuleViolation refused) {
      notices.warn("cases.many.refused", sentences.of(refused));
      ListAddress.of(ListAddress.parse(getConditions())).follow();
    }
  }

  /** Does it and leads to what became of it; a form sent twice leads there too. */
  public void act() {
    var key = parameter("key");
    try {
      service.act(
          new ActOnMany(
              key,
              kind(),
              choice(),
              expected(),
              to,
              reason,
              offRouting,
              officer,
              parameter("seen")));
    } catch (NoSuchRecord none) {
      throw none;
    } catch (BusinessRuleViolation refused) {
      if (!"bulk.done-already".equals(refused.code())) {
        refused(refused);
        return;
      }
      notices.warn("cases.many.refused", sentences.of(refused));
    }
    Address.of("/cases/result").with("key", key).follow();
  }

  /** What is to be done; proposing where the address says nothing. */
  public String getKind() {
    return kind().name();
  }

  /** How many cases are chosen. */
  public int getNumber() {
    return number == null ? expected() : number;
  }

  /** References of the cases that were ticked, as the form carries them. */
  public String getPicked() {
    return String.join(" ", picked());
  }

  public boolean isWhole() {
    return parameter("all") != null;
  }

  public String getConditions() {
    return parameter("conditions") == null ? "" : parameter("conditions");
  }

  /** Key of this form; stays the same when the form comes back with a refusal. */
  public String getKey() {
    return Clicks.areTakenIn() || parameter("key") != null
        ? parameter("key")
        : UUID.randomUUID().toString();
  }

  /** Says why, and shows how many the cases are by now. */
  private void refused(BusinessRuleViolation why) {
    if ("bulk.choice-changed".equals(why.code())) {
      number = service.count(choice());
    }
    tell(why);
  }

  CaseChoice choice() {
    return isWhole()
        ? new CaseChoice(List.of(), ListAddress.parse(getConditions()))
        : new CaseChoice(picked(), null);
  }

  private static List<String> picked() {
    var values =
        FacesContext.getCurrentInstance()
            .getExternalContext()
            .getRequestParameterValuesMap()
            .getOrDefault("pick", new String[0]);
    return Arrays.stream(values)
        .flatMap(value -> Arrays.stream(value.split(" ")))
        .filter(value -> !value.isBlank())
        .limit(CaseChoice.MOST + 1L)
        .toList();
  }

  private static BulkKind kind() {
    return Choice.read(BulkKind.class, parameter("act")).orElse(BulkKind.PROPOSE);
  }

  private static int expected() {
    var text = parameter("expected");
    return text != null && text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 0;
  }

  private static String parameter(String name) {
    return FacesContext.getCurrentInstance()
        .getExternalContext()
        .getRequestParameterMap()
        .get(name);
  }

  void tell(BusinessRuleViolation refused) {
    refusals.tell(refused, FIELDS);
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public Long getOfficer() {
    return officer;
  }

  public void setOfficer(Long officer) {
    this.officer = officer;
  }

  public String getOffRouting() {
    return offRouting;
  }

  public void setOffRouting(String offRouting) {
    this.offRouting = offRouting;
  }
}
