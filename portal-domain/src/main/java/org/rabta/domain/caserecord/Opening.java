package org.rabta.domain.caserecord;

import java.time.Instant;
import org.rabta.domain.access.UnitRef;
import org.rabta.domain.kernel.Text;

/**
 * What a case is opened with.
 *
 * @param reference its reference
 * @param title one line without names, 1 to 160 characters
 * @param summary without names, at most 1000 characters
 * @param by the unit that opens it and takes custody
 * @param officer the officer in charge
 * @param at when
 * @param demonstration whether it is invented for demonstration
 */
public record Opening(
    CaseReference reference,
    String title,
    String summary,
    UnitRef by,
    Officer officer,
    Instant at,
    boolean demonstration) {

  public Opening {
    title = Text.required("case.title", title, 160);
    summary = Text.optional("case.summary", summary, 1000);
    summary = summary == null ? "" : summary;
  }
}
