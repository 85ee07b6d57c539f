package org.rabta.web.jointcase;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.service.jointcase.ChangeForce;
import org.rabta.service.jointcase.ForceView;
import org.rabta.service.jointcase.TaskForceQueries;
import org.rabta.service.jointcase.TaskForceService;
import org.rabta.web.frame.Notices;
import org.rabta.web.language.Names;
import org.rabta.web.page.Address;
import org.rabta.web.page.Clicks;
import org.rabta.web.page.Kept;
import org.rabta.web.page.Mark;
import org.rabta.web.page.Turns;

/** One task force: who is in it, its cases, and changing or ending it. */
@Named("forcePage")
@RequestScoped
public class ForcePage {

  @Inject private TaskForceQueries queries;
  @Inject private TaskForceService forces;
  @Inject private Notices notices;
  @Inject private Names names;

  private String ref;
  private String at;
  private ForceView view;
  private String joining;
  private String leaving;
  private String reason;

  /** Reads before the page is made, so that a refusal is answered with a status of its own. */
  public void load() {
    getView();
  }

  public ForceView getView() {
    if (view == null) {
      view = queries.view(getRef(), turns().present().map(Mark::id).orElse(null));
    }
    return view;
  }

  /** Whether the page has the forms of those who run it. */
  public boolean isOffered() {
    return Clicks.areTakenIn() || (getView().mayRun() && getView().row().running());
  }

  /** Takes a unit in. */
  public void join() {
    perform(() -> forces.join(new ChangeForce(getRef(), joining, null)), "force.joined.done");
  }

  /** Lets a unit go. */
  public void leave() {
    perform(() -> forces.leave(new ChangeForce(getRef(), leaving, null)), "force.left.done");
  }

  /** Ends it. */
  public void end() {
    perform(() -> forces.end(new ChangeForce(getRef(), null, reason)), "force.ended.done");
  }

  /** A refusal is told at the top of the page, with what was typed still in its field. */
  private void perform(Runnable act, String done) {
    try {
      act.run();
    } catch (BusinessRuleViolation refused) {
      view = null;
      throw refused;
    }
    notices.done(done, getRef());
    address().follow();
  }

  /** Members other than the one that leads. */
  public List<SelectItem> getOthers() {
    return getView().members().stream()
        .map(ForceView.Member::who)
        .filter(unit -> !unit.equals(getView().row().lead()))
        .map(
            unit ->
                new SelectItem(unit.unit(), unit.agency() + " · " + names.unit(unit.unit(), null)))
        .toList();
  }

  /** Where the page with earlier cases is; null at the end. */
  public String getOn() {
    return getView().older() == null ? null : turned(turns().on(Mark.of(getView().older())));
  }

  /** Where the page before is; null at the beginning. */
  public String getBack() {
    return turns().turned() ? turned(turns().back()) : null;
  }

  private String turned(String turns) {
    return address().with("at", turns).toString();
  }

  private Address address() {
    return Address.of("/task-force").with("ref", getRef());
  }

  private Turns turns() {
    return Turns.ofKeys(at);
  }

  public String getRef() {
    return ref == null ? Kept.parameter("ref") : ref;
  }

  public void setRef(String ref) {
    this.ref = ref;
  }

  public String getAt() {
    return at;
  }

  public void setAt(String at) {
    this.at = at;
  }

  public String getJoining() {
    return joining;
  }

  public void setJoining(String joining) {
    this.joining = joining;
  }

  public String getLeaving() {
    return leaving;
  }

  public void setLeaving(String leaving) {
    this.leaving = leaving;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
