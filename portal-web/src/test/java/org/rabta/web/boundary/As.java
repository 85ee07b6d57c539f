package org.rabta.web.boundary;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.rabta.domain.access.Caller;

/** Acts as somebody, each time in a request and on a thread of its own. */
@ApplicationScoped
public class As {

  private static final long PATIENCE_SECONDS = 60;

  @Resource private ManagedExecutorService threads;
  @Inject private Entrance entrance;

  /** Somebody at their desk. */
  public final class Desk {

    private final Caller caller;

    private Desk(Caller caller) {
      this.caller = caller;
    }

    /** What the work answers, or what it throws, as the caller would meet it. */
    public <T> T call(Callable<T> work) throws Exception {
      return As.this.join(threads.submit(() -> entrance.pass(caller, work)));
    }

    /** Work without an answer. */
    public void run(Work work) throws Exception {
      call(
          () -> {
            work.run();
            return null;
          });
    }

    /** What the work throws; null if it throws nothing. */
    public Throwable refusal(Work work) {
      try {
        run(work);
        return null;
      } catch (Exception thrown) {
        return thrown;
      }
    }
  }

  /** Work that may fail. */
  @FunctionalInterface
  public interface Work {
    void run() throws Exception;
  }

  /** What became of one of several who acted at once. */
  record Ending(Caller who, Throwable thrown) {

    boolean won() {
      return thrown == null;
    }
  }

  /** One of several who are to act at once. */
  record Move(Caller who, Work work) {}

  /** The caller's desk. */
  public Desk of(Caller caller) {
    return new Desk(caller);
  }

  /** Work in a request in which nobody is signed in. */
  public <T> T nobody(Callable<T> work) throws Exception {
    return join(threads.submit(() -> entrance.passNobody(work)));
  }

  /** All moves begin at the same moment; the endings are in the order of the moves. */
  List<Ending> atOnce(List<Move> moves) throws Exception {
    var barrier = new CyclicBarrier(moves.size());
    var running = new ArrayList<Future<Ending>>();
    for (var move : moves) {
      running.add(threads.submit(() -> ending(move, barrier)));
    }
    var endings = new ArrayList<Ending>();
    for (var each : running) {
      endings.add(join(each));
    }
    return endings;
  }

  private Ending ending(Move move, CyclicBarrier barrier) {
    try {
      entrance.pass(
          move.who(),
          () -> {
            barrier.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            move.work().run();
            return null;
          });
      return new Ending(move.who(), null);
    } catch (Exception thrown) {
      return new Ending(move.who(), thrown);
    }
  }

  private <T> T join(Future<T> running) throws Exception {
    try {
      return running.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Exception thrown) {
        throw thrown;
      }
      throw e;
    }
  }
}
