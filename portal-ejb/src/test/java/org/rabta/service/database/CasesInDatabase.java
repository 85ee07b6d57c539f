package org.rabta.service.database;

import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.rabta.domain.access.Caller;
import org.rabta.domain.access.Role;
import org.rabta.local.EmbeddedDatabase;

/** People and cases for tests that talk to the database without the services. */
final class CasesInDatabase {

  static final Caller CYBER = officer("cyber", "NCCIA", "CCRC-LHE");
  static final Caller CYBER_SUPERVISOR =
      new Caller("cs", "Supervisor Demo", Set.of(Role.SUPERVISOR), "NCCIA", "NCCIA-HQ");
  static final Caller CIRCLE = officer("circle", "FIA", "AHTC-LHE");
  static final Caller OTHER_CIRCLE = officer("other", "FIA", "AHTC-GRW");
  static final Caller OTHER_CYBER = officer("oc", "NCCIA", "CCRC-KHI");
  static final Caller COORDINATOR =
      new Caller("n", "Coordinator Demo", Set.of(Role.NATIONAL_COORDINATOR), "NAT", "NAT-CO");
  static final Caller AUDITOR =
      new Caller("a", "Auditor Demo", Set.of(Role.AUDITOR), "AUD", "AUD-OV");

  private static final AtomicLong ENTRIES = new AtomicLong(1_000_000);

  private CasesInDatabase() {}

  static Caller officer(String subject, String agency, String unit) {
    return new Caller(subject, "Officer Demo", Set.of(Role.OFFICER), agency, unit);
  }

  /** A case of the cybercrime centre Lahore, on record. */
  static void opened(EmbeddedDatabase database, long id) throws SQLException {
    try (var as = DatabaseAs.caller(database, CYBER)) {
      open(as, id);
      as.commit();
    }
  }

  /** A case of the cybercrime centre Lahore, proposed to the circle Lahore. */
  static void proposed(EmbeddedDatabase database, long id, long handOff) throws SQLException {
    opened(database, id);
    try (var as = DatabaseAs.caller(database, CYBER)) {
      propose(as, id, handOff, CIRCLE);
      as.commit();
    }
  }

  /** A case of the cybercrime centre Lahore with one row in every part. */
  static void open(DatabaseAs as, long id) throws SQLException {
    insertRecord(as, id, CYBER);
    as.change(
        "insert into rabta.participation values (?, ?, 'CCRC-LHE', 'NCCIA', 'CUSTODY', now(), 1)",
        id * 10,
        id);
    as.change(
        "insert into rabta.report values (?, ?, 'what he said', 'FAMILY', 'CCRC-LHE', 'Officer', now())",
        id * 10,
        id);
    as.change("insert into rabta.case_facts values (?, ?, '{}', 'Officer', now())", id * 10, id);
    as.change(
        "insert into rabta.routing_decision values (?, ?, ?, '1', '{}', now())",
        id * 10,
        id,
        id * 10);
    as.change(
        "insert into rabta.advertisement values (?, ?, 'facebook', null, null, 'offer', 'YES', now())",
        id * 10,
        id);
    as.change(
        "insert into rabta.recruiter values (?, ?, 'A. Agent', null, null, now())", id * 10, id);
    as.change(
        "insert into rabta.person values (?, ?, 1, 'HELD', 'SA', null, 'NO', null, now())",
        id * 10,
        id);
    as.change(
        "insert into rabta.person_identity values (?, ?, ?, now(), 1)", id * 10, id, new byte[40]);
    as.change(
        "insert into rabta.person_index values (?, ?, ?, 'NAME', repeat('0', 32))",
        id * 10,
        id * 10,
        id);
    entry(as, CYBER, id);
  }

  /** The record alone, opened by {@code by} and claimed for that unit. */
  static void insertRecord(DatabaseAs as, long id, Caller by) throws SQLException {
    as.change(
        """
        insert into rabta.case_record values (?, ?, 'Held in a camp', '', 'OPEN', 'TRAFFICKING', '', 'URGENT',
          'AMBER_STRICT', ?, ?, ?, ?, 0, false, false, true, now(), now(), 1)
        """,
        id,
        "RBT-2026-%06d".formatted(id + 900_000),
        by.unit(),
        by.agency(),
        by.subject(),
        by.name());
  }

  /** The cybercrime centre Lahore proposes the case to that person's unit. */
  static void propose(DatabaseAs as, long caseId, long handOff, Caller to) throws SQLException {
    as.change(
        """
        insert into rabta.hand_off (id, case_id, from_unit, from_agency, to_unit, to_agency, reason, proposed_by,
          proposed_name, proposed_at, status, version)
        values (?, ?, 'CCRC-LHE', 'NCCIA', ?, ?, 'why', ?, 'Officer', now(), 'PROPOSED', 1)
        """,
        handOff,
        caseId,
        to.unit(),
        to.agency(),
        CYBER.subject());
    as.change(
        "insert into rabta.participation values (?, ?, ?, ?, 'PREVIEW', now(), 1)",
        handOff * 10 + 1,
        caseId,
        to.unit(),
        to.agency());
    as.change(
        """
        insert into rabta.wait (id, kind, case_id, record_id, unit, agency, asked_by_unit, asked_by_agency, opened_at,
          due_at, escalation_level, status, version)
        values (?, 'HAND_OFF_ACCEPTANCE', ?, ?, ?, ?, 'CCRC-LHE', 'NCCIA', now(), now() + interval '1 day', 0, 'OPEN', 1)
        """,
        handOff,
        caseId,
        handOff,
        to.unit(),
        to.agency());
  }

  static void entry(DatabaseAs as, Caller who, Long caseId) throws SQLException {
    as.change(
        """
        insert into rabta.audit_entry (id, at, subject, name, roles, agency, unit, origin, act, record_kind, record_ref,
          case_id, outcome, detail, salt, digest)
        values (?, now(), ?, ?, ?, ?, ?, 'internal', 'CASE_OPENED', 'CASE', 'x', ?, 'DONE', '{}', ?, ?)
        """,
        ENTRIES.incrementAndGet(),
        who.subject(),
        who.name(),
        who.roleList(),
        who.agency(),
        who.unit(),
        caseId,
        new byte[16],
        new byte[32]);
  }
}
