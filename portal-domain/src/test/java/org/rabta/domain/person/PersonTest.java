package org.rabta.domain.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rabta.domain.caserecord.IdentityEntry;
import org.rabta.domain.caserecord.Situation;
import org.rabta.domain.kernel.Answer;
import org.rabta.domain.kernel.BusinessRuleViolation;

class PersonTest {

  private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private static PersonEntry entry(Screening screening, PersonRole... roles) {
    return new PersonEntry(
        Set.of(roles),
        screening,
        Situation.FREE_WITH_OTHERS,
        "KH",
        null,
        Answer.NO,
        null,
        null,
        null);
  }

  private static Person person(PersonEntry entry) {
    return new Person(7L, 2, entry, UUID.randomUUID(), NOW);
  }

  @Test
  void onePersonMayBeVictimAndSuspectAtOnce() {
    var person = person(entry(Screening.NOT_SCREENED, PersonRole.VICTIM, PersonRole.SUSPECT));

    assertThat(person.entry().roles())
        .containsExactlyInAnyOrder(PersonRole.VICTIM, PersonRole.SUSPECT);
    assertThat(person.suffix()).isEqualTo("/V2");
    assertThat(person(entry(Screening.NO_SIGNS, PersonRole.SUSPECT)).suffix()).isEqualTo("/P2");
  }

  @Test
  void aVictimBecomesASuspectOnlyOnlyAfterScreeningFoundNoSigns() {
    var person = person(entry(Screening.NOT_SCREENED, PersonRole.VICTIM));

    assertThatThrownBy(() -> person.correct(entry(Screening.NOT_SCREENED, PersonRole.SUSPECT), NOW))
        .isInstanceOfSatisfying(
            BusinessRuleViolation.class,
            refused -> assertThat(refused.code()).isEqualTo("person.screen-first"));
    assertThatThrownBy(
            () -> person.correct(entry(Screening.SIGNS_OF_VICTIMHOOD, PersonRole.SUSPECT), NOW))
        .isInstanceOf(BusinessRuleViolation.class);

    person.correct(entry(Screening.NO_SIGNS, PersonRole.SUSPECT), NOW);
    assertThat(person.entry().roles()).containsExactly(PersonRole.SUSPECT);
  }

  @Test
  void somebodyIsSomethingToACase() {
    assertThatThrownBy(() -> person(entry(Screening.NOT_SCREENED)))
        .isInstanceOfSatisfying(
            BusinessRuleViolation.class,
            refused -> assertThat(refused.code()).isEqualTo("person.role-missing"));
  }

  @Test
  void anIdentityLiesOpenForAQuarterOfAnHourOrLess() {
    var caller =
        new org.rabta.domain.access.Caller("s", "Officer Demo", Set.of(), "FIA", "AHTC-LHE");
    var person = person(entry(Screening.NOT_SCREENED, PersonRole.VICTIM));
    var opening =
        new IdentityOpening(
            person, "RBT-2026-000001/V2", IdentityPurpose.INVESTIGATION, caller, NOW);

    assertThat(opening.isOpen(NOW.plusSeconds(899))).isTrue();
    assertThat(opening.isOpen(NOW.plusSeconds(900))).isFalse();
    opening.close(NOW.plusSeconds(60));
    assertThat(opening.isOpen(NOW.plusSeconds(61))).isFalse();
    assertThat(opening.closedAt()).isEqualTo(NOW.plusSeconds(60));
  }

  @Test
  void theOneDocumentOfAReportIsKnownByItsForm() {
    assertThat(Identity.of(new IdentityEntry(null, null, "35202 1234567 1")).cnic()).isNotNull();
    assertThat(Identity.of(new IdentityEntry(null, null, "AB1234567")).passport()).isNotNull();
    assertThat(Identity.of(new IdentityEntry(null, null, "letter of the camp")).document())
        .isEqualTo("letter of the camp");
  }

  @Test
  void whatIsMalformedIsRefusedByTheNameOfItsField() {
    assertThat(refusal(new Identity(null, null, "123", null, null, null, null)))
        .isEqualTo("person.cnic-malformed");
    assertThat(refusal(new Identity(null, null, null, "?", null, null, null)))
        .isEqualTo("person.passport-malformed");
    assertThat(refusal(new Identity(null, null, null, null, "call me", null, null)))
        .isEqualTo("person.phone-malformed");
    assertThat(refusal(new Identity(null, null, null, null, null, null, TODAY.plusDays(1))))
        .isEqualTo("person.born-impossible");
    assertThat(refusal(new Identity("x".repeat(10_000), null, null, null, null, null, null)))
        .isEqualTo("text.too-long");
    assertThat(refusal(new Identity("a\u202Eb", null, null, null, null, null, null)))
        .isEqualTo("text.control-characters");
  }

  @Test
  void aScriptIsANameLikeAnyOtherText() {
    var identity = new Identity("<script>alert(1)</script>", null, null, null, null, null, null);

    assertThat(identity.checked(TODAY).name()).isEqualTo("<script>alert(1)</script>");
  }

  private static String refusal(Identity identity) {
    try {
      identity.checked(TODAY);
      return null;
    } catch (BusinessRuleViolation refused) {
      return refused.code();
    }
  }
}
