package org.rabta.web.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rabta.web.boundary.People.fiaOfficer;
import static org.rabta.web.boundary.People.ncciaOfficer;

import jakarta.inject.Inject;
import java.net.ConnectException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rabta.domain.caserecord.Tlp;
import org.rabta.domain.caserecord.kernel.Filing;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.note.NoteEntry;
import org.rabta.service.handoff.HandOffService;
import org.rabta.service.note.NoteService;
import org.rabta.service.note.WriteNote;

/** PostgreSQL crashes and recovers in the middle of a use case, after some of it was written. */
class DatabaseRestartIT extends InPortal {

  /** Without those that the clockwork writes to by itself at any time. */
  private static final String TABLES =
      """
      select tablename, query_to_xml(
          format('select md5(string_agg(t::text, chr(10) order by t::text)) from rabta.%I t', tablename),
          true, true, '')::text as content
        from pg_tables
        where schemaname = 'rabta' and tablename not like 'evidence%' and tablename <> 'officer_roll'
      """;

  private static final String ATTEMPTED =
      "select 1 from rabta.officer_roll where attempted_at is not null";

  /** The watch over the list of officers looks every five seconds. */
  private static final Duration TWO_ROUNDS = Duration.ofSeconds(11);

  @Inject private Cases cases;
  @Inject private Halfway halfway;
  @Inject private HandOffService handOffs;
  @Inject private NoteService notes;

  private Map<String, Object> committed;

  @Test
  void anAcceptanceThatWasHalfWrittenNeverHappenedAndHappensWhenAskedAgain() throws Exception {
    var proposed = cases.proposed(ncciaOfficer(), Cases.LAHORE_CIRCLE);
    var reference = proposed.reference();

    var met =
        halfway.met("wait", fiaOfficer(), () -> handOffs.accept(proposed.decision()), this::crash);

    assertThat(met).isNotNull().isNotInstanceOf(BusinessRuleViolation.class);
    assertThat(tables()).containsExactlyInAnyOrderEntriesOf(committed);
    as(fiaOfficer()).run(() -> handOffs.accept(proposed.decision()));
    assertThat(Cases.custody(reference)).isEqualTo("AHTC-LHE");
    assertThat(Trail.done(reference, "HAND_OFF_ACCEPTED")).hasSize(1);
  }

  @Test
  void aNoteWhoseWriterMetTheFaultIsThereOnceAfterTheSameFormCameAgain() throws Exception {
    var reference = cases.opened(ncciaOfficer());
    var said = new NoteEntry("Typed once.", Tlp.GREEN, Set.of(), null);
    var form = new WriteNote(reference, Filing.anew(UUID.randomUUID()), said);

    var met = halfway.met("audit_entry", ncciaOfficer(), () -> notes.write(form), this::crash);

    assertThat(met).isNotNull().isNotInstanceOf(BusinessRuleViolation.class);
    assertThat(tables()).containsExactlyInAnyOrderEntriesOf(committed);
    as(ncciaOfficer()).run(() -> notes.write(form));
    as(ncciaOfficer()).run(() -> notes.write(form));
    assertThat(as(ncciaOfficer()).call(() -> notes.ofCase(reference, null)).rows()).hasSize(1);
    assertThat(Trail.done(reference, "NOTE_WRITTEN")).hasSize(1);
  }

  @Test
  void nobodyMeetsAConnectionFromBefore() throws Exception {
    var reference = cases.opened(ncciaOfficer());
    var reading =
        Collections.nCopies(8, new As.Move(ncciaOfficer(), () -> notes.ofCase(reference, null)));
    assertThat(everybody().atOnce(reading)).allMatch(As.Ending::won);

    DatabaseServer.crash();

    assertThat(everybody().atOnce(reading)).allMatch(As.Ending::won);
  }

  @Test
  void whileItIsAwayNobodyWaitsForIt() throws Exception {
    var reference = cases.opened(ncciaOfficer());
    var met = new ArrayList<Throwable>();

    DatabaseServer.awayDuring(
        () -> met.add(as(ncciaOfficer()).refusal(() -> notes.ofCase(reference, null))));

    assertThat(met.get(0)).hasRootCauseInstanceOf(ConnectException.class);
  }

  /** A timer whose work throws is given up by the server; the clockwork must not come to that. */
  @Test
  void theClockworkGoesOnAfterSomeOfItsRoundsFailed() throws Exception {
    DatabaseServer.awayDuring(() -> Thread.sleep(TWO_ROUNDS.toMillis()));

    Database.change(
        Database.superuser(),
        "update rabta.officer_roll set attempted_at = null, lease_until = null");
    var patience = Instant.now().plus(TWO_ROUNDS.multipliedBy(2));
    while (Database.rows(ATTEMPTED).isEmpty()) {
      assertThat(Instant.now()).isBefore(patience);
      Thread.sleep(100);
    }
  }

  private void crash() throws Exception {
    committed = tables();
    DatabaseServer.crash();
  }

  /** What is committed, as a digest of each table. */
  private static Map<String, Object> tables() throws SQLException {
    var content = new TreeMap<String, Object>();
    for (var row : Database.rows(TABLES)) {
      content.put((String) row.get("tablename"), row.get("content"));
    }
    return content;
  }
}
