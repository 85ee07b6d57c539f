package org.rabta.service.rulebook;

import java.time.Instant;
import java.util.List;
import org.rabta.domain.rulebook.RehearsalStatus;

/**
 * How far a rehearsal has come and what it has found.
 *
 * @param id its key
 * @param status how far
 * @param againstVersion the version it compares with
 * @param againstDigest digest of that version
 * @param total cases there are
 * @param done cases decided again
 * @param elsewhere of them, decided otherwise
 * @param failed of them, not readable
 * @param startedName who started it
 * @param startedAt when
 * @param lastStepAt when the last chunk was done; may be null
 * @param changes what would be otherwise, most frequent first
 */
public record RehearsalView(
    long id,
    RehearsalStatus status,
    String againstVersion,
    String againstDigest,
    long total,
    long done,
    long elsewhere,
    long failed,
    String startedName,
    Instant startedAt,
    Instant lastStepAt,
    List<Change> changes) {

  /**
   * Cases that would go elsewhere in the same way.
   *
   * @param otherwise the way
   * @param cases how many
   * @param references some of them, those that the caller may see
   */
  public record Change(Otherwise otherwise, long cases, List<String> references) {}

  /** Percent of the cases, 0 to 100. */
  public int percent() {
    if (status == RehearsalStatus.DONE) {
      return 100;
    }
    return total == 0 ? 0 : (int) Math.min(99, 100 * done / total);
  }
}
