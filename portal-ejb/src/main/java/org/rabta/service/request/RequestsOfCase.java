package org.rabta.service.request;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.rabta.domain.request.RequestKind;
import org.rabta.domain.request.RequestStatus;
import org.rabta.domain.routing.Support;

/**
 * The requests of one case and the tasks of the decision in force that may be asked.
 *
 * @param rows the requests, newest first
 * @param tasks the tasks for other agencies
 * @param canAsk whether the caller may ask
 */
public record RequestsOfCase(List<RequestRow> rows, List<Task> tasks, boolean canAsk)
    implements Serializable {

  /**
   * A task of the decision.
   *
   * @param support who is to do what, and after what
   * @param kind the kind of request
   * @param asked reference of the request that was made for it; null if none
   * @param status how far that is; null if none was made
   * @param dueIfAskedNow when an answer to a request made now would be due
   */
  public record Task(
      Support support, RequestKind kind, String asked, RequestStatus status, Instant dueIfAskedNow)
      implements Serializable {

    /** Whether it waits to be asked. */
    public boolean open() {
      return asked == null;
    }
  }
}
