package org.rabta.web.person;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.kernel.NoSuchRecord;
import org.rabta.domain.person.Identifier;
import org.rabta.domain.person.IdentityPurpose;
import org.rabta.service.person.PersonHit;
import org.rabta.service.person.PersonSearchService;
import org.rabta.service.person.SeekPerson;
import org.rabta.web.frame.FieldRefusals;
import org.rabta.web.page.Address;

/**
 * Finds persons by an exact identifier. What is typed never stands in an address, so that no
 * history and no log keeps it; the answer belongs to the one request.
 */
@Named("personSearch")
@RequestScoped
public class PersonSearchPage {

  private static final Map<String, String> FIELDS =
      Map.of("identity.purpose-missing", "seek:purpose", "person.identifier-missing", "seek:kind");

  @Inject private PersonSearchService search;
  @Inject private PersonsInHand persons;
  @Inject private FieldRefusals refusals;

  private Identifier kind = Identifier.CNIC;
  private String typed;
  private IdentityPurpose purpose;
  private List<PersonHit> hits;

  /** Looks for the person and stays on the page. */
  public void find() {
    try {
      hits = search.find(new SeekPerson(kind, typed, purpose));
    } catch (NoSuchRecord none) {
      throw none;
    } catch (BusinessRuleViolation refused) {
      refusals.tell(refused, FIELDS, "seek:typed");
    }
  }

  /** Who was found; null where nobody was sought in this request. */
  public List<PersonHit> getHits() {
    return hits;
  }

  /** "Victim 1". */
  public String title(PersonHit hit) {
    return persons.title(hit.roles(), hit.ordinal());
  }

  /** The people of the case. */
  public String address(PersonHit hit) {
    return Address.of("/case").with("ref", hit.reference()).with("tab", "people").toString();
  }

  /**
   * Asks before the page is made, so that who may not search is told that there is no such page.
   */
  public void load() {
    getKinds();
  }

  public List<Identifier> getKinds() {
    return search.kinds();
  }

  public IdentityPurpose[] getPurposes() {
    return IdentityPurpose.values();
  }

  public Identifier getKind() {
    return kind;
  }

  public void setKind(Identifier kind) {
    this.kind = kind;
  }

  public String getTyped() {
    return typed;
  }

  public void setTyped(String typed) {
    this.typed = typed;
  }

  public IdentityPurpose getPurpose() {
    return purpose;
  }

  public void setPurpose(IdentityPurpose purpose) {
    this.purpose = purpose;
  }
}
