package org.rabta.domain.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rabta.domain.indicator.PtpaElements.Ground;
import org.rabta.domain.kernel.Answer;
import org.rabta.domain.typology.BorderCrossing;
import org.rabta.domain.typology.CaseFacts;
import org.rabta.domain.typology.Consent;
import org.rabta.domain.typology.Exploitation;
import org.rabta.domain.typology.Fact;
import org.rabta.domain.typology.RecruiterKind;

class PtpaElementsTest {

  @Test
  void ofNothingKnownNothingIsSaid() {
    var elements = PtpaElements.of(CaseFacts.unknown());

    assertThat(elements.act()).isEqualTo(Answer.UNKNOWN);
    assertThat(elements.means()).isEqualTo(Answer.UNKNOWN);
    assertThat(elements.purpose()).isEqualTo(Answer.UNKNOWN);
    assertThat(elements.complete()).isFalse();
  }

  @Test
  void recruitedDeceivedAndPutToWorkIsComplete() {
    var elements =
        PtpaElements.of(
            CaseFacts.builder()
                .recruiterKind(RecruiterKind.UNLICENSED_AGENT)
                .contractSwitched(Answer.YES)
                .exploitation(Exploitation.LABOUR)
                .build());

    assertThat(elements.complete()).isTrue();
    assertThat(elements.grounds()).containsExactly(Ground.JOB_DECEPTION);
  }

  @Test
  void anAbuseOfVulnerabilityIsNoMeansOfTheAct() {
    var elements =
        PtpaElements.of(
            CaseFacts.builder()
                .consent(Consent.VITIATED)
                .passportWithheld(Answer.YES)
                .exploitation(Exploitation.LABOUR)
                .build());

    assertThat(elements.means()).isEqualTo(Answer.UNKNOWN);
    assertThat(elements.hints())
        .containsExactlyInAnyOrder(Ground.PASSPORT_WITHHELD, Ground.CONSENT_VITIATED);
  }

  @Test
  void meansAreDeniedOnlyWhenEverythingWasAsked() {
    var asked =
        CaseFacts.builder().coercionOrConfinement(Answer.NO).contractSwitched(Answer.NO).build();
    var halfAsked = CaseFacts.builder().coercionOrConfinement(Answer.NO).build();

    assertThat(PtpaElements.of(asked).means()).isEqualTo(Answer.NO);
    assertThat(PtpaElements.of(halfAsked).means()).isEqualTo(Answer.UNKNOWN);
  }

  @Test
  void ransomIsAPurposeThatTheQuotedWordsDoNotCover() {
    var elements = PtpaElements.of(CaseFacts.builder().exploitation(Exploitation.RANSOM).build());

    assertThat(elements.purpose()).isEqualTo(Answer.UNKNOWN);
    assertThat(elements.otherPurpose()).isTrue();
  }

  @Test
  void anInterceptedOfferIsAnAttempt() {
    var elements =
        PtpaElements.of(
            CaseFacts.builder()
                .recruiterKind(RecruiterKind.TRAVEL_AGENCY)
                .borderCrossing(BorderCrossing.ATTEMPTED)
                .build());

    assertThat(elements.attempt()).isTrue();
    assertThat(elements.act()).isEqualTo(Answer.YES);
  }

  @Test
  void whomTheAuthoritiesDetainNobodyTraffickedByThat() {
    var detained =
        CaseFacts.builder()
            .coercionOrConfinement(Answer.YES)
            .set(Fact.HELD_BY, "authorities")
            .build();

    assertThat(PtpaElements.of(detained).means()).isEqualTo(Answer.UNKNOWN);
    assertThat(PtpaElements.of(detained).act()).isEqualTo(Answer.UNKNOWN);
  }
}
