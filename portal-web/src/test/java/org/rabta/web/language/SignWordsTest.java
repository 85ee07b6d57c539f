package org.rabta.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rabta.domain.indicator.IloDimension;
import org.rabta.domain.indicator.IloPattern;
import org.rabta.domain.indicator.IloRule;
import org.rabta.domain.indicator.IloSet;
import org.rabta.domain.indicator.IloWeight;
import org.rabta.domain.indicator.NetworkMark;
import org.rabta.domain.indicator.PtpaElements;
import org.rabta.domain.indicator.RedFlag;
import org.rabta.domain.indicator.SignAnswer;
import org.rabta.domain.indicator.SignCatalogue;
import org.rabta.domain.indicator.SignKind;
import org.rabta.domain.indicator.text.FlagProposal;
import org.rabta.domain.indicator.text.TextKind;

/** Every sign of every list has words, in both languages and in nobody's ambiguous ones. */
class SignWordsTest {

  private static final List<Class<? extends Enum<?>>> SHOWN =
      List.of(
          IloDimension.class,
          IloPattern.class,
          IloRule.class,
          IloSet.class,
          IloWeight.class,
          NetworkMark.Block.class,
          PtpaElements.Ground.class,
          RedFlag.Topic.class,
          SignAnswer.class,
          SignKind.class,
          FlagProposal.Missing.class,
          TextKind.class);

  @ParameterizedTest
  @EnumSource(SignKind.class)
  void everySignOfAListHasWords(SignKind kind) {
    assertThat(SignCatalogue.delivered().codes(kind))
        .isNotEmpty()
        .allSatisfy(code -> hasWords("sign." + kind + "." + code));
  }

  @Test
  void everyRowOfTheTableWithAChoiceHasAName() {
    assertThat(SignCatalogue.delivered().networkMarks())
        .filteredOn(NetworkMark::discriminates)
        .allSatisfy(mark -> hasWords("network.row." + mark.row()));
  }

  @Test
  void everyConstantThatIsShownHasWords() {
    for (var type : SHOWN) {
      assertThat(Stream.of(type.getEnumConstants()))
          .allSatisfy(constant -> hasWords("enum." + type.getSimpleName() + "." + constant.name()));
    }
  }

  @Test
  void noSignIsWordedThatNoListHas() {
    var bundle = bundle("en");
    for (var kind : SignKind.values()) {
      var prefix = "sign." + kind + ".";
      assertThat(bundle.keySet().stream().filter(key -> key.startsWith(prefix)))
          .allMatch(key -> SignCatalogue.delivered().knows(kind, key.substring(prefix.length())));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"انسانی سمگلنگ", "انسانی اسمگلنگ"})
  void urduNeverUsesTheOneWordThatTheNewsHasForBothCrimes(String word) {
    var bundle = bundle("ur");

    assertThat(bundle.keySet()).noneMatch(key -> bundle.getString(key).contains(word));
  }

  @Test
  void urduIsWrittenInUrduScriptWithWesternDigits() {
    var bundle = bundle("ur");

    assertThat(bundle.keySet())
        .filteredOn(key -> bundle.getString(key).codePoints().anyMatch(Character::isLetter))
        .allSatisfy(
            key ->
                assertThat(bundle.getString(key))
                    .as(key)
                    .containsPattern("[\\u0600-\\u06ff]")
                    .doesNotContainPattern("[٠-٩۰-۹]"));
  }

  private static void hasWords(String key) {
    assertThat(Bundles.find(Languages.ENGLISH, key)).as(key).isPresent();
    assertThat(Bundles.find(Languages.URDU, key)).as(key).isPresent();
  }

  private static ResourceBundle bundle(String language) {
    return ResourceBundle.getBundle("org.rabta.web.i18n.indicators", new Locale(language));
  }
}
