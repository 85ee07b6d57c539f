package org.rabta.web.jointcase;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.stream.Stream;
import org.rabta.domain.kernel.NoSuchRecord;
import org.rabta.service.jointcase.TaskRow;
import org.rabta.service.jointcase.TaskService;
import org.rabta.service.jointcase.WorkOnTask;
import org.rabta.web.caserecord.Acts;
import org.rabta.web.caserecord.CaseInHand;
import org.rabta.web.page.Address;
import org.rabta.web.page.Clicks;
import org.rabta.web.page.Kept;

/** Takes one task of the case in hand up, finishes it or gives it up. */
@Named("taskWork")
@RequestScoped
public class TaskWork {

  @Inject private TaskService tasks;
  @Inject private JointTasks page;
  @Inject private CaseInHand hand;
  @Inject private Acts acts;

  private String task;
  private String result;
  private String reason;

  /** Reads before the page is made, so that a refusal is answered with a status of its own. */
  public void load() {
    page.load();
    getRow();
  }

  /** The task that the address names. */
  public TaskRow getRow() {
    return Stream.concat(page.getView().waiting().stream(), page.getView().over().stream())
        .filter(row -> row.id() == key())
        .findFirst()
        .orElseThrow(NoSuchRecord::new);
  }

  /** Whether the page has the form for that act. */
  public boolean offers(String action) {
    return Clicks.areTakenIn() || getRow().can(action);
  }

  /** Takes it up and stays on its page. */
  public void claim() {
    var here = Address.of("/joint/task").with("ref", hand.getRef()).with("task", getTask());
    perform(() -> tasks.claim(asked(null)), "joint.claimed.done", here, Map.of());
  }

  /** Writes down what came of it. */
  public void finish() {
    var fields = Map.of("task.result", "finishing:result", "task.not-claimed", "finishing:result");
    perform(() -> tasks.finish(asked(result)), "joint.finished.done", page.address(), fields);
  }

  /** Gives it up. */
  public void drop() {
    var fields = Map.of("task.reason", "dropping:reason");
    perform(() -> tasks.drop(asked(reason)), "joint.dropped.done", page.address(), fields);
  }

  private void perform(Runnable act, String done, Address next, Map<String, String> fields) {
    acts.perform(act, done, next, fields);
    page.forget();
  }

  private WorkOnTask asked(String text) {
    return new WorkOnTask(hand.getRef(), key(), text);
  }

  private long key() {
    try {
      return Long.parseLong(String.valueOf(getTask()));
    } catch (NumberFormatException noKey) {
      throw new NoSuchRecord();
    }
  }

  public String getTask() {
    return task == null ? Kept.parameter("task") : task;
  }

  public void setTask(String task) {
    this.task = task;
  }

  public String getResult() {
    return result;
  }

  public void setResult(String result) {
    this.result = result;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
