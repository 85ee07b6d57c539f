package org.rabta.web.person;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import java.util.UUID;
import org.rabta.domain.caserecord.Situation;
import org.rabta.domain.kernel.Answer;
import org.rabta.domain.kernel.NoSuchRecord;
import org.rabta.domain.kernel.StaleRecord;
import org.rabta.domain.person.PersonRole;
import org.rabta.domain.person.Screening;
import org.rabta.service.person.CorrectPerson;
import org.rabta.service.person.PersonQueries;
import org.rabta.service.person.PersonService;
import org.rabta.service.person.PersonView;
import org.rabta.service.person.RecordPerson;
import org.rabta.web.caserecord.Acts;
import org.rabta.web.caserecord.CaseInHand;
import org.rabta.web.frame.FieldRefusals;
import org.rabta.web.language.Messages;
import org.rabta.web.page.Kept;

/** Adds a person to a case, or corrects one; the address names the person. */
@Named("personPage")
@ViewScoped
public class PersonPage implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final Map<String, String> FIELDS =
      Map.ofEntries(
          Map.entry("person.role-missing", "person:roles"),
          Map.entry("person.screen-first", "person:roles"),
          Map.entry("person.cnic-malformed", "person:cnic"),
          Map.entry("person.passport-malformed", "person:passport"),
          Map.entry("person.phone-malformed", "person:phone"),
          Map.entry("person.born-impossible", "person:born"),
          Map.entry("victim.place", "person:place"),
          Map.entry("victim.safe-contact", "person:safe-contact"),
          Map.entry("victim.name", "person:name"),
          Map.entry("person.father", "person:father"),
          Map.entry("person.cnic", "person:cnic"),
          Map.entry("person.passport", "person:passport"),
          Map.entry("victim.phone", "person:phone"),
          Map.entry("victim.document", "person:document"));

  @Inject private CaseInHand hand;
  @Inject private PersonsInHand persons;
  @Inject private PersonQueries queries;
  @Inject private PersonService service;
  @Inject private Acts acts;
  @Inject private Messages words;

  private final PersonForm form = new PersonForm();
  private final IdentityForm identity = new IdentityForm();
  private final UUID key = UUID.randomUUID();
  private String number;
  private long version;
  private boolean sealed;
  private boolean offered;
  private String title;

  /** Reads before the page is made, so that a refusal is answered with a status of its own. */
  public void load() {
    hand.load();
    var found = queries.ofCase(hand.getRef());
    offered = found.mayRecord();
    title = words.get("people.add.title");
    if (ordinal() > 0) {
      take(found.numbered(ordinal()).orElseThrow(NoSuchRecord::new));
    }
  }

  private void take(PersonView person) {
    title = words.say("people.correct.title", persons.title(person));
    version = person.version();
    sealed = person.identityKept() && person.identity() == null;
    form.read(person.entry());
    if (person.identity() != null) {
      identity.read(person.identity());
    }
  }

  /** Puts it on record and goes to the people of the case. */
  public void save() {
    if (!identity.isReadable()) {
      FieldRefusals.beside("person:born", words.get("people.born.unreadable"));
      return;
    }
    acts.perform(
        ordinal() > 0 ? this::correct : this::record,
        ordinal() > 0 ? "people.corrected.notice" : "people.recorded.notice",
        hand.part("people"),
        FIELDS);
  }

  private void record() {
    service.record(new RecordPerson(hand.getRef(), key, form.entry(), identity.identity()));
  }

  private void correct() {
    var typed = identity.identity();
    try {
      service.correct(
          new CorrectPerson(
              hand.getRef(),
              ordinal(),
              version,
              form.entry(),
              sealed || !typed.saysSomething() ? null : typed));
    } catch (StaleRecord stale) {
      queries
          .ofCase(hand.getRef())
          .numbered(ordinal())
          .ifPresent(person -> version = person.version());
      throw stale;
    }
  }

  private int ordinal() {
    return IdentityOpeningForm.number(getNumber());
  }

  public PersonForm getForm() {
    return form;
  }

  public IdentityForm getIdentity() {
    return identity;
  }

  /** Whether an identity is on record that the caller has not opened. */
  public boolean isSealed() {
    return sealed;
  }

  /** Whether the caller may record persons on this case. */
  public boolean isOffered() {
    return offered;
  }

  public String getTitle() {
    return title;
  }

  public PersonRole[] getRoles() {
    return PersonRole.values();
  }

  public Screening[] getScreenings() {
    return Screening.values();
  }

  public Situation[] getSituations() {
    return Situation.values();
  }

  public Answer[] getAnswers() {
    return Answer.values();
  }

  public String getNumber() {
    return number == null ? Kept.parameter("n") : number;
  }

  public void setNumber(String number) {
    this.number = number;
  }
}
