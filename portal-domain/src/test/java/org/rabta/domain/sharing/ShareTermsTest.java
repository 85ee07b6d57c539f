package org.rabta.domain.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rabta.domain.access.Level;
import org.rabta.domain.access.UnitRef;
import org.rabta.domain.caserecord.CasePart;
import org.rabta.domain.caserecord.HandlingCode;
import org.rabta.domain.kernel.BusinessRuleViolation;

class ShareTermsTest {

  /** Eleven at night in Pakistan. */
  private static final Instant NOW = Instant.parse("2026-11-22T18:00:00Z");

  private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
  private static final UnitRef CIRCLE = new UnitRef("FIA", "AHTC-LHE");
  private static final ShareBasis AGREEMENT =
      new ShareBasis(BasisKind.AGREEMENT, null, "Minutes of the joint meeting");

  @Test
  void identitiesAreNotAmongTheUsualParts() {
    assertThat(ShareTerms.USUAL_PARTS)
        .doesNotContain(CasePart.IDENTITIES)
        .hasSize(CasePart.values().length - 1);
  }

  @Test
  void anObserverIsNotGivenIdentities() {
    refusedWith(
        "share.identities-need-contributor",
        () -> terms(Level.OBSERVER, EnumSet.of(CasePart.PEOPLE, CasePart.IDENTITIES)));
  }

  @Test
  void identitiesGoWithPersons() {
    refusedWith(
        "share.identities-need-people",
        () -> terms(Level.CONTRIBUTOR, EnumSet.of(CasePart.IDENTITIES)));
  }

  @Test
  void aContributorMayBeLimitedToo() {
    assertThat(terms(Level.CONTRIBUTOR, Set.of(CasePart.ADVERTS)).parts())
        .containsExactly(CasePart.ADVERTS);
  }

  @Test
  void aShareOfNothingIsRefused() {
    refusedWith("share.parts-missing", () -> terms(Level.OBSERVER, Set.of()));
  }

  @ParameterizedTest
  @EnumSource(
      value = Level.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"OBSERVER", "CONTRIBUTOR"})
  void noOtherLevelIsShared(Level level) {
    refusedWith("share.level-missing", () -> terms(level, ShareTerms.USUAL_PARTS));
  }

  @Test
  void aBasisIsAProvisionOrSaysWhich() {
    refusedWith("share.basis-missing", () -> new ShareBasis(null, "PTPA-3", null));
    refusedWith("share.provision-missing", () -> new ShareBasis(BasisKind.PROVISION, " ", "x"));
    refusedWith("text.missing", () -> new ShareBasis(BasisKind.COURT_ORDER, null, " "));
    assertThat(new ShareBasis(BasisKind.AGREEMENT, "PTPA-3", "The MoU").provision()).isNull();
  }

  @Test
  void wordsThatReadAsSomethingElseAreRefused() {
    refusedWith(
        "text.control-characters",
        () -> new ShareBasis(BasisKind.AGREEMENT, null, "signed \u202Eyadot"));
    refusedWith("text.too-long", () -> new ShareBasis(BasisKind.AGREEMENT, null, "x".repeat(501)));
  }

  @Test
  void aShareLastsToTheEndOfItsDayInPakistan() {
    assertThat(ShareTime.endOf(TODAY, NOW)).isEqualTo(Instant.parse("2026-11-22T19:00:00Z"));
    assertThat(ShareTime.lastDay(ShareTime.endOf(TODAY, NOW))).isEqualTo(TODAY);
    assertThat(ShareTime.usualEnd(NOW)).isEqualTo(LocalDate.parse("2027-02-20"));
  }

  @Test
  void aShareEndsInTheFutureAndWithinAYear() {
    refusedWith("share.until-missing", () -> ShareTime.endOf(null, NOW));
    refusedWith("share.until-past", () -> ShareTime.endOf(TODAY.minusDays(1), NOW));
    refusedWith("share.until-too-far", () -> ShareTime.endOf(TODAY.plusYears(1).plusDays(1), NOW));
    assertThat(ShareTime.endOf(TODAY.plusYears(1), NOW)).isAfter(NOW);
  }

  private static ShareTerms terms(Level level, Set<CasePart> parts) {
    return new ShareTerms(
        CIRCLE,
        level,
        parts,
        AGREEMENT,
        SharePurpose.INVESTIGATION,
        "Same recruiter",
        Set.of(HandlingCode.PURPOSE_BOUND),
        false,
        NOW.plusSeconds(3600));
  }

  private static void refusedWith(String code, ThrowingCallable work) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(
            BusinessRuleViolation.class, refused -> assertThat(refused.code()).isEqualTo(code));
  }
}
