package org.rabta.web.jointcase;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rabta.service.jointcase.ForceList;
import org.rabta.service.jointcase.TaskForceQueries;
import org.rabta.web.page.Address;
import org.rabta.web.page.Mark;
import org.rabta.web.page.Turns;

/** The task forces of the reader; how far it is turned stands in the address. */
@Named("taskForcesPage")
@RequestScoped
public class TaskForcesPage {

  @Inject private TaskForceQueries queries;

  private String at;
  private ForceList view;

  /** Reads before the page is made, so that a refusal is answered with a status of its own. */
  public void load() {
    getView();
  }

  public ForceList getView() {
    if (view == null) {
      view = queries.list(turns().present().map(Mark::id).orElse(null));
    }
    return view;
  }

  /** Where the page with older ones is; null at the end. */
  public String getOn() {
    return getView().older() == null ? null : turned(turns().on(Mark.of(getView().older())));
  }

  /** Where the page before is; null at the beginning. */
  public String getBack() {
    return turns().turned() ? turned(turns().back()) : null;
  }

  private static String turned(String turns) {
    return Address.of("/task-forces").with("at", turns).toString();
  }

  private Turns turns() {
    return Turns.ofKeys(at);
  }

  public String getAt() {
    return at;
  }

  public void setAt(String at) {
    this.at = at;
  }
}
