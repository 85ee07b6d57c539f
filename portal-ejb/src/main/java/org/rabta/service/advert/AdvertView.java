package org.rabta.service.advert;

import java.io.Serializable;
import java.util.List;
import org.rabta.domain.caserecord.AdvertisementCapture;
import org.rabta.domain.kernel.Answer;
import org.rabta.service.caserecord.EntryRow;
import org.rabta.service.caserecord.EntrySigned;

/**
 * An advertisement as it stands.
 *
 * @param signed who entered it, when
 * @param advert what it says
 * @param checks who saw it live or gone, newest first
 */
public record AdvertView(EntrySigned signed, AdvertisementCapture advert, List<CheckView> checks)
    implements EntryRow, Serializable {

  public AdvertView {
    checks = List.copyOf(checks);
  }

  /** Whether it is still there, as far as anybody has said. */
  public Answer live() {
    return checks.isEmpty() ? advert.offer().live() : checks.get(0).live();
  }
}
