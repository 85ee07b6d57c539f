package org.rabta.web.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.rabta.domain.access.Role;
import org.rabta.service.access.CallerHolder;
import org.rabta.service.request.RecheckRow;
import org.rabta.service.request.RequestCounts;
import org.rabta.service.request.RequestList;
import org.rabta.service.request.RequestQueue;
import org.rabta.service.request.RequestQueueQueries;
import org.rabta.service.request.RequestRow;
import org.rabta.web.language.Messages;
import org.rabta.web.page.Address;
import org.rabta.web.page.Choice;
import org.rabta.web.page.Mark;
import org.rabta.web.page.Turns;
import org.rabta.web.part.Tab;

/** The requests of the reader's unit; view and page stand in the address. */
@Named("requestsPage")
@RequestScoped
public class RequestsPage {

  /** What the page shows. */
  public enum View {
    UNCLAIMED,
    MINE,
    OPEN,
    RECHECKS,
    ASKED,
    ENDED
  }

  @Inject private RequestQueueQueries queues;
  @Inject private CallerHolder callers;
  @Inject private Messages words;

  private String view;
  private String at;
  private RequestCounts counts;
  private RequestList list;
  private List<RecheckRow> rechecks;

  /** Reads before the page is made, so that a refusal is answered with a status of its own. */
  public void load() {
    counts();
  }

  /** The view that is shown; without a choice, what nobody works on yet. */
  public View getShown() {
    return Choice.read(View.class, view).orElse(View.UNCLAIMED);
  }

  public boolean isRechecking() {
    return getShown() == View.RECHECKS;
  }

  /** Whether the list is what the unit asked of others. */
  public boolean isOutgoing() {
    return getShown() == View.ASKED;
  }

  /** Whether the lists are those of a whole agency. */
  public boolean isOfAgency() {
    return callers.current().has(Role.SUPERVISOR);
  }

  public List<Tab> getTabs() {
    return Stream.of(View.values()).map(this::tab).toList();
  }

  public List<RequestRow> getRows() {
    return list().rows();
  }

  public List<RecheckRow> getRechecks() {
    if (rechecks == null) {
      rechecks = queues.rechecks();
    }
    return rechecks;
  }

  /** Where the next page is; null at the end. */
  public String getOn() {
    if (isRechecking()) {
      return null;
    }
    var next = list().next();
    return next == null ? null : turned(turns().on(new Mark(next.at(), next.id())));
  }

  /** Where the page before is; null at the beginning. */
  public String getBack() {
    return turns().turned() ? turned(turns().back()) : null;
  }

  private Tab tab(View which) {
    var address = address(which).toString();
    var label = words.get("requests.tab." + which);
    return new Tab(label, address, count(which), which == getShown(), isHot(which));
  }

  private boolean isHot(View which) {
    return which == View.RECHECKS && counts().rechecks() > 0;
  }

  private Integer count(View which) {
    return switch (which) {
      case UNCLAIMED -> counts().unclaimed();
      case MINE -> counts().mine();
      case RECHECKS -> counts().rechecks();
      default -> null;
    };
  }

  private RequestCounts counts() {
    if (counts == null) {
      counts = queues.counts();
    }
    return counts;
  }

  private RequestList list() {
    if (list == null) {
      var after = turns().present().map(m -> new RequestList.Place(m.at(), m.id())).orElse(null);
      list = queues.queue(RequestQueue.valueOf(getShown().name()), after);
    }
    return list;
  }

  private Turns turns() {
    return Turns.ofMoments(at);
  }

  private String turned(String turns) {
    return address(getShown()).with("at", turns).toString();
  }

  private static Address address(View which) {
    return Address.of("/requests").with("view", Choice.write(which));
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
