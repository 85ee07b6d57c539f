package org.rabta.web.promoter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rabta.domain.promoter.FileColumn;
import org.rabta.domain.promoter.LicenceStatus;
import org.rabta.domain.promoter.PromoterStatus;
import org.rabta.web.language.Bundles;
import org.rabta.web.language.Languages;

/** Words that are found by a key put together, and fields that the domain names. */
class PromoterWordsTest {

  private static final Pattern KEY =
      Pattern.compile("['\"]((?:promoters|licence|promoter-list)\\.[\\w-]+(?:\\.[\\w-]+)*)['\"]");
  private static final Pattern FIELD = Pattern.compile("\"(promoter\\.[a-z-]+)\"");

  @Test
  void everyKeyInQuotesHasWords() throws IOException {
    var keys = matches(KEY, Path.of("src/main/webapp"), ".xhtml");
    keys.addAll(matches(KEY, Path.of("src/main/java/org/rabta/web"), ".java"));

    assertThat(keys).hasSizeGreaterThan(60).allSatisfy(PromoterWordsTest::hasWords);
  }

  @Test
  void everyFieldAndRuleOfTheDomainHasWords() throws IOException {
    var codes =
        matches(
            FIELD, Path.of("../portal-domain/src/main/java/org/rabta/domain/promoter"), ".java");

    assertThat(codes)
        .hasSizeGreaterThan(12)
        .allSatisfy(
            code ->
                assertThat(
                        find(Languages.URDU, "field." + code)
                            || find(Languages.URDU, "error." + code))
                    .as(code)
                    .isTrue());
  }

  @ParameterizedTest
  @EnumSource(FileColumn.class)
  void everyColumnIsExplained(FileColumn column) {
    hasWords("promoter-list.column." + column);
    hasWords("field." + column.field());
  }

  @ParameterizedTest
  @EnumSource(LicenceStatus.class)
  void everyStandingHasAWordATone(LicenceStatus status) {
    hasWords("enum.LicenceStatus." + status);
    assertThat(new LicenceMarks().tone(status)).isNotEmpty();
    assertThat(new LicenceMarks().icon(status)).startsWith("pi-");
  }

  @ParameterizedTest
  @EnumSource(PromoterStatus.class)
  void everyDecisionHasAWord(PromoterStatus status) {
    hasWords("enum.PromoterStatus." + status);
    status.successors().forEach(next -> hasWords("licence.change." + next));
  }

  private static void hasWords(String key) {
    for (Locale locale : Languages.ALL) {
      assertThat(find(locale, key)).as(key).isTrue();
    }
  }

  private static boolean find(Locale locale, String key) {
    return Bundles.find(locale, key).isPresent();
  }

  private static Set<String> matches(Pattern pattern, Path folder, String suffix)
      throws IOException {
    var found = new TreeSet<String>();
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .filter(file -> file.toString().endsWith(suffix))
          .map(PromoterWordsTest::read)
          .forEach(
              text -> pattern.matcher(text).results().map(m -> m.group(1)).forEach(found::add));
    }
    return found;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
