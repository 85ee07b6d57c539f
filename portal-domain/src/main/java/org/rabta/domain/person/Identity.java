package org.rabta.domain.person;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.rabta.domain.caserecord.IdentityEntry;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.kernel.Text;

/**
 * Who a person is. Never stored but sealed, never shown but opened. Each part may be null.
 *
 * @param name name
 * @param father name of the father or husband, as identity cards have it
 * @param cnic computerised national identity card number, thirteen digits
 * @param passport passport number
 * @param phone phone number
 * @param document any other document, or a number that is neither of the above
 * @param born date of birth
 */
public record Identity(
    String name,
    String father,
    String cnic,
    String passport,
    String phone,
    String document,
    LocalDate born)
    implements Serializable {

  private static final int NAME = 200;
  private static final int NUMBER = 60;

  /** Nobody. */
  public static Identity unknown() {
    return new Identity(null, null, null, null, null, null, null);
  }

  /**
   * What a report says. Its one field for documents may hold a card number or a passport number;
   * what is neither is kept as it was typed.
   */
  public static Identity of(IdentityEntry typed) {
    var document = Text.optional("victim.document", typed.document(), NUMBER);
    var card = Identifier.CNIC.normalised(document).isPresent();
    var passport = !card && Identifier.PASSPORT.normalised(document).isPresent();
    return new Identity(
        Text.optional("victim.name", typed.name(), NAME),
        null,
        card ? document : null,
        passport ? document : null,
        Text.optional("victim.phone", typed.phone(), NUMBER),
        card || passport ? null : document,
        null);
  }

  /**
   * The same, checked as an officer is told to type it.
   *
   * @param today a date of birth lies before it
   * @throws BusinessRuleViolation {@code person.cnic-malformed}, {@code person.passport-malformed},
   *     {@code person.phone-malformed}, {@code person.born-impossible}, or a text code naming the
   *     field
   */
  public Identity checked(LocalDate today) {
    if (born != null && (born.isAfter(today) || born.isBefore(today.minusYears(120)))) {
      throw new BusinessRuleViolation("person.born-impossible");
    }
    return new Identity(
        Text.optional("victim.name", name, NAME),
        Text.optional("person.father", father, NAME),
        wellFormed(Identifier.CNIC, "person.cnic", cnic),
        wellFormed(Identifier.PASSPORT, "person.passport", passport),
        wellFormed(Identifier.PHONE, "victim.phone", phone),
        Text.optional("victim.document", document, NUMBER),
        born);
  }

  private static String wellFormed(Identifier kind, String field, String typed) {
    var text = Text.optional(field, typed, NUMBER);
    if (text != null && kind.normalised(text).isEmpty()) {
      throw kind.refusal();
    }
    return text;
  }

  /** Whether anything is known. */
  public boolean saysSomething() {
    return born != null
        || Stream.of(name, father, cnic, passport, phone, document)
            .anyMatch(part -> part != null && !part.isBlank());
  }

  /** What the person can be found by, normalised. */
  public Map<Identifier, String> identifiers() {
    var found = new EnumMap<Identifier, String>(Identifier.class);
    Identifier.CNIC.normalised(cnic).ifPresent(text -> found.put(Identifier.CNIC, text));
    Identifier.PASSPORT
        .normalised(passport)
        .or(() -> Identifier.PASSPORT.normalised(document))
        .ifPresent(text -> found.put(Identifier.PASSPORT, text));
    Identifier.PHONE.normalised(phone).ifPresent(text -> found.put(Identifier.PHONE, text));
    Identifier.NAME.normalised(name).ifPresent(text -> found.put(Identifier.NAME, text));
    return found;
  }

  /** Says nothing of what it holds, so that no log and no error message does. */
  @Override
  public String toString() {
    return "Identity[sealed]";
  }
}
