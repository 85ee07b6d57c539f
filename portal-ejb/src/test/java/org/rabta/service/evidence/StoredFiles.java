package org.rabta.service.evidence;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.rabta.domain.access.UnitRef;
import org.rabta.domain.caserecord.Tlp;
import org.rabta.domain.evidence.CustodyEvent;
import org.rabta.domain.evidence.Description;
import org.rabta.domain.evidence.FileKind;
import org.rabta.domain.evidence.Sha256;

/** A store in a folder of the test, with files in it. */
final class StoredFiles {

  static final UnitRef UNIT = new UnitRef("NCCIA", "CCRC-LHE");
  static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

  private static final AtomicLong KEYS = new AtomicLong();

  final EvidenceStore store;

  StoredFiles(Path folder) {
    store = new EvidenceStore(folder);
  }

  /** Keeps a content as an upload would. */
  Sha256 keep(byte[] content) {
    var key = KEYS.incrementAndGet();
    store.mustHold(content.length);
    store.write(key, 0, content);
    var sha256 = Sha256.of(content);
    store.keep(key, sha256);
    store.discard(key);
    return sha256;
  }

  /** A row of an item with that content. */
  ItemRow row(String name, FileKind kind, byte[] content) throws IOException {
    var said =
        new Description(
            "ویزا دس دن میں، پہلے رقم جمع کروائیں",
            "=HYPERLINK(\"x\")",
            LocalDate.of(2026, 11, 20),
            "گوجرانوالہ",
            "Officer Demo-Chinar",
            Tlp.AMBER_STRICT,
            true,
            false);
    return new ItemRow(
        KEYS.incrementAndGet(),
        name,
        kind,
        content.length,
        keep(content).hex(),
        said,
        "Officer Demo-Chinar",
        UNIT,
        NOW,
        null,
        null);
  }

  /** A bundle of those files. */
  Bundle bundle(List<ItemRow> rows, List<Bundle.Withheld> withheld) {
    var line =
        new ItemView.Line(
            CustodyEvent.ADDED, null, null, null, null, "Officer Demo-Chinar", UNIT, NOW);
    var included =
        rows.stream()
            .map(
                row ->
                    new Bundle.Included(
                        "originals/%04d-%s".formatted(rows.indexOf(row) + 1, row.name()),
                        row,
                        List.of(line)))
            .toList();
    return new Bundle("RBT-2026-000001", "Officer Demo-Chinar", UNIT, NOW, included, withheld);
  }
}
