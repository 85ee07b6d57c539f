package org.rabta.bench;

import java.util.Locale;

/** The tables that cases are loaded into, in the order of their references. */
enum Target {
  CASE_RECORD(
      "id, reference, title, summary, status, strand, strands_second, priority, tlp, custody_unit,"
          + " custody_agency, officer_subject, officer_name, declines, minor_involved,"
          + " content_live, demonstration, opened_at, updated_at, version, lead_unit, lead_agency"),
  PARTICIPATION("id, case_id, unit, agency, level, since, version"),
  REPORT("id, case_id, narrative, reporter_role, received_unit, received_by, received_at"),
  CASE_FACTS("id, case_id, facts, recorded_by, recorded_at"),
  ROUTING_DECISION("id, case_id, facts_id, table_version, decision, decided_at"),
  ADVERTISEMENT("id, case_id, platform, account, url, wording, live, recorded_at"),
  RECRUITER("id, case_id, name, phone, licence, recorded_at"),
  PERSON(
      "id, case_id, ordinal, situation, country, place, minor, safe_contact, identity_kept,"
          + " recorded_at, changed_at"),
  PERSON_IDENTITY("person_id, case_id, sealed, sealed_at, version"),
  PERSON_INDEX("id, person_id, case_id, kind, value"),
  HAND_OFF(
      "id, case_id, from_unit, from_agency, to_unit, to_agency, reason, proposed_by,"
          + " proposed_name, proposed_at, status, decided_by, decided_name, decided_at,"
          + " decline_ground, decision_reason, version"),
  WAIT(
      "id, kind, case_id, record_id, unit, agency, asked_by_unit, asked_by_agency, opened_at,"
          + " due_at, next_escalation, escalation_level, status, closed_at, version"),
  CASE_IDENTIFIER("id, case_id, kind, value, recorded_at"),
  CASE_MARK("mark, case_id"),
  AUDIT_ENTRY(
      "id, at, subject, name, roles, agency, unit, origin, act, record_kind, record_ref, case_id,"
          + " outcome, detail, salt, digest");

  private final String columns;

  Target(String columns) {
    this.columns = columns;
  }

  /** The table's name within the schema. */
  String table() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The columns that rows are given for, in order. */
  String columns() {
    return columns;
  }
}
