package org.rabta.web.timeline;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.rabta.domain.caserecord.CasePart;
import org.rabta.domain.evidence.CustodyEvent;
import org.rabta.service.evidence.EvidenceHistory;
import org.rabta.service.evidence.EvidenceLine;
import org.rabta.web.caserecord.CaseInHand;
import org.rabta.web.caserecord.Timeline.Entry;
import org.rabta.web.caserecord.TimelineSource;
import org.rabta.web.language.Messages;
import org.rabta.web.language.Names;

/** What happened to the files of the case that the caller may read. */
@RequestScoped
public class EvidenceTimeline implements TimelineSource {

  @Inject private CaseInHand hand;
  @Inject private EvidenceHistory history;
  @Inject private Messages words;
  @Inject private Names names;

  @Override
  public List<Entry> upTo(Instant latest, int most) {
    var reach = hand.getView().reach();
    if (!reach.level().readsReports() || !reach.reads(CasePart.EVIDENCE)) {
      return List.of();
    }
    return history.of(hand.getRef(), latest, most).stream().map(this::entry).toList();
  }

  /** The file's name and what was written stand under the line, not in it. */
  private Entry entry(EvidenceLine line) {
    return new Entry(line.at(), line.unit(), line.by(), icon(line), did(line), said(line), null);
  }

  private String did(EvidenceLine line) {
    if (line.kind() == null) {
      return words.get("evidence.told.bundle");
    }
    var what = line.event() == null ? names.of(line.finding()) : names.of(line.event());
    return words.say("evidence.told", names.of(line.kind()), what);
  }

  private static String said(EvidenceLine line) {
    return line.note() == null ? line.file() : line.file() + "\n" + line.note();
  }

  private static String icon(EvidenceLine line) {
    if (line.event() == null) {
      return "pi-exclamation-triangle";
    }
    return line.event() == CustodyEvent.ADDED ? "pi-cloud-upload" : "pi-paperclip";
  }
}
