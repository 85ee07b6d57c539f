package org.rabta.domain.linkage;

import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Finds telephone numbers as people in Pakistan write them. A number without a country code is one
 * of Pakistan.
 */
final class Telephones {

  private static final String HOME = "PK";
  private static final int MOST_TRIES = 200;
  private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

  private Telephones() {}

  /** Numbers in a field that is meant for them; also those whose length alone is right. */
  static Set<String> inField(String typed) {
    return find(typed, Leniency.POSSIBLE);
  }

  /** Numbers in running text; only those that exist in the numbering plan of their country. */
  static Set<String> inText(String text) {
    return find(text, Leniency.VALID);
  }

  private static Set<String> find(String text, Leniency leniency) {
    var found = new LinkedHashSet<String>();
    if (text == null) {
      return found;
    }
    var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\b00(?=[1-9])", "+");
    for (PhoneNumberMatch match : NUMBERS.findNumbers(plain, HOME, leniency, MOST_TRIES)) {
      found.add(NUMBERS.format(match.number(), PhoneNumberFormat.E164));
    }
    return found;
  }
}
