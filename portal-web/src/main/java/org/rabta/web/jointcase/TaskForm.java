package org.rabta.web.jointcase;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.rabta.service.jointcase.AddTask;
import org.rabta.service.jointcase.TaskService;
import org.rabta.web.caserecord.Acts;
import org.rabta.web.caserecord.CaseInHand;
import org.rabta.web.language.Names;
import org.rabta.web.page.Clicks;
import org.rabta.web.promoter.Days;

/** Asks a unit of the case in hand to do something. */
@Named("taskForm")
@RequestScoped
public class TaskForm {

  private static final Map<String, String> FIELDS =
      Map.of(
          "task.unit-not-on-case", "asking:to",
          "task.title", "asking:title",
          "task.due-missing", "asking:due",
          "task.due-past", "asking:due",
          "task.due-too-far", "asking:due");

  @Inject private TaskService tasks;
  @Inject private JointTasks page;
  @Inject private CaseInHand hand;
  @Inject private Acts acts;
  @Inject private Names names;

  private String to;
  private String title;
  private String due;

  /** Asks and shows the tasks of the case. */
  public void ask() {
    var asked = new AddTask(hand.getRef(), to, title, Days.read(due).orElse(null));
    acts.perform(() -> tasks.add(asked), "joint.asked.done", page.address(), FIELDS);
    page.forget();
  }

  /** Whether the page has the form. */
  public boolean isOffered() {
    return Clicks.areTakenIn() || page.isAskable();
  }

  /** The units that may be asked. */
  public List<SelectItem> getUnits() {
    return page.getView().askable().stream()
        .map(
            unit ->
                new SelectItem(unit.unit(), unit.agency() + " · " + names.unit(unit.unit(), null)))
        .toList();
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getDue() {
    return due;
  }

  public void setDue(String due) {
    this.due = due;
  }
}
