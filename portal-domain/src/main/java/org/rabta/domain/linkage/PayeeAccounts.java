package org.rabta.domain.linkage;

import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.rabta.domain.payment.PaymentChannel;

/** Where money went to, in the one form in which it is compared. */
final class PayeeAccounts {

  /** An identity card number as it is printed: five, seven and one digit. */
  private static final Pattern CARD =
      Pattern.compile("(?<![0-9-])[1-9]\\d{4}-\\d{7}-\\d(?![0-9-])");

  private static final Pattern DIGITS = Pattern.compile("\\d(?:[ -]?\\d){7,29}");

  /** Channels whose numbers may look like a telephone number and are none. */
  private static final Set<PaymentChannel> NO_PHONES =
      EnumSet.of(PaymentChannel.BANK, PaymentChannel.CARD, PaymentChannel.CRYPTO);

  private static final int CARD_DIGITS = 13;

  private PayeeAccounts() {}

  /** Identity card numbers in running text, where they are written as on the card. */
  static Set<Identifier> cardsIn(String text) {
    var found = new TreeSet<Identifier>();
    if (text != null) {
      CARD.matcher(western(text)).results().forEach(card -> found.add(card(card.group())));
    }
    return found;
  }

  /** What an account field tells besides addresses, wallets and international account numbers. */
  static Set<Identifier> of(PaymentChannel channel, String account) {
    var found = new TreeSet<Identifier>();
    var text = account == null ? "" : western(account);
    if (text.isBlank() || channel == PaymentChannel.CRYPTO) {
      return found;
    }
    found.addAll(cardsIn(text));
    var rest = CARD.matcher(text).replaceAll(" ");
    if (!NO_PHONES.contains(channel)) {
      Telephones.inText(rest)
          .forEach(number -> found.add(new Identifier(IdentifierKind.PHONE, number)));
    }
    if (found.isEmpty()) {
      DIGITS.matcher(rest).results().map(run -> number(channel, run)).forEach(found::add);
    }
    return found;
  }

  /** Thirteen digits are a card number, except where money goes to accounts of a bank. */
  private static Identifier number(PaymentChannel channel, MatchResult run) {
    var digits = run.group().replaceAll("\\D", "");
    return digits.length() == CARD_DIGITS && !NO_PHONES.contains(channel)
        ? card(digits)
        : new Identifier(IdentifierKind.ACCOUNT, "account:" + digits);
  }

  private static Identifier card(String written) {
    return new Identifier(IdentifierKind.CARD, written.replaceAll("\\D", ""));
  }

  private static String western(String text) {
    var western = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll("\\p{Pd}", "-")
        .codePoints()
        .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
        .forEach(western::appendCodePoint);
    return western.toString();
  }
}
