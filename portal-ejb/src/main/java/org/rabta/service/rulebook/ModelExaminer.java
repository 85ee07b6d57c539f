package org.rabta.service.rulebook;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.rulebook.Examination;

/**
 * Examines uploaded models within a limit of time and of threads, so that a model that keeps an
 * engine busy is told so and costs two threads at the most, never the portal.
 */
@ApplicationScoped
public class ModelExaminer {

  private static final Logger LOG = Logger.getLogger(ModelExaminer.class.getName());
  private static final Duration LONGEST = Duration.ofSeconds(60);
  private static final int AT_ONCE = 2;

  @Resource private ManagedThreadFactory factory;

  private ExecutorService examiners;

  /**
   * Examines a file.
   *
   * @throws BusinessRuleViolation {@code models.examiner-busy} if two others are being examined
   */
  public Examination examine(byte[] file) {
    return examine(file, LONGEST);
  }

  Examination examine(byte[] file, Duration longest) {
    Examination atTheDoor = Examination.atTheDoor(file);
    if (!atTheDoor.accepted()) {
      return atTheDoor;
    }
    Future<Examination> examined = begin(atTheDoor);
    try {
      return examined.get(longest.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      examined.cancel(true);
      return atTheDoor.endedBy("took-too-long");
    } catch (ExecutionException e) {
      LOG.log(Level.WARNING, "the examination of a model failed", e.getCause());
      return atTheDoor.endedBy("examination-failed");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return atTheDoor.endedBy("took-too-long");
    }
  }

  private Future<Examination> begin(Examination atTheDoor) {
    try {
      return examiners().submit(atTheDoor::inDepth);
    } catch (RejectedExecutionException e) {
      throw new BusinessRuleViolation("models.examiner-busy");
    }
  }

  private synchronized ExecutorService examiners() {
    if (examiners == null) {
      examiners =
          new ThreadPoolExecutor(
              0, AT_ONCE, 10, TimeUnit.SECONDS, new SynchronousQueue<>(), factory);
    }
    return examiners;
  }

  @PreDestroy
  synchronized void stop() {
    if (examiners != null) {
      examiners.shutdownNow();
    }
  }
}
