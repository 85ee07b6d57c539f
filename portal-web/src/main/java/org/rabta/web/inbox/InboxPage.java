package org.rabta.web.inbox;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rabta.domain.access.Caller;
import org.rabta.domain.access.Role;
import org.rabta.domain.wait.WaitKind;
import org.rabta.service.access.CallerHolder;
import org.rabta.service.search.CaseFilter;
import org.rabta.service.search.CaseList;
import org.rabta.service.search.CaseListQueries;
import org.rabta.service.wait.InboxCounts;
import org.rabta.service.wait.InboxQueries;
import org.rabta.service.wait.WaitList;
import org.rabta.service.wait.WaitRow;
import org.rabta.web.page.Address;
import org.rabta.web.page.Choice;
import org.rabta.web.page.Mark;
import org.rabta.web.page.Turns;
import org.rabta.web.part.Figure;

/** The inbox in one of its three views; view and page stand in the address. */
@Named("inboxPage")
@RequestScoped
public class InboxPage {

  /** What an inbox shows. */
  public enum View {
    MINE,
    QUEUE,
    WAITING
  }

  @Inject private InboxQueries inbox;
  @Inject private CaseListQueries cases;
  @Inject private CallerHolder callers;

  private String view;
  private String at;
  private InboxCounts counts;
  private WaitList waits;
  private CaseList mine;

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

  /** The view that is shown; without a choice, what waits for the unit. */
  public View getShown() {
    return Choice.read(View.class, view).orElse(View.QUEUE);
  }

  public boolean shows(String name) {
    return getShown() == View.valueOf(name);
  }

  /** Whether the inbox is that of a whole agency. */
  public boolean isOfAgency() {
    return caller().has(Role.SUPERVISOR);
  }

  public boolean isOfCoordination() {
    return caller().has(Role.NATIONAL_COORDINATOR);
  }

  /** Reads before the page is made, so that a refusal is answered with a status of its own. */
  public void load() {
    getCounts();
  }

  public InboxCounts getCounts() {
    if (counts == null) {
      counts = inbox.counts();
    }
    return counts;
  }

  /** A figure of {@link #getCounts}. */
  public String shown(long counted) {
    return Figure.shown(counted);
  }

  /** The waits of the view, soonest deadline first. */
  public List<WaitRow> getWaits() {
    return waits().rows();
  }

  /** Those of the page that wait for that kind of answer. */
  public List<WaitRow> waits(String kind) {
    var wanted = WaitKind.valueOf(kind);
    return getWaits().stream().filter(row -> row.kind() == wanted).toList();
  }

  /** Open cases whose officer is the caller. */
  public CaseList getMine() {
    if (mine == null) {
      var after = turns().present().map(m -> new CaseFilter.Place(0, m.at(), m.id())).orElse(null);
      mine = cases.list(CaseFilter.mine(after));
    }
    return mine;
  }

  /** Where the page with later entries is; null at the end. */
  public String getOn() {
    if (getShown() == View.MINE) {
      var older = getMine().older();
      return older == null ? null : turned(turns().on(new Mark(older.at(), older.id())));
    }
    var later = waits().later();
    return later == null ? null : turned(turns().on(new Mark(later.dueAt(), later.id())));
  }

  /** Where the page before is; null at the beginning. */
  public String getBack() {
    return turns().turned() ? turned(turns().back()) : null;
  }

  /** The address of a view from its beginning. */
  public String address(View which) {
    return Address.of("/inbox").with("view", Choice.write(which)).toString();
  }

  private WaitList waits() {
    if (waits == null) {
      var after = turns().present().map(m -> new WaitList.Place(m.at(), m.id())).orElse(null);
      waits = getShown() == View.WAITING ? inbox.waitingForOthers(after) : inbox.toAnswer(after);
    }
    return waits;
  }

  private String turned(String turns) {
    return Address.of("/inbox").with("view", Choice.write(getShown())).with("at", turns).toString();
  }

  /** A mark without a moment belongs to another kind of list. */
  private Turns turns() {
    return Turns.ofMoments(at);
  }

  private Caller caller() {
    return callers.current();
  }
}
