package org.rabta.domain.linkage;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Bank accounts and wallets in a text. */
final class MoneyAddresses {

  private static final Pattern IBAN =
      Pattern.compile("(?i)\\b[A-Z]{2}[0-9]{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\\b");

  /** Ethereum, Bitcoin (both forms) and Tron. */
  private static final Pattern WALLET =
      Pattern.compile(
          "\\b(0x[0-9a-fA-F]{40}|bc1[02-9ac-hj-np-z]{11,71}|[13][1-9A-HJ-NP-Za-km-z]{25,34}"
              + "|T[1-9A-HJ-NP-Za-km-z]{33})\\b");

  private static final BigInteger MODULUS = BigInteger.valueOf(97);

  private MoneyAddresses() {}

  static Set<Identifier> in(String text) {
    var found = new TreeSet<Identifier>();
    if (text == null) {
      return found;
    }
    WALLET
        .matcher(text)
        .results()
        .map(match -> match.group().startsWith("0x") ? lower(match.group()) : match.group())
        .forEach(address -> found.add(new Identifier(IdentifierKind.WALLET, address)));
    IBAN.matcher(text)
        .results()
        .flatMap(match -> Stream.of(match.group(), withoutLastGroup(match.group())))
        .map(match -> match.replace(" ", "").toUpperCase(Locale.ROOT))
        .filter(MoneyAddresses::isIban)
        .forEach(number -> found.add(new Identifier(IdentifierKind.IBAN, number)));
    return found;
  }

  /** A short word that follows a number written in groups reads like its last group. */
  private static String withoutLastGroup(String match) {
    int last = match.lastIndexOf(' ');
    return last < 0 ? match : match.substring(0, last);
  }

  /** ISO 13616: the number with its head moved to the end leaves 1 when divided by 97. */
  private static boolean isIban(String number) {
    if (number.length() < 15 || number.length() > 34) {
      return false;
    }
    var digits = new StringBuilder();
    (number.substring(4) + number.substring(0, 4))
        .chars()
        .forEach(c -> digits.append(Character.digit(c, 36)));
    return new BigInteger(digits.toString()).mod(MODULUS).intValue() == 1;
  }

  private static String lower(String hex) {
    return hex.toLowerCase(Locale.ROOT);
  }
}
