package org.rabta.domain.handoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rabta.domain.access.UnitRef;
import org.rabta.domain.caserecord.Officer;
import org.rabta.domain.kernel.BusinessRuleViolation;

class HandOffTest {

  private static final UnitRef LAHORE_CYBER = new UnitRef("NCCIA", "CCRC-LHE");
  private static final UnitRef LAHORE_CIRCLE = new UnitRef("FIA", "AHTC-LHE");
  private static final Officer PROPOSER = new Officer("p", "Officer Demo-Chinar");
  private static final Officer RECEIVER = new Officer("r", "Officer Demo-Deodar");
  private static final Instant NOW = Instant.parse("2026-11-24T07:00:00Z");

  private final HandOff handOff = proposal("Passport held and made to work");

  @Test
  void isProposedWithAReason() {
    assertThat(handOff.status()).isEqualTo(HandOffStatus.PROPOSED);
    assertThat(handOff.decidedAt()).isNull();
    assertThatThrownBy(() -> proposal("  ")).isInstanceOf(BusinessRuleViolation.class);
  }

  @Test
  void cannotBeProposedToOneself() {
    assertThatThrownBy(
            () -> HandOff.propose(1L, LAHORE_CYBER, LAHORE_CYBER, "why", null, PROPOSER, NOW))
        .isInstanceOfSatisfying(
            BusinessRuleViolation.class,
            refusal -> assertThat(refusal.code()).isEqualTo("handoff.to-oneself"));
  }

  @Test
  void isDeclinedWithGroundSentenceAndSuggestion() {
    handOff.decline(
        new Decline(DeclineGround.WRONG_UNIT, "The recruiter sits in Gujrat", "AHTC-GRW"),
        RECEIVER,
        NOW);

    assertThat(handOff.status()).isEqualTo(HandOffStatus.DECLINED);
    assertThat(handOff.declineGround()).isEqualTo(DeclineGround.WRONG_UNIT);
    assertThat(handOff.decisionReason()).isEqualTo("The recruiter sits in Gujrat");
    assertThat(handOff.suggestedUnit()).isEqualTo("AHTC-GRW");
    assertThat(handOff.decidedName()).isEqualTo("Officer Demo-Deodar");
  }

  @Test
  void isNotDeclinedWithoutASentence() {
    assertThatThrownBy(() -> new Decline(DeclineGround.OTHER, " ", null))
        .isInstanceOf(BusinessRuleViolation.class);
  }

  @Test
  void byDirectionIsBornDecided() {
    var directed =
        HandOff.direct(1L, LAHORE_CYBER, LAHORE_CIRCLE, "Exploitation leads", RECEIVER, NOW);

    assertThat(directed.status()).isEqualTo(HandOffStatus.DIRECTED);
    assertThat(directed.decidedAt()).isEqualTo(NOW);
  }

  /** The whole matrix: from every state, every act; only a proposal moves. */
  @ParameterizedTest
  @EnumSource
  void onlyAProposalMoves(HandOffStatus from) {
    for (var act : HandOffStatus.values()) {
      if (act == HandOffStatus.PROPOSED || act == HandOffStatus.DIRECTED) {
        continue;
      }
      var one = in(from);
      if (from.successors().contains(act)) {
        move(act).accept(one);
        assertThat(one.status()).isEqualTo(act);
      } else {
        assertThatThrownBy(() -> move(act).accept(one))
            .as("%s to %s", from, act)
            .isInstanceOfSatisfying(
                BusinessRuleViolation.class,
                refusal -> assertThat(refusal.code()).isEqualTo("handoff.already-ended"));
        assertThat(one.status()).isEqualTo(from);
      }
    }
  }

  private static HandOff in(HandOffStatus status) {
    if (status == HandOffStatus.DIRECTED) {
      return HandOff.direct(1L, LAHORE_CYBER, LAHORE_CIRCLE, "why", RECEIVER, NOW);
    }
    var one = proposal("why");
    if (status != HandOffStatus.PROPOSED) {
      move(status).accept(one);
    }
    return one;
  }

  private static Consumer<HandOff> move(HandOffStatus to) {
    return switch (to) {
      case ACCEPTED -> h -> h.accept(RECEIVER, NOW);
      case DECLINED ->
          h -> h.decline(new Decline(DeclineGround.OTHER, "not ours", null), RECEIVER, NOW);
      case WITHDRAWN -> h -> h.withdraw(null, PROPOSER, NOW);
      case PROPOSED, DIRECTED -> throw new IllegalArgumentException("no act leads to " + to);
    };
  }

  private static HandOff proposal(String reason) {
    return HandOff.propose(1L, LAHORE_CYBER, LAHORE_CIRCLE, reason, null, PROPOSER, NOW);
  }
}
