package org.rabta.domain.typology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rabta.domain.kernel.Answer;
import org.rabta.domain.typology.CaseFactsJson.Problem;
import org.rabta.domain.typology.CaseFactsJson.ProblemKind;
import org.rabta.domain.typology.CaseFactsJson.Reading;

class CaseFactsJsonTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "{}",
        "{\"victim_minor\":null,\"exploitation\":[],\"visa_type\":\"unknown\"}",
        "{\"channels\":[\"unknown\"],\"payment_methods\":[\"Unknown\",null],\"home_district\":\" \"}"
      })
  void missingNullEmptyAndUnknownAllMeanUnknown(String json) {
    Reading reading = CaseFactsJson.read(json);

    assertThat(reading.facts()).isEqualTo(CaseFacts.unknown());
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.ignoredFields()).isEmpty();
  }

  @Test
  void aWholeCaseSurvivesWritingAndReading() {
    CaseFacts facts =
        CaseFacts.builder()
            .channels(Channel.FACEBOOK, Channel.IN_PERSON)
            .recruiterKind(RecruiterKind.LICENSED_OEP)
            .oepLicenceMentioned(Answer.YES)
            .paymentMethods(PaymentMethod.HUNDI_HAWALA)
            .amountPkr(852000L)
            .visaType(VisaType.UMRAH)
            .borderCrossing(BorderCrossing.ATTEMPTED)
            .victimCountry("sa")
            .victimMinor(Answer.NO)
            .consent(Consent.VITIATED)
            .exploitation(Exploitation.LABOUR, Exploitation.DEBT_BONDAGE)
            .homeDistrict("Sialkot")
            .build();

    String json = CaseFactsJson.write(facts);

    assertThat(json)
        .isEqualTo(
            "{\"channels\":[\"facebook\",\"in-person\"],\"recruiter_kind\":\"licensed OEP\","
                + "\"oep_licence_mentioned\":true,\"payment_methods\":[\"hundi_hawala\"],\"amount_pkr\":852000,"
                + "\"visa_type\":\"umrah\",\"border_crossed\":\"attempted\",\"victim_location_country\":\"SA\","
                + "\"victim_minor\":false,\"consent_to_movement\":\"vitiated\","
                + "\"exploitation\":[\"labour\",\"debt_bondage\"],\"home_district\":\"Sialkot\"}");
    assertThat(CaseFactsJson.read(json).facts()).isEqualTo(facts);
    assertThat(facts.toBuilder().build()).isEqualTo(facts);
  }

  @Test
  void aValueThatIsNoAnswerIsReportedAndStaysUnknown() {
    Reading reading =
        CaseFactsJson.read(
            "{\"visa_type\":\"tourist\",\"victim_minor\":\"perhaps\",\"amount_pkr\":-5,"
                + "\"victim_location_country\":\"Saudi\",\"channels\":[\"whatsapp\",\"pigeon\"],"
                + "\"border_crossed\":{\"a\":1},\"colour\":\"red\"}");

    assertThat(reading.facts()).isEqualTo(CaseFacts.builder().channels(Channel.WHATSAPP).build());
    assertThat(reading.problems())
        .containsExactly(
            new Problem("visa_type", ProblemKind.NOT_AN_ANSWER, "tourist"),
            new Problem("victim_minor", ProblemKind.NOT_AN_ANSWER, "perhaps"),
            new Problem("amount_pkr", ProblemKind.NOT_AN_ANSWER, "-5"),
            new Problem("victim_location_country", ProblemKind.NOT_AN_ANSWER, "Saudi"),
            new Problem("channels", ProblemKind.NOT_AN_ANSWER, "pigeon"),
            new Problem("border_crossed", ProblemKind.WRONG_TYPE, "{\"a\":1}"));
    assertThat(reading.ignoredFields()).containsExactly("colour");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "nonsense", "[1]", "7", "\"text\"", "{\"amount_pkr\":1e999999999}"})
  void textThatIsNotFactsIsReportedAndNeverThrown(String json) {
    Reading reading = CaseFactsJson.read(json);

    assertThat(reading.facts()).isEqualTo(CaseFacts.unknown());
    assertThat(reading.problems()).hasSize(1);
  }

  @Test
  void truthValuesAndWordsBothAnswer() {
    CaseFacts facts =
        CaseFactsJson.read(
                "{\"victim_minor\":\"Yes\",\"victim_female\":true,\"border_crossed\":\"YES\",\"amount_pkr\":852000.0}")
            .facts();

    assertThat(facts)
        .isEqualTo(
            CaseFacts.builder()
                .victimMinor(Answer.YES)
                .victimFemale(Answer.YES)
                .borderCrossing(BorderCrossing.YES)
                .amountPkr(852000L)
                .build());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"channels\":[\"In_Person\",\" WhatsApp \",\"whats app\"]}",
        "{\"Channels\":\"in person, WHATSAPP\"}",
        "{\"channels\":\"whatsapp;in-person;unknown\"}",
        "{\"channels\":[[\"in  person\"],[\"whatsapp\",null]]}",
      })
  void answersAreReadHoweverTheyAreSpelt(String json) {
    Reading reading = CaseFactsJson.read(json);

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.facts())
        .isEqualTo(CaseFacts.builder().channels(Channel.IN_PERSON, Channel.WHATSAPP).build());
  }

  @Test
  void numbersCountriesAndNamesAreReadHoweverTheyAreSpelt() {
    Reading reading =
        CaseFactsJson.read(
            "{\"amountPkr\":\"8,52,000\",\"victim location country\":\"Türkiye\","
                + "\"promised_country\":\"Saudi Arabia\",\"RECRUITER-KIND\":\"Licensed oep\","
                + "\"victim_minor\":\"TRUE\",\"border_crossed\":[\"unknown\",false]}");

    assertThat(reading.problems()).isEmpty();
    assertThat(CaseFactsJson.write(reading.facts()))
        .isEqualTo(
            "{\"recruiter_kind\":\"licensed OEP\",\"amount_pkr\":852000,\"border_crossed\":\"no\","
                + "\"victim_location_country\":\"TR\",\"victim_minor\":true,\"promised_country\":\"SA\"}");
  }

  @Test
  void twoAnswersWhereOneIsAskedAreReported() {
    Reading reading = CaseFactsJson.read("{\"visa_type\":[\"visit\",\"work\"]}");

    assertThat(reading.facts()).isEqualTo(CaseFacts.unknown());
    assertThat(reading.problems())
        .containsExactly(new Problem("visa_type", ProblemKind.WRONG_TYPE, "[\"visit\",\"work\"]"));
  }

  @ParameterizedTest
  @EnumSource
  void noTwoAnswersOfAFactAreSpeltAlike(Fact fact) {
    assertThat(fact.options())
        .allSatisfy(
            option ->
                assertThat(Spelling.answer(fact, option.toUpperCase(Locale.ROOT)))
                    .isEqualTo(option));
  }

  @Test
  void aDayAndANumberSurviveWritingAndReading() {
    CaseFacts facts =
        CaseFacts.builder()
            .set(Fact.DEPARTURE_DATE, "2026-03-09")
            .set(Fact.NUMBER_OF_VICTIMS, "12")
            .set(Fact.ROUTE, "boat", "iran_turkiye")
            .build();

    String json = CaseFactsJson.write(facts);

    assertThat(json)
        .isEqualTo(
            "{\"route\":[\"iran_turkiye\",\"boat\"],\"departure_date\":\"2026-03-09\","
                + "\"number_of_victims\":12}");
    assertThat(CaseFactsJson.read(json).facts()).isEqualTo(facts);
  }

  @Test
  void noneBesideAnotherAnswerIsDropped() {
    CaseFacts facts =
        CaseFacts.builder().exploitation(Exploitation.NONE, Exploitation.BEGGING).build();

    assertThat(facts.codes(Fact.EXPLOITATION)).containsExactly("begging");
    assertThat(Fact.EXPLOITATION.codes(CaseFacts.builder().exploitation(Exploitation.NONE).build()))
        .containsExactly("none");
  }

  @ParameterizedTest
  @EnumSource
  void everyAnswerOfEveryFactCanBeSetReadAndNamed(Fact fact) {
    for (String option : fact.options()) {
      CaseFacts.Builder builder = CaseFacts.builder();
      fact.set(builder, List.of(option));
      CaseFacts facts = builder.build();

      assertThat(fact.codes(facts)).containsExactly(option);
      assertThat(facts.knows(fact)).isTrue();
      assertThat(fact.messageKey(option)).isPresent();
      assertThat(CaseFactsJson.read(CaseFactsJson.write(facts)).facts()).isEqualTo(facts);
    }
    assertThat(CaseFacts.unknown().knows(fact)).isFalse();
  }

  @Test
  void impossibleValuesAreRefusedAtBirth() {
    assertThatThrownBy(() -> CaseFacts.builder().amountPkr(-1L).build())
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> CaseFacts.builder().victimCountry("Saudi Arabia").build())
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> CaseFacts.builder().homeDistrict("x".repeat(81)).build())
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> CaseFacts.builder().set(Fact.DEPARTURE_DATE, "tomorrow"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> CaseFacts.builder().set(Fact.NUMBER_OF_VICTIMS, "0"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> CaseFacts.builder().set(Fact.VISA_TYPE, "work", "visit"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
