package org.rabta.domain.wait;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rabta.domain.kernel.Answer;
import org.rabta.domain.routing.Router;
import org.rabta.domain.routing.RoutingDecision;
import org.rabta.domain.typology.BorderCrossing;
import org.rabta.domain.typology.CaseFacts;
import org.rabta.domain.typology.Exploitation;
import org.rabta.domain.typology.Strand;

/** The decision tables promise no other deadlines than the waits keep. */
class DecidedDeadlinesTest {

  @ParameterizedTest
  @EnumSource(
      value = Strand.class,
      names = {"FRAUD", "SMUGGLING", "TRAFFICKING"})
  void theDeadlinesForAcceptanceAreThoseOfTheWaits(Strand strand) {
    CaseFacts facts =
        switch (strand) {
          case FRAUD -> CaseFacts.builder().borderCrossing(BorderCrossing.NO).build();
          case SMUGGLING ->
              CaseFacts.builder()
                  .irregularEntryFacilitated(Answer.YES)
                  .exploitation(Exploitation.NONE)
                  .build();
          default ->
              CaseFacts.builder().victimCountry("PK").exploitation(Exploitation.SEXUAL).build();
        };
    RoutingDecision decision = Router.standard().decide(facts);

    WaitPolicy policy = WaitPolicy.forAcceptance(strand, decision.priority());

    assertThat(decision.primary()).isEqualTo(strand);
    assertThat(decision.deadlines().acceptHours()).isEqualTo(policy.clockHours());
    assertThat(decision.deadlines().acceptWorkingDays()).isEqualTo(policy.workingDays());
  }
}
