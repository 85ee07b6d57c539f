package org.rabta.service.evidence;

import java.io.Serializable;
import java.time.Instant;
import org.rabta.domain.access.UnitRef;
import org.rabta.domain.evidence.CheckResult;
import org.rabta.domain.evidence.Description;
import org.rabta.domain.evidence.EvidenceItem;
import org.rabta.domain.evidence.FileKind;

/**
 * An item in a list.
 *
 * @param id its key
 * @param name the cleaned name of the file
 * @param kind what its content says it is
 * @param size bytes
 * @param sha256 the checksum, 64 hexadecimal digits
 * @param said what was said of it when it was added
 * @param addedName who added it
 * @param addedFor for which unit
 * @param addedAt when
 * @param integrity what the last comparison found; null if there was none yet
 * @param scan what the last scan found
 */
public record ItemRow(
    Long id,
    String name,
    FileKind kind,
    long size,
    String sha256,
    Description said,
    String addedName,
    UnitRef addedFor,
    Instant addedAt,
    CheckView integrity,
    CheckView scan) {

  /**
   * What a look found.
   *
   * @param result the finding
   * @param detail name of the malware, or why the scan failed; may be null
   * @param by who looked
   * @param at when
   */
  public record CheckView(CheckResult result, String detail, String by, Instant at)
      implements Serializable {}

  static ItemRow of(EvidenceItem item, CheckView integrity, CheckView scan) {
    return new ItemRow(
        item.id(),
        item.name(),
        item.kind(),
        item.size(),
        item.sha256().hex(),
        item.description(),
        item.addedName(),
        item.addedFor(),
        item.addedAt(),
        integrity,
        scan);
  }

  /** Whether malware was found: the content is not handed out. */
  public boolean quarantined() {
    return scan != null && scan.result() == CheckResult.INFECTED;
  }

  /** Whether somebody has to look into it. */
  public boolean alarm() {
    return quarantined() || (integrity != null && integrity.result().isAlarm());
  }
}
