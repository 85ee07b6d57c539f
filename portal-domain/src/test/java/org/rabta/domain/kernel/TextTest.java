package org.rabta.domain.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

  @Test
  void isStripped() {
    assertThat(Text.required("f", "  to the point \n", 20)).isEqualTo("to the point");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "\n\t"})
  void isMissingWhenBlank(String blank) {
    assertThat(Text.optional("f", blank, 20)).isNull();
    assertThatThrownBy(() -> Text.required("f", blank, 20))
        .isInstanceOfSatisfying(
            BusinessRuleViolation.class,
            refusal -> assertThat(refusal.code()).isEqualTo("text.missing"));
  }

  @Test
  void isRefusedOneCharacterOverTheLimitAndNamesTheLimit() {
    assertThat(Text.optional("f", "x".repeat(20), 20)).hasSize(20);
    assertThatThrownBy(() -> Text.optional("f", "x".repeat(21), 20))
        .isInstanceOfSatisfying(
            BusinessRuleViolation.class,
            refusal -> {
              assertThat(refusal.code()).isEqualTo("text.too-long");
              assertThat(refusal.arguments()).containsExactly("f", 20);
            });
  }

  @Test
  void countsCharactersNotCodeUnits() {
    assertThat(Text.optional("f", "😀".repeat(20), 20)).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u202Eb", "a\u2066b", "a\u0000b", "a\u0007b", "a\uD800b"})
  void isRefusedWithOverridesControlsAndLoneSurrogates(String hostile) {
    assertThatThrownBy(() -> Text.optional("f", hostile, 20))
        .isInstanceOfSatisfying(
            BusinessRuleViolation.class,
            refusal -> assertThat(refusal.code()).isEqualTo("text.control-characters"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "میرا\u200Cکیس",
        "line one\nline two",
        "<script>alert(1)</script>",
        "'; drop table x; --"
      })
  void keepsWhatIsOnlyUnusual(String text) {
    assertThat(Text.optional("f", text, 60)).isEqualTo(text);
  }
}
