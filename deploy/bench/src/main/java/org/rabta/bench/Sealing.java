package org.rabta.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.rabta.domain.person.BlindIndex;
import org.rabta.domain.person.Identity;
import org.rabta.domain.person.IdentityKeys;
import org.rabta.domain.person.IdentitySeal;

/**
 * Invents who the persons of generated cases are and seals it as the portal does, with the keys of
 * the data folder, so that a portal on that folder opens it. The sealed bytes differ from run to
 * run, as those of any good seal; what is in them, and by which it is found, does not. Safe for any
 * thread.
 */
final class Sealing {

  /** Most persons of a case. */
  static final int PERSONS = 4;

  private static final int KNOWN_IN_HUNDRED = 80;
  private static final int CARDS = 4_000_000;
  private static final int BORN_FROM = 1965;
  private static final List<String> GIVEN =
      List.of(
          "Abid", "Adeel", "Amna", "Arif", "Asma", "Bilal", "Danish", "Faisal", "Farah", "Hamid",
          "Hina", "Imran", "Javed", "Kamran", "Khalid", "Maryam", "Nadia", "Nasir", "Rashid",
          "Sana", "Tariq", "Usman", "Waqas", "Zahid");
  private static final List<String> SYLLABLES =
      List.of(
          "bar", "cha", "dil", "far", "gul", "hak", "jan", "kam", "lod", "mar", "nav", "par", "rum",
          "sil", "tor", "wan", "zar", "shi", "kho", "bez");

  private final IdentitySeal seal;
  private final BlindIndex index;

  private Sealing(IdentityKeys keys) {
    this.seal = keys == null ? null : keys.seal();
    this.index = keys == null ? null : keys.index();
  }

  /** With those keys. */
  static Sealing with(IdentityKeys keys) {
    return new Sealing(keys);
  }

  /** Without keys: nobody's identity is known. */
  static Sealing none() {
    return new Sealing(null);
  }

  /** Adds the identity of a person, of most; returns whether it is known. */
  boolean add(long ordinal, int number, long person, Instant at, Rows rows, Dice dice) {
    boolean known = dice.chance(KNOWN_IN_HUNDRED);
    Identity identity = invented(dice);
    if (seal == null || !known) {
      return false;
    }
    byte[] sealed = seal.close(ordinal, person, identity);
    rows.add(
        Target.PERSON_IDENTITY, person, ordinal, "\\x" + HexFormat.of().formatHex(sealed), at, 1);
    long id = (ordinal * PERSONS + number - 1) * PERSONS;
    for (var each : identity.identifiers().entrySet()) {
      rows.add(
          Target.PERSON_INDEX,
          id++,
          person,
          ordinal,
          each.getKey(),
          index.stored(each.getKey(), each.getValue()));
    }
    return true;
  }

  private static Identity invented(Dice dice) {
    int card = dice.below(CARDS);
    return new Identity(
        dice.pick(GIVEN) + " " + family(dice),
        dice.pick(GIVEN) + " " + family(dice),
        dice.chance(60) ? "00000-%07d-0".formatted(card) : null,
        dice.chance(25) ? "XX%07d".formatted(card) : null,
        dice.chance(70) ? "+92 300 0%06d".formatted(dice.below(1_000_000)) : null,
        null,
        LocalDate.ofYearDay(BORN_FROM + dice.below(40), 1 + dice.below(365)));
  }

  /** A family of nobody. */
  private static String family(Dice dice) {
    String name = dice.pick(SYLLABLES) + dice.pick(SYLLABLES) + dice.pick(SYLLABLES);
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
