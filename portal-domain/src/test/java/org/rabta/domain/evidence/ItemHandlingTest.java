package org.rabta.domain.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rabta.domain.access.Caller;
import org.rabta.domain.access.Role;
import org.rabta.domain.access.UnitRef;
import org.rabta.domain.caserecord.HandlingCode;
import org.rabta.domain.caserecord.Tlp;
import org.rabta.domain.evidence.ItemConditions.Obstacle;
import org.rabta.domain.kernel.BusinessRuleViolation;

/** Who reads an item that the Lahore circle of FIA added, and what may be done with it. */
class ItemHandlingTest {

  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Caller CIRCLE = person("FIA", "AHTC-LHE");
  private static final Caller CYBER = person("NCCIA", "CCRC-LHE");

  @ParameterizedTest
  @CsvSource({
    "RED,          FIA,   AHTC-LHE, false, true",
    "RED,          FIA,   AHTC-GRW, false, false",
    "RED,          NCCIA, CCRC-LHE, true,  true",
    "RED,          NCCIA, CCRC-LHE, false, false",
    "AMBER_STRICT, FIA,   AHTC-GRW, false, true",
    "AMBER_STRICT, NCCIA, CCRC-LHE, true,  true",
    "AMBER_STRICT, NCCIA, CCRC-LHE, false, false",
    "AMBER,        NCCIA, CCRC-LHE, false, true",
    "GREEN,        NCCIA, CCRC-LHE, false, true",
    "CLEAR,        NCCIA, CCRC-LHE, false, true"
  })
  void theMarkSaysWhoReadsIt(
      Tlp mark, String agency, String unit, boolean custodian, boolean reads) {
    var reader = new ItemReader(person(agency, unit), custodian, true, Set.of(), Set.of());

    assertThat(reader.reads(item(mark, false, false))).isEqualTo(reads);
  }

  @Test
  void aSupervisorOfTheAgencyReadsWhatItsUnitsAdded() {
    var head = new Caller("head", "Demo", Set.of(Role.SUPERVISOR), "FIA", "FIA-HQ");

    assertThat(
            new ItemReader(head, false, true, Set.of(), Set.of())
                .reads(item(Tlp.RED, false, false)))
        .isTrue();
  }

  @Test
  void whatMustNotBePassedOnIsReadByThoseOnTheCaseAndNotByWhomItWasSharedWith() {
    var item = item(Tlp.GREEN, true, false);

    assertThat(new ItemReader(CYBER, false, true, Set.of(), Set.of()).reads(item)).isTrue();
    assertThat(new ItemReader(CYBER, false, false, Set.of(), Set.of()).reads(item)).isFalse();
    assertThat(new ItemReader(CIRCLE, false, false, Set.of(), Set.of()).reads(item)).isTrue();
  }

  @Test
  void anItemThatAsksForNothingGoesToCourtAndOn() {
    var conditions = conditions(CYBER, Set.of(), true);

    assertThat(conditions.againstCourt(item(Tlp.AMBER, false, false))).isEmpty();
    assertThat(conditions.againstHandingOver(item(Tlp.AMBER, false, false))).isEmpty();
  }

  @Test
  void itsOwnAgencyNeedsTheConsentForACourtTooButNotForPassingItOn() {
    var own = conditions(CIRCLE, Set.of(), true);

    assertThat(own.againstCourt(item(Tlp.AMBER, false, true))).contains(Obstacle.NO_CONSENT);
    assertThat(own.againstHandingOver(item(Tlp.AMBER, true, false))).isEmpty();
    assertThat(own.againstCourt(item(Tlp.AMBER, true, false))).isEmpty();
  }

  @Test
  void anotherAgencyPassesOnNothingThatForbidsIt() {
    var other = conditions(CYBER, Set.of(), true);

    assertThat(other.againstHandingOver(item(Tlp.AMBER, true, false)))
        .contains(Obstacle.NO_ONWARD_CONSENT);
    assertThat(other.againstCourt(item(Tlp.AMBER, true, false)))
        .contains(Obstacle.NO_ONWARD_CONSENT);
  }

  @ParameterizedTest
  @CsvSource({
    "NOT_IN_COURT_WITHOUT_CONSENT, NO_CONSENT",
    "NO_ONWARD_SHARING,            NO_ONWARD_CONSENT",
    "PURPOSE_BOUND,                OTHER_PURPOSE"
  })
  void theCodesOfAShareHoldForWhatOthersAdded(HandlingCode code, Obstacle obstacle) {
    var item = item(Tlp.AMBER, false, false);

    assertThat(conditions(CYBER, Set.of(code), false).againstCourt(item)).contains(obstacle);
    assertThat(conditions(CIRCLE, Set.of(code), false).againstCourt(item)).isEmpty();
  }

  @Test
  void aShareThatIsBoundToAnInvestigationPermitsACourt() {
    var bound = conditions(CYBER, Set.of(HandlingCode.PURPOSE_BOUND), true);

    assertThat(bound.againstCourt(item(Tlp.AMBER, false, false))).isEmpty();
  }

  @Test
  void onlyAnItemUnderRedHasNamedRecipients() {
    var to = new UnitRef("BEOE", "POE-LHE");

    assertThatThrownBy(() -> new ItemRecipient(item(Tlp.AMBER, false, false), to, CIRCLE, NOW))
        .extracting("code")
        .isEqualTo("evidence.not-red");
    assertThat(new ItemRecipient(item(Tlp.RED, false, false), to, CIRCLE, NOW).who()).isEqualTo(to);
  }

  @Test
  void aConsentSaysWhoWhenAndHowAndIsNotOfTomorrow() {
    assertThatThrownBy(() -> new Consent(ConsentUse.COURT, " ", TODAY, "Letter"))
        .isInstanceOf(BusinessRuleViolation.class);
    assertThatThrownBy(() -> new Consent(ConsentUse.COURT, "Director", null, "Letter"))
        .extracting("code")
        .isEqualTo("evidence.consent-day-missing");
    var tomorrow = new Consent(ConsentUse.COURT, "Director", TODAY.plusDays(1), "Letter");
    assertThatThrownBy(() -> tomorrow.notAfter(TODAY))
        .extracting("code")
        .isEqualTo("evidence.consent-later");
  }

  @ParameterizedTest
  @CsvSource({"COURT,false,true", "ONWARD,true,false"})
  void eachCodeAsksForItsOwnConsent(ConsentUse use, boolean onward, boolean court) {
    assertThat(use.isAskedBy(item(Tlp.AMBER, onward, court).description())).isTrue();
    assertThat(use.isAskedBy(item(Tlp.AMBER, !onward, !court).description())).isFalse();
    assertThat(use.given()).isNotEqualTo(use.revoked());
  }

  private static ItemConditions conditions(Caller caller, Set<HandlingCode> codes, boolean court) {
    return new ItemConditions(caller, codes, court, Set.of(), Set.of());
  }

  private static EvidenceItem item(Tlp mark, boolean noOnward, boolean notInCourt) {
    var said = new Description(null, "Phone", null, null, null, mark, noOnward, notInCourt);
    var upload = new EvidenceUpload(1L, FileName.of("chat.txt"), 5, said, CIRCLE, NOW);
    var item =
        new EvidenceItem(upload, FileKind.TEXT, Sha256.of(new byte[] {1, 2, 3, 4, 5}), CIRCLE, NOW);
    return stored(item);
  }

  private static EvidenceItem stored(EvidenceItem item) {
    try {
      var id = EvidenceItem.class.getDeclaredField("id");
      id.setAccessible(true);
      id.set(item, 7L);
      return item;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Caller person(String agency, String unit) {
    return new Caller("p-" + unit, "Demo", Set.of(Role.OFFICER), agency, unit);
  }
}
