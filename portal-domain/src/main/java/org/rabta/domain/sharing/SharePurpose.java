package org.rabta.domain.sharing;

/** What a share is for; always with words beside it. */
public enum SharePurpose {
  INVESTIGATION,
  PROSECUTION,
  VICTIM_PROTECTION,
  CONTENT_REMOVAL,
  LICENCE_CONTROL,
  FINANCIAL_TRACING,
  COORDINATION,
  OTHER
}
