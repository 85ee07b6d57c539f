package org.rabta.domain.caserecord;

import java.io.Serializable;
import org.rabta.domain.kernel.Answer;

/**
 * An advertisement as typed or shown.
 *
 * @param platform where it appeared, such as facebook or newspaper
 * @param account account, page or number it came from; may be null
 * @param url address if it was online; may be null
 * @param wording its text as seen; may be null
 * @param live whether it is still online
 */
public record AdvertisementEntry(
    String platform, String account, String url, String wording, Answer live)
    implements Serializable {

  /** Whether anything was said about an advertisement at all. */
  public boolean saysSomething() {
    return !(blank(account) && blank(url) && blank(wording));
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }
}
