package org.rabta.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;

class NamesTest {

  private final Names names = new Names();

  @ParameterizedTest
  @CsvSource({
    "Nadia Aslam, en",
    "نادیہ اسلم, ur",
    "نادیہ (BPS-16), ur",
    "Overseas jobs نوکری, en",
    "+92 300 1234567, en",
    "'', en"
  })
  void typedTextIsShownInTheScriptOfMostOfItsLetters(String text, String language) {
    assertThat(names.languageOf(text)).isEqualTo(language);
  }

  @ParameterizedTest
  @NullSource
  void noTextHasNoLanguage(String text) {
    assertThat(names.languageOf(text)).isNull();
  }
}
