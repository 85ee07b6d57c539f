package org.rabta.web.promoter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.rabta.domain.promoter.LicenceStatus;

/** Tone and icon of a licence; the word stands beside them. */
@Named("licenceMarks")
@ApplicationScoped
public class LicenceMarks {

  /** The class of the tag. */
  public String tone(LicenceStatus status) {
    return switch (status) {
      case VALID -> "ok";
      case SUSPENDED, EXPIRED -> "warn";
      case CANCELLED, SURRENDERED, NOT_FOUND -> "bad";
    };
  }

  public String icon(LicenceStatus status) {
    return switch (status) {
      case VALID -> "pi-check-circle";
      case SUSPENDED -> "pi-pause";
      case EXPIRED -> "pi-clock";
      case CANCELLED, SURRENDERED -> "pi-ban";
      case NOT_FOUND -> "pi-question-circle";
    };
  }
}
