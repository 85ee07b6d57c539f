package org.rabta.web.jointcase;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rabta.service.jointcase.TaskQueries;
import org.rabta.service.jointcase.TasksOfCase;
import org.rabta.web.caserecord.CaseInHand;
import org.rabta.web.page.Address;

/** The tasks of the case in hand, read once a request. */
@Named("jointTasks")
@RequestScoped
public class JointTasks {

  @Inject private CaseInHand hand;
  @Inject private TaskQueries queries;

  private TasksOfCase view;

  public TasksOfCase getView() {
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

  /** Whether the case has anything to show of tasks. */
  public boolean isAny() {
    return !getView().waiting().isEmpty() || !getView().over().isEmpty() || isAskable();
  }

  /** Whether the reader may ask for a task. */
  public boolean isAskable() {
    return !getView().askable().isEmpty();
  }

  /** Reads anew when the page asks again. */
  void forget() {
    view = null;
  }

  /** Where the tasks of the case stand. */
  public Address address() {
    return Address.of("/joint/tasks").with("ref", hand.getRef());
  }
}
