package org.rabta.web.intake;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rabta.domain.caserecord.Situation;
import org.rabta.domain.typology.Fact;
import org.rabta.web.language.Languages;
import org.rabta.web.part.RadioOption;

class AnswerWordsTest {

  static List<Locale> languages() {
    return Languages.ALL;
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyAnswerHasWords(Locale locale) throws Exception {
    AnswerWords words = Wired.bean(AnswerWords.class, locale);

    for (Fact fact : Fact.values()) {
      assertThat(words.choices(fact.code()))
          .extracting(SelectItem::getLabel)
          .allSatisfy(label -> assertThat(label).isNotBlank().doesNotStartWith("["));
    }
  }

  @Test
  void aShortListStandsInSightAndALongOneIsChosenFrom() throws Exception {
    AnswerWords words = Wired.bean(AnswerWords.class, Languages.ENGLISH);

    assertThat(words.shape("passport_withheld")).isEqualTo("ANSWER");
    assertThat(words.shape("border_crossed")).isEqualTo("RADIOS");
    assertThat(words.shape("visa_type")).isEqualTo("CHOICE");
    assertThat(words.shape("channels")).isEqualTo("SEVERAL");
  }

  @Test
  void notKnownIsTheLastAnswerOfEveryList() throws Exception {
    AnswerWords words = Wired.bean(AnswerWords.class, Languages.ENGLISH);

    assertThat(words.radios("consent_to_movement"))
        .last()
        .isEqualTo(new RadioOption("unknown", "Not known", null));
  }

  @Test
  void whatFollowsFromASituationStandsBesideIt() throws Exception {
    AnswerWords words = Wired.bean(AnswerWords.class, Languages.ENGLISH);

    assertThat(words.getSituations())
        .hasSameSizeAs(Situation.values())
        .filteredOn(option -> option.note() != null && option.note().startsWith("Urgent"))
        .extracting(RadioOption::value)
        .containsExactly("HELD", "MISSING");
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyCountryIsOfferedOnce(Locale locale) throws Exception {
    Places places = Wired.bean(Places.class, locale);

    assertThat(values(places.getCountries()))
        .doesNotHaveDuplicates()
        .contains("PK", "SA", "KH")
        .hasSizeGreaterThan(200);
  }

  @Test
  void anOlderNameOfADistrictStaysChosen() throws Exception {
    Places places = Wired.bean(Places.class, Languages.URDU);

    assertThat(values(places.districts("Lyallpur"))).contains("Lyallpur", "Faisalabad");
    assertThat(places.district("Lyallpur")).isEqualTo("Lyallpur");
    assertThat(places.district("Gujrat")).isEqualTo("گجرات");
  }

  private static List<Object> values(List<SelectItem> items) {
    return items.stream()
        .flatMap(
            item ->
                item instanceof SelectItemGroup group
                    ? Stream.of(group.getSelectItems())
                    : Stream.of(item))
        .map(SelectItem::getValue)
        .toList();
  }
}
