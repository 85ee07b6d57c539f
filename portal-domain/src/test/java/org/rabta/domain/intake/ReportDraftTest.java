package org.rabta.domain.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rabta.domain.access.Caller;
import org.rabta.domain.access.Role;
import org.rabta.domain.caserecord.AdvertisementEntry;
import org.rabta.domain.caserecord.CaseReference;
import org.rabta.domain.caserecord.IdentityEntry;
import org.rabta.domain.caserecord.RecruiterEntry;
import org.rabta.domain.caserecord.ReporterRole;
import org.rabta.domain.caserecord.Situation;
import org.rabta.domain.caserecord.VictimEntry;
import org.rabta.domain.kernel.Answer;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.typology.CaseFacts;

class ReportDraftTest {

  private static final Instant NOW = Instant.parse("2026-11-24T07:00:00Z");
  private static final Caller AUTHOR =
      new Caller("s", "Officer Demo-Chinar", Set.of(Role.OFFICER), "NCCIA", "CCRC-LHE");

  private final ReportDraft draft =
      new ReportDraft(UUID.randomUUID(), AUTHOR, ReportContent.empty(), NOW);

  @Test
  void keepsEverythingThatWasEntered() {
    draft.keep(full("Held in a camp", "میرا بھائی"), NOW.plusSeconds(5));

    assertThat(draft.content()).isEqualTo(full("Held in a camp", "میرا بھائی").with(null));
    assertThat(draft.updatedAt()).isEqualTo(NOW.plusSeconds(5));
  }

  @Test
  void whoThePersonIsStandsBesideTheContentAndIsForgottenWithIt() {
    draft.keep(full("Held in a camp", "text"), NOW);
    draft.seal(new byte[] {1, 2, 3});

    assertThat(draft.content().identity()).isNull();
    assertThat(draft.sealed()).contains(new byte[] {1, 2, 3});

    draft.opened(new CaseReference("RBT-2026-000001"), NOW);
    assertThat(draft.sealed()).isEmpty();
  }

  @Test
  void keepsNothingKnownAsNothingKnown() {
    assertThat(draft.content()).isEqualTo(ReportContent.empty());
  }

  @Test
  void opensOneCaseAndIsEmptiedThen() {
    draft.keep(full("Held in a camp", "what he said"), NOW);
    draft.opened(CaseReference.of(2026, 7), NOW);

    assertThat(draft.openedCase()).contains(CaseReference.of(2026, 7));
    assertThat(draft.content()).isEqualTo(ReportContent.empty());
    assertThatThrownBy(() -> draft.keep(full("again", "again"), NOW))
        .isInstanceOfSatisfying(
            BusinessRuleViolation.class,
            refusal -> {
              assertThat(refusal.code()).isEqualTo("draft.already-opened");
              assertThat(refusal.arguments()).containsExactly("RBT-2026-000007");
            });
  }

  @Test
  void isRefusedWhenItIsTooLargeAndKeepsWhatItHad() {
    draft.keep(full("first", "first"), NOW);

    assertThatThrownBy(() -> draft.keep(full("second", "x".repeat(300_000)), NOW))
        .isInstanceOfSatisfying(
            BusinessRuleViolation.class,
            refusal -> assertThat(refusal.code()).isEqualTo("draft.too-large"));
    assertThat(draft.content().title()).isEqualTo("first");
  }

  private static ReportContent full(String title, String narrative) {
    return new ReportContent(
        title,
        "summary",
        narrative,
        ReporterRole.FAMILY,
        CaseFacts.builder().victimMinor(Answer.NO).passportWithheld(Answer.YES).build(),
        new AdvertisementEntry("facebook", "page", "https://jobs.example", "text", Answer.YES),
        new RecruiterEntry("A. Agent", "0300", "LIC/1"),
        new VictimEntry(
            Situation.HELD,
            "SA",
            "village",
            Answer.NO,
            "evenings",
            new IdentityEntry("V", "1", "2")));
  }
}
