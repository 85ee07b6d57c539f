package org.rabta.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rabta.domain.access.Role;
import org.rabta.service.access.CallerHolder;
import org.rabta.service.identity.OfficerList;
import org.rabta.service.identity.OfficerQueries;
import org.rabta.service.identity.OfficerService;
import org.rabta.web.frame.Notices;
import org.rabta.web.language.Messages;
import org.rabta.web.page.Address;
import org.rabta.web.page.Kept;

/** The officers of the reader's unit or agency; unit and page stand in the address. */
@Named("officersPage")
@RequestScoped
public class OfficersPage {

  private static final int LONGEST_UNIT = 40;

  @Inject private OfficerQueries officers;
  @Inject private OfficerService service;
  @Inject private CallerHolder callers;
  @Inject private Notices notices;
  @Inject private Messages words;

  private String unit;
  private String after;
  private OfficerList list;

  /**
   * A choice of the filter.
   *
   * @param code unit code
   * @param value how the address names it
   * @param chosen whether the list is filtered by it
   */
  public record Option(String code, String value, boolean chosen) {}

  /** Reads before the page is made, so that a refusal is answered with a status of its own. */
  public void load() {
    getList();
  }

  public OfficerList getList() {
    if (list == null) {
      list = officers.list(chosen(), position());
    }
    return list;
  }

  /** Whether the list is that of a whole agency. */
  public boolean isOfAgency() {
    return callers.current().has(Role.SUPERVISOR);
  }

  /** The units to choose from. */
  public List<Option> getUnits() {
    return officers.units().stream()
        .map(code -> new Option(code, code, code.equals(chosen())))
        .toList();
  }

  /** Asks for the list to be read again. */
  public void ask() {
    service.askForReading();
    notices.done("officers.asked.done");
    address().follow();
  }

  /** Where the next page is; null at the end. */
  public String getOn() {
    var last = getList().last();
    return last == null ? null : address().with("after", last.toString()).toString();
  }

  /** Where the first page is; null on the first page. */
  public String getBack() {
    return position() == null ? null : address().toString();
  }

  /** The roles in words. */
  public String roles(List<Role> held) {
    return held.stream()
        .map(role -> words.get("role." + role.claim()))
        .reduce((one, next) -> words.say("frame.account.roles", one, next))
        .orElse("–");
  }

  private Address address() {
    return Address.of("/officers").with("unit", chosen());
  }

  private String chosen() {
    var typed = unit == null ? Kept.parameter("unit") : unit;
    return typed == null || typed.isBlank() || typed.length() > LONGEST_UNIT ? null : typed;
  }

  /** What is no key reads as the beginning. */
  private Long position() {
    return after != null && after.matches("\\d{1,18}") ? Long.valueOf(after) : null;
  }

  public String getUnit() {
    return unit;
  }

  public void setUnit(String unit) {
    this.unit = unit;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }
}
