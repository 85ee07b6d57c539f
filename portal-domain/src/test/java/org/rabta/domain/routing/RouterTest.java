package org.rabta.domain.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rabta.domain.directory.ReferenceFile;
import org.rabta.domain.kernel.Answer;
import org.rabta.domain.typology.BorderCrossing;
import org.rabta.domain.typology.CaseFacts;
import org.rabta.domain.typology.Channel;
import org.rabta.domain.typology.Confidence;
import org.rabta.domain.typology.Consent;
import org.rabta.domain.typology.Exploitation;
import org.rabta.domain.typology.Fact;
import org.rabta.domain.typology.RecruiterKind;
import org.rabta.domain.typology.Strand;
import org.rabta.domain.typology.VisaType;

class RouterTest {

  private static final Router ROUTER = Router.standard();
  private static final Set<String> LEADS = Set.of("FIA", "NCCIA", "BEOE");
  private static final Map<String, String> AGENCY_OF_UNIT =
      ReferenceFile.UNITS.rows().stream()
          .collect(Collectors.toMap(row -> row.get("code"), row -> row.get("agency")));

  /**
   * Where the tables differ from a reader's first choice, each told in the design page on typology.
   */
  private static final Set<String> EXPLAINED = Set.of("RC-016", "RC-018", "RC-027", "RC-050");

  static List<SampleCases.Sample> samples() {
    return SampleCases.all();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aRealCaseGoesWhereAnOfficialWouldSendItOrTheDifferenceIsExplained(
      SampleCases.Sample sample) {
    RoutingDecision decision = ROUTER.decide(sample.facts());

    assertThat(sample.primary()).contains(decision.primary().name());
    assertThat(sample.lead()).contains(decision.leadAgency());
    assertThat(decision.refersToNrm()).isEqualTo(sample.nrm());
    boolean asFirstChosen =
        decision.primary().name().equals(sample.primary().get(0))
            && decision.leadAgency().equals(sample.lead().get(0));
    assertThat(asFirstChosen || EXPLAINED.contains(sample.id())).isTrue();
  }

  @Test
  void anyFactsAtAllLeadToOneAccountableUnitAndSupportersWithATaskEach() {
    Random random = new Random(20260301);
    for (int i = 0; i < 3_000; i++) {
      CaseFacts facts = AnyFacts.of(random, 1 + random.nextInt(8));

      RoutingDecision decision = ROUTER.decide(facts);

      assertThat(LEADS).contains(decision.leadAgency());
      assertThat(AGENCY_OF_UNIT).containsEntry(decision.leadUnit(), decision.leadAgency());
      assertThat(decision.supporting())
          .allSatisfy(
              support -> {
                assertThat(AGENCY_OF_UNIT).containsEntry(support.unit(), support.agency());
                assertThat(support.agency()).isNotEqualTo(decision.leadAgency());
              })
          .doesNotHaveDuplicates();
      assertThat(decision.secondary()).doesNotContain(decision.primary()).doesNotHaveDuplicates();
      assertThat(decision.nearest()).isIn(Strand.FRAUD, Strand.SMUGGLING, Strand.TRAFFICKING);
      assertThat(decision.factsUsed())
          .allMatch(code -> facts.knows(Fact.ofCode(code).orElseThrow()));
      assertThat(decision.askNext())
          .allMatch(code -> !facts.knows(Fact.ofCode(code).orElseThrow()));
      assertThat(decision.strands())
          .extracting(StrandFinding::strand)
          .startsWith(decision.primary());
      assertThat(decision.strands().get(0).confidence()).isEqualTo(decision.confidence());
      assertThat(ROUTER.ruleCodes())
          .containsAll(decision.rulesFired().stream().map(FiredRule::code).toList());
      if (decision.confidence() == Confidence.HIGH) {
        assertThat(decision.wouldChange())
            .as("%s", facts)
            .allMatch(change -> change.primary() == decision.primary());
      }
      assertThat(RoutingDecisionJson.read(RoutingDecisionJson.write(decision))).isEqualTo(decision);
    }
  }

  @Test
  void whatWouldChangeTheOutcomeDoesChangeIt() {
    Random random = new Random(7);
    for (int i = 0; i < 25; i++) {
      CaseFacts facts = AnyFacts.of(random, 1 + random.nextInt(8));
      for (WouldChange change : ROUTER.decide(facts).wouldChange()) {
        CaseFacts.Builder builder = facts.toBuilder();
        Fact fact = Fact.ofCode(change.fact()).orElseThrow();
        String answer = change.answer().equals("abroad") ? "QA" : change.answer();
        fact.set(builder, List.of(answer));

        RoutingDecision then = ROUTER.decide(builder.build());

        assertThat(then.primary()).isEqualTo(change.primary());
        assertThat(then.leadAgency()).isEqualTo(change.leadAgency());
      }
    }
  }

  @Test
  void aCaseOfWhichNothingIsKnownIsUndeterminedAndAsksForTheElementsOfTheCrimes() {
    RoutingDecision decision = ROUTER.decide(CaseFacts.unknown());

    assertThat(decision.primary()).isEqualTo(Strand.UNDETERMINED);
    assertThat(decision.confidence()).isEqualTo(Confidence.LOW);
    assertThat(decision.leadAgency()).isEqualTo("FIA");
    assertThat(decision.leadUnit()).isEqualTo("FIA-HQ");
    assertThat(decision.policyAssumption()).isTrue();
    assertThat(decision.factsUsed()).isEmpty();
    assertThat(decision.askNext().subList(0, 3))
        .contains("exploitation", "coercion_or_confinement", "border_crossed");
  }

  @Test
  void theOnlineChannelNeverTrumpsExploitation() {
    CaseFacts facts =
        CaseFacts.builder()
            .channels(Channel.FACEBOOK, Channel.WHATSAPP)
            .recruiterKind(RecruiterKind.LICENSED_OEP)
            .borderCrossing(BorderCrossing.YES)
            .victimCountry("KH")
            .exploitation(Exploitation.FORCED_CRIMINALITY)
            .coercionOrConfinement(Answer.YES)
            .onlineContentLive(Answer.YES)
            .recruitmentDistrict("Gujrat")
            .build();

    RoutingDecision decision = ROUTER.decide(facts);

    assertThat(decision.primary()).isEqualTo(Strand.TRAFFICKING);
    assertThat(decision.leadUnit()).isEqualTo("AHTC-GRW");
    assertThat(decision.nrmAction()).isEqualTo(NrmAction.REFER);
    assertThat(decision.priority()).isEqualTo(Priority.URGENT);
    assertThat(decision.supporting())
        .containsExactlyInAnyOrder(
            new Support("PTA", "PTA-HQ", "BLOCK_CONTENT", "PRESERVE_EVIDENCE"),
            new Support("NCCIA", "CCRC-GRW", "PRESERVE_EVIDENCE"),
            new Support("NCCIA", "CCRC-GRW", "TRACE_ACCOUNTS"),
            new Support("BEOE", "POE-SKT", "ACT_ON_LICENCE"),
            new Support("MISSION", "MIS-KH", "REACH_PERSON"));
  }

  @Test
  void aFacilitatedCrossingSoldOnlineIsForTheFiaAndNotForCybercrime() {
    CaseFacts facts =
        CaseFacts.builder()
            .channels(Channel.TIKTOK)
            .irregularEntryFacilitated(Answer.YES)
            .exploitation(Exploitation.NONE)
            .build();

    RoutingDecision decision = ROUTER.decide(facts);

    assertThat(decision.primary()).isEqualTo(Strand.SMUGGLING);
    assertThat(decision.leadAgency()).isEqualTo("FIA");
    assertThat(decision.provisions()).contains("PSMA-3", "PSMA-8");
  }

  @Test
  void aChildIsTakenToTheFiaAndScreenedEvenWhereOnlyMoneyWasLost() {
    CaseFacts facts = onlineFraud().victimMinor(Answer.YES).build();

    RoutingDecision decision = ROUTER.decide(facts);

    assertThat(decision.primary()).isEqualTo(Strand.FRAUD);
    assertThat(decision.leadAgency()).isEqualTo("FIA");
    assertThat(decision.nrmAction()).isEqualTo(NrmAction.SCREEN_FIRST);
    assertThat(decision.policyAssumption()).isTrue();
  }

  @Test
  void fraudFollowsThePromoterThenTheChannel() {
    assertThat(ROUTER.decide(onlineFraud().build()).leadAgency()).isEqualTo("NCCIA");
    assertThat(
            ROUTER
                .decide(onlineFraud().recruiterKind(RecruiterKind.LICENSED_OEP).build())
                .leadAgency())
        .isEqualTo("BEOE");
    RoutingDecision offline = ROUTER.decide(onlineFraud().channels(Channel.IN_PERSON).build());
    assertThat(offline.leadAgency()).isEqualTo("FIA");
    assertThat(offline.policyAssumption()).isTrue();
    assertThat(offline.supporting()).extracting(Support::agency).contains("BEOE");
  }

  @Test
  void regularWorkOnOtherTermsWithoutForceIsALabourGrievanceForTheBeoe() {
    CaseFacts facts =
        CaseFacts.builder()
            .recruiterKind(RecruiterKind.LICENSED_OEP)
            .visaType(VisaType.WORK)
            .borderCrossing(BorderCrossing.YES)
            .irregularEntryFacilitated(Answer.NO)
            .victimCountry("SA")
            .consent(Consent.YES)
            .exploitation(Exploitation.NONE)
            .coercionOrConfinement(Answer.NO)
            .contractSwitched(Answer.YES)
            .build();

    RoutingDecision decision = ROUTER.decide(facts);

    assertThat(decision.primary()).isEqualTo(Strand.LABOUR_GRIEVANCE);
    assertThat(decision.nearest()).isEqualTo(Strand.FRAUD);
    assertThat(decision.leadAgency()).isEqualTo("BEOE");
    assertThat(decision.supporting()).contains(new Support("CWA", "CWA-SA-1", "REACH_PERSON"));
  }

  @Test
  void theExplanationNamesOnlyKnownRulesAndTheFactsBehindThem() {
    RoutingDecision decision = ROUTER.decide(onlineFraud().homeDistrict("Lahore").build());

    assertThat(decision.rulesFired())
        .extracting(FiredRule::code)
        .contains("C-03", "T-30", "J-08", "U-02");
    assertThat(ROUTER.ruleCodes())
        .containsAll(decision.rulesFired().stream().map(FiredRule::code).toList());
    assertThat(decision.factsUsed())
        .contains("channels", "border_crossed", "exploitation", "home_district")
        .doesNotContain("victim_female", "amount_pkr");
  }

  @Test
  void manyThreadsGetTheSameDecision() throws Exception {
    CaseFacts facts = onlineFraud().build();
    RoutingDecision alone = ROUTER.decide(facts);
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      List<Callable<RoutingDecision>> tasks = new ArrayList<>();
      for (int i = 0; i < 24; i++) {
        tasks.add(() -> ROUTER.decide(facts));
      }

      for (Future<RoutingDecision> answer : pool.invokeAll(tasks)) {
        assertThat(answer.get()).isEqualTo(alone);
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static CaseFacts.Builder onlineFraud() {
    return CaseFacts.builder()
        .channels(Channel.FACEBOOK, Channel.WHATSAPP)
        .recruiterKind(RecruiterKind.UNLICENSED_AGENT)
        .borderCrossing(BorderCrossing.NO)
        .irregularEntryFacilitated(Answer.NO)
        .consent(Consent.YES)
        .exploitation(Exploitation.NONE)
        .coercionOrConfinement(Answer.NO);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void theBriefDecisionIsTheSameWithoutTheExplanation(SampleCases.Sample sample) {
    RoutingDecision whole = ROUTER.decide(sample.facts());

    RoutingDecision brief = ROUTER.decideBriefly(sample.facts());

    assertThat(brief)
        .usingRecursiveComparison()
        .ignoringFields("confidence", "strands", "factsUsed", "askNext", "wouldChange")
        .isEqualTo(whole);
    assertThat(brief.askNext()).isEmpty();
  }
}
