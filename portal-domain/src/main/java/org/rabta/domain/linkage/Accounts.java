package org.rabta.domain.linkage;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Accounts on platforms, told apart by the platform and what the account is called there. */
final class Accounts {

  /** Platforms on which the account is a telephone number. */
  static final Set<String> BY_PHONE = Set.of("whatsapp", "imo", "viber", "signal", "phone", "sms");

  private Accounts() {}

  /**
   * The account in its normal form; empty if nothing tells it from others.
   *
   * @param platform where; free text
   * @param name what it is called there, with or without an at sign
   */
  static Optional<Identifier> of(String platform, String name) {
    var where = letters(platform);
    var who = folded(name).replaceFirst("^@", "").replaceAll("\\s+", "");
    var value = where + ":" + who;
    return who.length() < 3 || where.isEmpty() || !Identifier.isUsable(value)
        ? Optional.empty()
        : Optional.of(new Identifier(IdentifierKind.ACCOUNT, value));
  }

  static String letters(String platform) {
    return folded(platform).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static String folded(String typed) {
    return typed == null
        ? ""
        : Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
  }
}
