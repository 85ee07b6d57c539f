package org.rabta.domain.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

/** What the facts beyond the first ones change, and what a decision says beside strand and lead. */
class RefinedRoutingTest {

  private static final Router ROUTER = Router.standard();

  @Test
  void detentionByAnAuthorityIsNotConfinementByARecruiter() {
    CaseFacts.Builder stranded =
        CaseFacts.builder()
            .recruiterKind(RecruiterKind.LICENSED_OEP)
            .visaType(VisaType.WORK)
            .borderCrossing(BorderCrossing.YES)
            .irregularEntryFacilitated(Answer.NO)
            .victimCountry("SA")
            .exploitation(Exploitation.NONE)
            .consent(Consent.VITIATED)
            .contractSwitched(Answer.YES)
            .passportWithheld(Answer.YES)
            .coercionOrConfinement(Answer.YES);

    assertThat(ROUTER.decide(stranded.build()).askNext()).contains("held_by", "passport_holder");
    RoutingDecision decision =
        ROUTER.decide(
            stranded
                .set(Fact.HELD_BY, "authorities")
                .set(Fact.PASSPORT_HOLDER, "authorities")
                .build());

    assertThat(decision.primary()).isEqualTo(Strand.LABOUR_GRIEVANCE);
    assertThat(decision.leadAgency()).isEqualTo("BEOE");
  }

  @ParameterizedTest
  @CsvSource({
    "visa_decision, FOREIGN_AFFAIRS",
    "identity_papers, IDENTITY_AUTHORITIES",
    "welfare_abroad, OVERSEAS_PAKISTANIS_FOUNDATION",
    "inside_pakistan, LABOUR_DEPARTMENT",
    "other, PROVINCIAL_POLICE"
  })
  void aMatterOfAnotherBodyIsNamedAsSuchAndSomebodyStillAnswersForIt(String matter, String body) {
    RoutingDecision decision =
        ROUTER.decide(CaseFacts.builder().set(Fact.MATTER_KIND, matter).build());

    assertThat(decision.primary()).isEqualTo(Strand.OUTSIDE_SCOPE);
    assertThat(decision.outsideReferral()).containsExactly(body);
    assertThat(decision.leadAgency()).isEqualTo("FIA");
    assertThat(decision.policyAssumption()).isTrue();
    assertThat(decision.licenceAction()).isEqualTo(RoutingDecision.NO_LICENCE_ACTION);
  }

  @Test
  void noMatterIsOutsideTheScopeOnceSomebodyIsHarmed() {
    RoutingDecision decision =
        ROUTER.decide(
            CaseFacts.builder()
                .set(Fact.MATTER_KIND, "inside_pakistan")
                .exploitation(Exploitation.DEBT_BONDAGE)
                .coercionOrConfinement(Answer.YES)
                .build());

    assertThat(decision.primary()).isEqualTo(Strand.TRAFFICKING);
    assertThat(decision.leadAgency()).isEqualTo("FIA");
    assertThat(decision.policyAssumption()).isTrue();
    assertThat(decision.outsideReferral()).contains("PROVINCIAL_POLICE");
  }

  @Test
  void anOfferOfOfficeWorkInSoutheastAsiaIsScreenedBeforeAnybodyIsHarmed() {
    RoutingDecision decision =
        ROUTER.decide(
            CaseFacts.builder()
                .channels(Channel.FACEBOOK)
                .borderCrossing(BorderCrossing.NO)
                .irregularEntryFacilitated(Answer.NO)
                .set(Fact.PROMISED_COUNTRY, "TH")
                .set(Fact.PROMISED_JOB, "office_or_it")
                .set(Fact.DEPARTURE_SOON, "yes")
                .build());

    assertThat(decision.primary()).isEqualTo(Strand.FRAUD);
    assertThat(decision.secondary()).contains(Strand.TRAFFICKING);
    assertThat(decision.nrmAction()).isEqualTo(NrmAction.SCREEN_FIRST);
    assertThat(decision.priority()).isEqualTo(Priority.HIGH);
    assertThat(decision.supporting()).extracting(Support::task).contains("ALERT_AIRPORT");
    assertThat(decision.strands())
        .filteredOn(strand -> strand.strand() == Strand.TRAFFICKING)
        .singleElement()
        .satisfies(
            strand -> {
              assertThat(strand.confidence()).isEqualTo(Confidence.LOW);
              assertThat(strand.speaksFor()).contains("E-26");
            });
  }

  @Test
  void aRansomOnASmugglingRouteIsBothCrimesAndNeverCertain() {
    RoutingDecision decision =
        ROUTER.decide(
            CaseFacts.builder()
                .borderCrossing(BorderCrossing.YES)
                .irregularEntryFacilitated(Answer.YES)
                .consent(Consent.YES)
                .coercionOrConfinement(Answer.YES)
                .set(Fact.RANSOM_DEMANDED, "yes")
                .set(Fact.ROUTE, "iran_turkiye")
                .build());

    assertThat(decision.primary()).isEqualTo(Strand.TRAFFICKING);
    assertThat(decision.secondary()).containsExactly(Strand.SMUGGLING);
    assertThat(decision.confidence()).isNotEqualTo(Confidence.HIGH);
    assertThat(decision.strands().get(0).speaksFor()).contains("E-36");
    assertThat(decision.strands().get(1).speaksFor()).contains("E-30");
    assertThat(decision.secureFirst()).contains("RANSOM_CALLS");
  }

  @ParameterizedTest
  @CsvSource({
    "valid, BEOE, ACT_ON_LICENCE",
    "suspended, BEOE, STOP_SUSPENDED",
    "cancelled, NCCIA, STOP_UNLICENSED",
    "not_found, NCCIA, STOP_UNLICENSED"
  })
  void theRegisterDecidesWhetherAPromoterIsLicensed(String status, String lead, String action) {
    RoutingDecision decision =
        ROUTER.decide(
            CaseFacts.builder()
                .channels(Channel.FACEBOOK)
                .recruiterKind(RecruiterKind.LICENSED_OEP)
                .set(Fact.LICENCE_STATUS, status)
                .borderCrossing(BorderCrossing.NO)
                .irregularEntryFacilitated(Answer.NO)
                .exploitation(Exploitation.NONE)
                .coercionOrConfinement(Answer.NO)
                .build());

    assertThat(decision.leadAgency()).isEqualTo(lead);
    assertThat(decision.licenceAction()).isEqualTo(action);
    assertThat(decision.engagesLicence()).isTrue();
  }

  @Test
  void aClaimedLicenceIsVerifiedBesideOnlineFraudAndNotInsteadOfIt() {
    CaseFacts.Builder claimed =
        CaseFacts.builder()
            .oepLicenceMentioned(Answer.YES)
            .borderCrossing(BorderCrossing.NO)
            .irregularEntryFacilitated(Answer.NO)
            .exploitation(Exploitation.NONE);

    RoutingDecision online = ROUTER.decide(claimed.channels(Channel.FACEBOOK).build());
    RoutingDecision offline = ROUTER.decide(claimed.channels(Channel.IN_PERSON).build());

    assertThat(online.leadAgency()).isEqualTo("NCCIA");
    assertThat(online.licenceAction()).isEqualTo("VERIFY_LICENCE");
    assertThat(online.supporting()).extracting(Support::task).contains("VERIFY_LICENCE");
    assertThat(offline.leadAgency()).isEqualTo("BEOE");
    assertThat(offline.policyAssumption()).isTrue();
  }

  @Test
  void contentIsBlockedAfterItIsSecured() {
    CaseFacts.Builder live =
        CaseFacts.builder()
            .channels(Channel.TIKTOK)
            .onlineContentLive(Answer.YES)
            .irregularEntryFacilitated(Answer.YES)
            .exploitation(Exploitation.NONE);

    RoutingDecision decision = ROUTER.decide(live.build());

    assertThat(decision.supporting())
        .contains(new Support("PTA", "PTA-HQ", "BLOCK_CONTENT", "PRESERVE_EVIDENCE"));
    assertThat(decision.secureFirst()).startsWith("ADVERTISEMENT", "CHATS");
    assertThat(ROUTER.decide(live.set(Fact.CONTENT_PRESERVED, "yes").build()).supporting())
        .contains(new Support("PTA", "PTA-HQ", "BLOCK_CONTENT"))
        .noneMatch(support -> support.task().equals("PRESERVE_EVIDENCE"));
  }

  @Test
  void aDoubtfulFactCountsAsItStandsAndSaysWhatWouldFollowIfItWereOtherwise() {
    CaseFacts facts =
        CaseFacts.builder()
            .borderCrossing(BorderCrossing.ATTEMPTED)
            .irregularEntryFacilitated(Answer.YES)
            .victimMinor(Answer.NO)
            .consent(Consent.YES)
            .exploitation(Exploitation.NONE)
            .coercionOrConfinement(Answer.NO)
            .documentsForged(Answer.NO)
            .build();
    RoutingDecision sure = ROUTER.decide(facts);

    RoutingDecision doubted = ROUTER.decide(facts, Set.of(Fact.EXPLOITATION));

    assertThat(sure.confidence()).isEqualTo(Confidence.HIGH);
    assertThat(doubted.primary()).isEqualTo(sure.primary());
    assertThat(doubted.confidence()).isEqualTo(Confidence.MEDIUM);
    assertThat(doubted.askNext()).startsWith("exploitation");
    assertThat(doubted.wouldChange())
        .anySatisfy(
            change -> {
              assertThat(change.fact()).isEqualTo("exploitation");
              assertThat(change.primary()).isEqualTo(Strand.TRAFFICKING);
            });
  }

  @Test
  void openRefinementsNeitherFloodTheQuestionsNorLowerTheConfidence() {
    SampleCases.all()
        .forEach(
            sample -> {
              RoutingDecision decision = ROUTER.decide(sample.facts());

              assertThat(decision.wouldChange())
                  .as(sample.id())
                  .hasSizeLessThan(15)
                  .noneMatch(change -> change.fact().equals("matter_kind"));
            });
  }

  @Test
  void aDecisionOfEarlierTablesCanStillBeRead() {
    String stored = RoutingDecisionJson.write(ROUTER.decide(CaseFacts.unknown()));
    String earlier =
        stored
            .replaceFirst(",\"strands\":.*?\\}\\],", ",")
            .replaceFirst("\"licence_action\":\"[A-Z_]+\",", "")
            .replaceFirst("\"deadlines\":\\{[^}]*\\},", "")
            .replaceFirst(",?\"secure_first\":\\[[^\\]]*\\]", "")
            .replaceFirst(",\\}$", "}");

    RoutingDecision read = RoutingDecisionJson.read(earlier);

    assertThat(earlier).doesNotContain("strands", "deadlines", "licence_action", "secure_first");
    assertThat(read.strands()).isEmpty();
    assertThat(read.deadlines()).isNull();
    assertThat(read.secureFirst()).isEmpty();
    assertThat(read.engagesLicence()).isFalse();
  }
}
