package org.rabta.domain.caserecord.kernel;

import java.util.UUID;

/**
 * How an entry comes in.
 *
 * @param submission names the form, so that a second click finds what the first one entered
 * @param corrects key of the entry that this one supersedes; 0 for a new one
 * @param withdraws whether the earlier entry is taken back as entered in error
 * @param why why it is corrected or taken back; not asked for a new entry
 */
public record Filing(UUID submission, long corrects, boolean withdraws, String why) {

  /** A new entry. */
  public static Filing anew(UUID submission) {
    return new Filing(submission, 0, false, null);
  }

  /** Whether an earlier entry is superseded. */
  public boolean supersedes() {
    return corrects > 0;
  }
}
