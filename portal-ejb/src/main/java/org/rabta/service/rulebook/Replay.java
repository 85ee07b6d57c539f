package org.rabta.service.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.rabta.domain.directory.Geography;
import org.rabta.domain.routing.Router;
import org.rabta.domain.routing.RoutingDecisionJson;
import org.rabta.domain.rulebook.Examination;
import org.rabta.domain.typology.CaseFactsJson;

/**
 * Decides cases again by a proposed model and compares with the decisions that stand. Uses one pass
 * over the tables a case and no explanation; the work is spread over some threads.
 */
public final class Replay {

  private static final Logger LOG = Logger.getLogger(Replay.class.getName());

  private final Router router;
  private final Map<String, String> tableOfRule;
  private final ExecutorService threads;
  private final int share;

  /**
   * A replay; compiling the model takes about a second.
   *
   * @param xml the proposed model, examined before
   * @param threads what decides
   * @param share into how many parts a chunk is divided
   * @throws IllegalStateException if the model does not compile
   */
  public Replay(String xml, ExecutorService threads, int share) {
    this.router = Router.of(xml, Geography.standard());
    this.tableOfRule = Examination.contentOf(xml).tableOfRule();
    this.threads = threads;
    this.share = share;
  }

  /** What those cases would have been otherwise. */
  Tally of(List<PastCase> cases) {
    List<Future<Tally>> parts = new ArrayList<>();
    int size = Math.max(1, (cases.size() + share - 1) / share);
    for (int from = 0; from < cases.size(); from += size) {
      List<PastCase> part = cases.subList(from, Math.min(cases.size(), from + size));
      parts.add(threads.submit(() -> decided(part)));
    }
    Tally whole = new Tally();
    parts.forEach(part -> whole.add(result(part)));
    return whole;
  }

  private Tally decided(List<PastCase> cases) {
    Tally tally = new Tally();
    for (PastCase each : cases) {
      try {
        var inForce = RoutingDecisionJson.read(each.decision());
        var proposed = router.decideBriefly(CaseFactsJson.read(each.facts()).facts());
        tally.decided(each.id(), Otherwise.between(inForce, proposed, tableOfRule));
      } catch (RuntimeException e) {
        LOG.log(Level.WARNING, "case with key " + each.id() + " could not be decided again", e);
        tally.undecided();
      }
    }
    return tally;
  }

  private static Tally result(Future<Tally> part) {
    try {
      return part.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
