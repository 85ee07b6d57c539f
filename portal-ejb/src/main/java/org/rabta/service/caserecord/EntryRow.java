package org.rabta.service.caserecord;

/** An entry of a case as a page shows it. */
public interface EntryRow {

  /** Who entered it, when, under which key. */
  EntrySigned signed();
}
