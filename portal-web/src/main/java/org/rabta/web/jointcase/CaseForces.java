package org.rabta.web.jointcase;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.rabta.service.jointcase.CaseInForce;
import org.rabta.service.jointcase.ForceRow;
import org.rabta.service.jointcase.ForcesOfCase;
import org.rabta.service.jointcase.TaskForceQueries;
import org.rabta.service.jointcase.TaskForceService;
import org.rabta.web.caserecord.Acts;
import org.rabta.web.caserecord.CaseInHand;
import org.rabta.web.page.Address;

/** The task forces of the case in hand; its custodian puts it in and takes it out. */
@Named("caseForces")
@RequestScoped
public class CaseForces {

  @Inject private TaskForceQueries queries;
  @Inject private TaskForceService forces;
  @Inject private CaseInHand hand;
  @Inject private Acts acts;

  private ForcesOfCase view;
  private String chosen;
  private String leaving;

  public ForcesOfCase getView() {
    if (view == null) {
      view = queries.ofCase(hand.getRef());
    }
    return view;
  }

  /** Reads before the page is made, so that a refusal is answered with a status of its own. */
  public void load() {
    hand.load();
    getView();
  }

  /** Whether the case page has anything to show. */
  public boolean isAny() {
    return !getView().in().isEmpty() || !getView().open().isEmpty();
  }

  /** Puts the case in. */
  public void add() {
    perform(() -> forces.addCase(new CaseInForce(hand.getRef(), chosen)), "force.added.done");
  }

  /** Takes the case out. */
  public void remove() {
    perform(() -> forces.removeCase(new CaseInForce(hand.getRef(), leaving)), "force.removed.done");
  }

  private void perform(Runnable act, String done) {
    acts.perform(act, done, address(), Map.of());
    view = null;
  }

  public List<SelectItem> getOpen() {
    return items(getView().open());
  }

  public List<SelectItem> getIn() {
    return items(getView().in());
  }

  private static List<SelectItem> items(List<ForceRow> rows) {
    return rows.stream()
        .map(row -> new SelectItem(row.reference(), row.reference() + " · " + row.name()))
        .toList();
  }

  private Address address() {
    return hand.part("sharing");
  }

  public String getChosen() {
    return chosen;
  }

  public void setChosen(String chosen) {
    this.chosen = chosen;
  }

  public String getLeaving() {
    return leaving;
  }

  public void setLeaving(String leaving) {
    this.leaving = leaving;
  }
}
