package org.rabta.domain.person;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.kernel.Text;

/** What a person can be found by exactly, each brought to one form first. */
public enum Identifier {
  /** Thirteen digits, with or without hyphens or blanks, in Western or Urdu digits. */
  CNIC("person.cnic-malformed", Identifier::card),
  /** Six to twelve letters and digits, at least five of them digits. */
  PASSPORT("person.passport-malformed", Identifier::passport),
  /** E.164; numbers without a country code are Pakistani. */
  PHONE("person.phone-malformed", Identifier::phone),
  /** The key of a name, the same for its usual spellings in both scripts; see {@link NameKey}. */
  NAME("person.name-malformed", NameKey::of);

  private static final int LONGEST = 200;

  private final String malformed;
  private final UnaryOperator<String> normaliser;

  Identifier(String malformed, UnaryOperator<String> normaliser) {
    this.malformed = malformed;
    this.normaliser = normaliser;
  }

  /** The form that is compared; empty if the text is no such identifier. */
  public Optional<String> normalised(String typed) {
    if (typed == null || typed.isBlank() || typed.length() > LONGEST) {
      return Optional.empty();
    }
    return Optional.ofNullable(
        normaliser.apply(Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC)));
  }

  /**
   * The form that is compared.
   *
   * @throws BusinessRuleViolation {@code person.KIND-malformed}, or a text code
   */
  public String required(String typed) {
    var text = Text.required("person.identifier", typed, LONGEST);
    return normalised(text).orElseThrow(this::refusal);
  }

  BusinessRuleViolation refusal() {
    return new BusinessRuleViolation(malformed);
  }

  private static String card(String text) {
    var digits = westernDigits(text).replaceAll("[\\s\\p{Pd}]", "");
    return digits.matches("\\d{13}") ? digits : null;
  }

  private static String passport(String text) {
    var plain = westernDigits(text).replaceAll("[\\s\\p{Pd}]", "").toUpperCase(Locale.ROOT);
    var digits = plain.chars().filter(c -> c >= '0' && c <= '9').count();
    return plain.matches("[A-Z0-9]{6,12}") && digits >= 5 ? plain : null;
  }

  private static String phone(String text) {
    var plain = westernDigits(text).replaceAll("[\\s\\p{Pd}().]", "");
    var number = plain.replaceFirst("^00", "+");
    if (number.matches("0[1-9]\\d{8,9}")) {
      number = "+92" + number.substring(1);
    } else if (number.matches("3\\d{9}")) {
      number = "+92" + number;
    } else if (number.matches("92[1-9]\\d{8,9}")) {
      number = "+" + number;
    }
    number = number.replaceFirst("^\\+920", "+92");
    return number.matches("\\+[1-9]\\d{7,14}") ? number : null;
  }

  private static String westernDigits(String text) {
    var western = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> Character.getType(c) != Character.FORMAT)
        .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
        .forEach(western::appendCodePoint);
    return western.toString();
  }
}
