package org.rabta.service.advert;

import java.io.Serializable;
import org.rabta.domain.advert.AdvertCheck;
import org.rabta.domain.kernel.Answer;
import org.rabta.service.caserecord.EntrySigned;

/**
 * Somebody looked whether an advertisement is still there.
 *
 * @param signed who, when
 * @param advert key of the first entry of the advertisement
 * @param live whether it was there
 * @param remark what else was seen; may be null
 */
public record CheckView(EntrySigned signed, long advert, Answer live, String remark)
    implements Serializable {

  static CheckView of(AdvertCheck check) {
    return new CheckView(EntrySigned.of(check), check.advertId(), check.live(), check.remark());
  }
}
