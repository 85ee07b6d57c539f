package org.rabta.web.intake;

import java.io.Serializable;
import org.rabta.domain.intake.ReportContent;

/** A part of the form that knows its own place in a report and leaves the others alone. */
interface FormPart extends Serializable {

  /** Takes over what the report says. */
  void read(ReportContent content);

  /** The report with this part as it now stands in the form. */
  ReportContent write(ReportContent content);

  /** Text as typed; nothing but blanks is nothing. */
  static String typed(String text) {
    return text == null || text.isBlank() ? null : text;
  }
}
