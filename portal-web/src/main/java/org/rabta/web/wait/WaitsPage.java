package org.rabta.web.wait;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rabta.service.wait.InboxCounts;
import org.rabta.service.wait.InboxQueries;
import org.rabta.service.wait.SupervisionQueries;
import org.rabta.service.wait.UnitWaits;
import org.rabta.service.wait.WaitList;
import org.rabta.service.wait.WaitRow;
import org.rabta.web.language.Messages;
import org.rabta.web.page.Address;
import org.rabta.web.page.Mark;
import org.rabta.web.page.Turns;
import org.rabta.web.part.Tab;

/**
 * Open waits of the caller's agency, soonest deadline first; view and page stand in the address.
 */
@Named("waitsPage")
@RequestScoped
public class WaitsPage {

  private static final String OTHERS = "others";

  @Inject private InboxQueries inbox;
  @Inject private SupervisionQueries supervision;
  @Inject private Messages words;

  private String view;
  private String at;
  private WaitList list;
  private InboxCounts counts;
  private List<UnitWaits> units;

  public List<WaitRow> getRows() {
    return list().rows();
  }

  /** Whether the list is what the agency waits for, not what it must answer. */
  public boolean isForOthers() {
    return OTHERS.equals(view);
  }

  public InboxCounts getCounts() {
    if (counts == null) {
      counts = inbox.counts();
    }
    return counts;
  }

  /** Reads before the page is made, so that a refusal is answered with a status of its own. */
  public void load() {
    getUnits();
  }

  /** Units with open waits, the most overdue first. */
  public List<UnitWaits> getUnits() {
    if (units == null) {
      units = supervision.perUnit();
    }
    return units;
  }

  /** What the agency must answer, what it waits for. */
  public List<Tab> getTabs() {
    var answer = Math.toIntExact(getCounts().toAnswer());
    var others = Math.toIntExact(getCounts().waitingForOthers());
    var hot = getCounts().overdue() > 0;
    return List.of(
        new Tab(words.get("waits.tab.answer"), address(null, null), answer, !isForOthers(), hot),
        new Tab(
            words.get("waits.tab.others"), address(OTHERS, null), others, isForOthers(), false));
  }

  /** Where later deadlines are; null at the end. */
  public String getOn() {
    var later = list().later();
    return later == null ? null : turned(turns().on(new Mark(later.dueAt(), later.id())));
  }

  /** Where sooner deadlines are; null at the beginning. */
  public String getBack() {
    return turns().turned() ? turned(turns().back()) : null;
  }

  private WaitList list() {
    if (list == null) {
      var after = turns().present().map(m -> new WaitList.Place(m.at(), m.id())).orElse(null);
      list = isForOthers() ? inbox.waitingForOthers(after) : inbox.toAnswer(after);
    }
    return list;
  }

  private Turns turns() {
    return Turns.ofMoments(at);
  }

  private String turned(String turns) {
    return address(isForOthers() ? OTHERS : null, turns);
  }

  private static String address(String view, String turns) {
    return Address.of("/waits").with("view", view).with("at", turns).toString();
  }

  public String getView() {
    return view;
  }

  public void setView(String view) {
    this.view = view;
  }

  public String getAt() {
    return at;
  }

  public void setAt(String at) {
    this.at = at;
  }
}
