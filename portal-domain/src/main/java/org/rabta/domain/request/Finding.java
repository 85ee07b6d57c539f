package org.rabta.domain.request;

import java.util.EnumSet;
import java.util.Set;

/** The answer to a request as a code; which ones fit depends on the kind. */
public enum Finding {
  LICENSED,
  LICENCE_NOT_IN_FORCE,
  NOT_LICENSED,
  SUSPENDED,
  PROCEEDINGS_OPENED,
  NOT_SUSPENDED,
  SECURED,
  ANALYSED,
  NOT_POSSIBLE,
  TRACED,
  PARTLY_TRACED,
  NOT_TRACED,
  RECORDS_FOUND,
  NO_RECORDS,
  HIT,
  NO_HIT,
  FOUND_SAFE,
  FOUND_IN_DANGER,
  NOT_FOUND,
  NO_ACCESS,
  PROVIDED,
  NONE_HELD;

  /** The findings that answer that kind; none for blocking, whose answer is per address. */
  public static Set<Finding> of(RequestKind kind) {
    return switch (kind) {
      case BLOCK_CONTENT -> EnumSet.noneOf(Finding.class);
      case VERIFY_LICENCE -> EnumSet.of(LICENSED, LICENCE_NOT_IN_FORCE, NOT_LICENSED);
      case SUSPEND_PROMOTER -> EnumSet.of(SUSPENDED, PROCEEDINGS_OPENED, NOT_SUSPENDED);
      case FORENSIC_ANALYSIS -> EnumSet.of(SECURED, ANALYSED, NOT_POSSIBLE);
      case ACCOUNT_TRACE -> EnumSet.of(TRACED, PARTLY_TRACED, NOT_TRACED);
      case TRAVEL_HISTORY -> EnumSet.of(RECORDS_FOUND, NO_RECORDS);
      case INTERPOL_CHECK -> EnumSet.of(HIT, NO_HIT);
      case WORKSITE_VISIT, SHELTER_VISIT ->
          EnumSet.of(FOUND_SAFE, FOUND_IN_DANGER, NOT_FOUND, NO_ACCESS);
      case INFORMATION -> EnumSet.of(PROVIDED, NONE_HELD);
    };
  }
}
