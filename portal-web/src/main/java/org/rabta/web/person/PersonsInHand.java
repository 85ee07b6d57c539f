package org.rabta.web.person;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.person.PersonRole;
import org.rabta.service.person.PersonQueries;
import org.rabta.service.person.PersonView;
import org.rabta.service.person.PersonsOfCase;
import org.rabta.web.caserecord.CaseInHand;
import org.rabta.web.frame.RuleWords;
import org.rabta.web.language.Messages;
import org.rabta.web.page.Address;
import org.rabta.web.page.Clicks;

/** The persons of the case in hand, read once a request and only when the page asks. */
@Named("personsInHand")
@RequestScoped
public class PersonsInHand {

  @Inject private CaseInHand hand;
  @Inject private PersonQueries persons;
  @Inject private Messages words;
  @Inject private RuleWords sentences;
  @Inject private Clock clock;

  private PersonsOfCase found;

  public PersonsOfCase getFound() {
    if (found == null) {
      found = persons.ofCase(hand.getRef());
    }
    return found;
  }

  /**
   * Who is on record. While a click of another form is taken in nobody is, because nothing of them
   * takes part in it.
   */
  public List<PersonView> getPersons() {
    return Clicks.areTakenIn() && !isClosing() ? List.of() : getFound().persons();
  }

  private static boolean isClosing() {
    return FacesContext.getCurrentInstance()
        .getExternalContext()
        .getRequestParameterMap()
        .containsKey("identities");
  }

  /** "Victim 1": the person's first role and number, never a name. */
  public String title(PersonView person) {
    return title(person.entry().roles(), person.ordinal());
  }

  String title(Set<PersonRole> roles, int ordinal) {
    var first = roles.stream().min(Comparator.naturalOrder()).orElse(PersonRole.OTHER);
    return words.say("people.title." + first, ordinal);
  }

  /** All roles where there is more than one. */
  public List<PersonRole> roles(PersonView person) {
    var roles = person.entry().roles().stream().sorted().toList();
    return roles.size() > 1 ? roles : List.of();
  }

  /** Whole minutes that the identity stays open, at least one. */
  public long minutesLeft(PersonView person) {
    var left = Duration.between(clock.instant(), person.openUntil());
    return Math.max(1, left.plusSeconds(59).toMinutes());
  }

  /** When it closes, in milliseconds since 1970, for the browser. */
  public long closesAt(PersonView person) {
    return person.openUntil().toEpochMilli();
  }

  /** Why an identity that is open cannot be read. */
  public String refusal(PersonView person) {
    return sentences.of(new BusinessRuleViolation(person.refusal()));
  }

  /** Where the person is corrected; 0 for another person. */
  public String address(int ordinal) {
    return Address.of("/person")
        .with("ref", hand.getRef())
        .with("n", ordinal == 0 ? null : ordinal)
        .toString();
  }
}
