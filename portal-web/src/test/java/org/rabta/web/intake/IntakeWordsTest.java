package org.rabta.web.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rabta.domain.directory.ReferenceFile;
import org.rabta.domain.typology.CaseFacts;
import org.rabta.domain.typology.Fact;
import org.rabta.web.language.Bundles;
import org.rabta.web.language.Languages;

class IntakeWordsTest {

  @ParameterizedTest
  @EnumSource(Flow.class)
  void everyStepHasANameAndAWayOn(Flow flow) {
    for (Locale locale : Languages.ALL) {
      for (Step step : flow.getSteps()) {
        boolean last = step.equals(flow.getSteps().get(flow.getSteps().size() - 1));
        assertThat(Bundles.find(locale, flow.getPage() + ".step." + step.code())).isPresent();
        assertThat(Bundles.find(locale, flow.getPage() + ".next." + step.code()).isPresent())
            .isEqualTo(!last);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Fact.class)
  void everyQuestionHasWordsAndHelp(Fact fact) {
    for (Locale locale : Languages.ALL) {
      for (String part : List.of("", ".short", ".hint")) {
        assertThat(Bundles.find(locale, "fact." + fact.code() + part)).isPresent();
      }
    }
  }

  @Test
  void howManyThingsAreMissingIsSaidInBothNumbers() {
    assertThat(Bundles.text(Languages.ENGLISH, "intake.open.incomplete", 1)).contains("one thing");
    assertThat(Bundles.text(Languages.ENGLISH, "intake.open.incomplete", 3)).contains("3 things");
    assertThat(Bundles.text(Languages.URDU, "intake.open.incomplete", 3)).contains("3");
  }

  @Test
  void aPostAbroadKnowsItsCountryAndAUnitAtHomeHasNone() {
    Places places = new Places();

    assertThat(places.countryOfPost("CWA-SA-1")).contains("SA");
    assertThat(places.countryOfPost("CWA-GR-1")).contains("GR");
    assertThat(places.countryOfPost("AHTC-LHE")).isEmpty();
  }

  @Test
  void noDistrictOfTheDirectoryIsLongerThanAFactTakes() {
    assertThat(ReferenceFile.DISTRICTS.rows())
        .extracting(row -> row.get("name_en").length())
        .allMatch(length -> length <= CaseFacts.DISTRICT_LENGTH);
  }
}
