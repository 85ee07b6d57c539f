package org.rabta.service.promoter;

import java.time.LocalDate;
import org.rabta.service.usecase.OnRecord;

/**
 * Asks for a change of a licence by hand.
 *
 * @param licence licence number
 * @param since first day of the new state
 * @param reason why, at most 1000 characters
 * @param version of the promoter as the caller saw it
 */
public record ChangeLicence(String licence, LocalDate since, String reason, long version)
    implements OnRecord {

  @Override
  public String reference() {
    return licence;
  }
}
