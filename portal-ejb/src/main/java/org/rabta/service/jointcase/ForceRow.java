package org.rabta.service.jointcase;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import org.rabta.domain.access.Level;
import org.rabta.domain.access.UnitRef;
import org.rabta.domain.caserecord.CasePart;
import org.rabta.domain.jointcase.TaskForce;
import org.rabta.domain.sharing.ShareBasis;

/**
 * A task force.
 *
 * @param id key
 * @param reference how people name it
 * @param name its name
 * @param purpose what it is for
 * @param basis what permits it
 * @param lead the unit that leads it
 * @param level how far members see its cases
 * @param parts parts of its cases that they see
 * @param foundedBy who founded it
 * @param foundedAt when
 * @param untilAt when it ends by itself
 * @param endedAt when it was ended before its time; null if it was not
 * @param endedReason why
 * @param running whether it has not ended
 */
public record ForceRow(
    long id,
    String reference,
    String name,
    String purpose,
    ShareBasis basis,
    UnitRef lead,
    Level level,
    Set<CasePart> parts,
    String foundedBy,
    Instant foundedAt,
    Instant untilAt,
    Instant endedAt,
    String endedReason,
    boolean running)
    implements Serializable {

  static ForceRow of(TaskForce force, Instant now) {
    return new ForceRow(
        force.id(),
        force.reference(),
        force.name(),
        force.purpose(),
        force.basis(),
        force.lead(),
        force.level(),
        force.parts(),
        force.foundedName(),
        force.foundedAt(),
        force.untilAt(),
        force.endedAt(),
        force.endedReason(),
        force.isRunning(now));
  }
}
