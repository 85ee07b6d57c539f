package org.rabta.web.person;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.rabta.domain.person.IdentityPurpose;
import org.rabta.service.person.CloseIdentity;
import org.rabta.service.person.OpenIdentity;
import org.rabta.service.person.PersonView;
import org.rabta.service.person.SealedIdentityService;
import org.rabta.web.caserecord.Acts;
import org.rabta.web.caserecord.CaseInHand;
import org.rabta.web.page.Address;
import org.rabta.web.page.Clicks;
import org.rabta.web.page.Kept;

/** Opens the sealed identity of one person for a purpose, and closes it before its time. */
@Named("identityOpening")
@RequestScoped
public class IdentityOpeningForm {

  private static final Map<String, String> FIELDS =
      Map.of(
          "identity.purpose-missing", "identityForm:purpose",
          "identity.keys-missing", "identityForm:purpose",
          "identity.keys-wrong", "identityForm:purpose");

  @Inject private CaseInHand hand;
  @Inject private PersonsInHand persons;
  @Inject private SealedIdentityService identities;
  @Inject private Acts acts;

  private String open;
  private String ordinal;
  private IdentityPurpose purpose;

  /** Opens it and shows the person. */
  public void act() {
    acts.perform(
        () -> identities.open(new OpenIdentity(hand.getRef(), number(ordinal), purpose)),
        "people.opened.notice",
        people(),
        FIELDS);
  }

  /** Closes it now. */
  public void close(int person) {
    acts.perform(
        () -> identities.close(new CloseIdentity(hand.getRef(), person)),
        "people.closed.notice",
        people(),
        FIELDS);
  }

  /** Whether the page has the form that asks for the purpose. */
  public boolean isAsked() {
    return Clicks.areTakenIn() || getPerson() != null;
  }

  /** The person whose identity is to be opened; null if none, or nothing is kept. */
  public PersonView getPerson() {
    return persons
        .getFound()
        .numbered(number(getOpen()))
        .filter(person -> persons.getFound().mayOpen())
        .filter(person -> person.identityKept() && person.identity() == null)
        .orElse(null);
  }

  /** The number that an address or a form names; 0, which is nobody, if it names none. */
  static int number(String text) {
    return text != null && text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
  }

  /** Where the purpose for that person is asked for. */
  public String address(int person) {
    return people().with("open", person) + "#identity";
  }

  private Address people() {
    return hand.part("people");
  }

  public IdentityPurpose[] getPurposes() {
    return IdentityPurpose.values();
  }

  public String getOpen() {
    return open == null ? Kept.parameter("open") : open;
  }

  public void setOpen(String open) {
    this.open = open;
  }

  public String getOrdinal() {
    return getOpen();
  }

  public void setOrdinal(String ordinal) {
    this.ordinal = ordinal;
  }

  public IdentityPurpose getPurpose() {
    return purpose;
  }

  public void setPurpose(IdentityPurpose purpose) {
    this.purpose = purpose;
  }
}
