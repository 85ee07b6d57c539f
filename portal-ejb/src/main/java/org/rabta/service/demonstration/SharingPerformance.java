package org.rabta.service.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.rabta.service.jointcase.AddTask;
import org.rabta.service.jointcase.CaseInForce;
import org.rabta.service.jointcase.FoundTaskForce;
import org.rabta.service.jointcase.TaskForceQueries;
import org.rabta.service.jointcase.TaskForceService;
import org.rabta.service.jointcase.TaskQueries;
import org.rabta.service.jointcase.TaskService;
import org.rabta.service.jointcase.WorkOnTask;
import org.rabta.service.sharing.MarkCase;
import org.rabta.service.sharing.RevokeShare;
import org.rabta.service.sharing.ShareCase;
import org.rabta.service.sharing.SharingQueries;
import org.rabta.service.sharing.SharingService;

/** How cases of the demonstration are shared and worked on together. */
@Dependent
public class SharingPerformance {

  @Inject private SharingService sharing;
  @Inject private SharingQueries shares;
  @Inject private TaskService tasks;
  @Inject private TaskQueries tasksOf;
  @Inject private TaskForceService forces;
  @Inject private TaskForceQueries forcesOf;

  /** Marks, shares, asks for a task, or founds a task force. */
  void step(Happening happening, String reference) {
    var text = happening.what().text();
    switch (happening.what().act()) {
      case MARK -> sharing.mark(Directions.about(MarkCase.class, reference, happening));
      case SHARE -> sharing.share(Directions.about(ShareCase.class, reference, happening));
      case REVOKE ->
          sharing.revoke(
              new RevokeShare(reference, shared(reference, happening.what().to()), text));
      case TASK -> tasks.add(Directions.about(AddTask.class, reference, happening));
      case TASK_CLAIM -> tasks.claim(new WorkOnTask(reference, task(reference, text), null));
      case TASK_DONE -> {
        var done = happening.what();
        tasks.finish(new WorkOnTask(reference, task(reference, text), done.result()));
      }
      case FORCE -> forces.found(Directions.as(FoundTaskForce.class, happening));
      default -> forces.addCase(new CaseInForce(reference, force(text)));
    }
  }

  private long shared(String reference, String unit) {
    return shares.ofCase(reference).standing().stream()
        .filter(row -> row.to().unit().equals(unit))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private long task(String reference, String title) {
    var all = tasksOf.ofCase(reference);
    return Stream.concat(all.waiting().stream(), all.over().stream())
        .filter(row -> row.title().equals(title))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private String force(String name) {
    return forcesOf.list(null).rows().stream()
        .filter(row -> row.name().equals(name))
        .findFirst()
        .orElseThrow()
        .reference();
  }
}
