package org.rabta.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rabta.domain.handoff.HandOffStatus;
import org.rabta.domain.person.IdentityPurpose;
import org.rabta.web.caserecord.CasePage;
import org.rabta.web.directory.DirectoryPage;
import org.rabta.web.inbox.InboxPage;

/** Words that are found by a key put together, or by a code from a service. */
class CaseworkWordsTest {

  /** Whole keys in quotes, in pages and in page beans. */
  private static final Pattern KEY =
      Pattern.compile(
          "['\"]((?:inbox|cases|case|handoff|waits|audit|directory|provisions|list|form|act)"
              + "\\.[\\w-]+(?:\\.[\\w-]+)*)['\"]");

  private static final Pattern CODE =
      Pattern.compile("\"((?:record|text|draft|handoff|identity|wait)\\.[a-z][a-z-]+)\"");

  private static final Pattern ACT = Pattern.compile("@Act\\(\"(\\w+)\"\\)");

  @Test
  void everyKeyInQuotesHasWords() throws IOException {
    var keys = matches(KEY, Path.of("src/main/webapp"), ".xhtml");
    keys.addAll(matches(KEY, Path.of("src/main/java/org/rabta/web"), ".java"));

    assertThat(keys).hasSizeGreaterThan(100).allSatisfy(CaseworkWordsTest::isKnown);
  }

  @Test
  void everyCodeInTheServicesIsASentenceOrAField() throws IOException {
    var codes = new TreeSet<String>();
    for (var module : List.of("../portal-domain", "../portal-ejb")) {
      codes.addAll(matches(CODE, Path.of(module, "src/main/java"), ".java"));
    }

    assertThat(codes)
        .contains("record.none", "record.conflict", "record.stale")
        .allSatisfy(CaseworkWordsTest::isKnown);
  }

  @Test
  void everyActOnTheTrailHasWords() throws IOException {
    assertThat(matches(ACT, Path.of("../portal-ejb/src/main/java"), ".java"))
        .isNotEmpty()
        .allSatisfy(act -> hasWords("act." + act));
  }

  @ParameterizedTest
  @EnumSource(CasePage.Part.class)
  void everyPartOfACaseHasAName(CasePage.Part part) {
    hasWords("case.tab." + part);
  }

  @ParameterizedTest
  @EnumSource(InboxPage.View.class)
  void everyViewOfTheInboxHasAName(InboxPage.View view) {
    hasWords("inbox.tab." + view);
  }

  @ParameterizedTest
  @EnumSource(DirectoryPage.View.class)
  void everyViewOfTheDirectoryHasAName(DirectoryPage.View view) {
    hasWords("directory.tab." + view);
  }

  @ParameterizedTest
  @EnumSource(HandOffStatus.class)
  void everyTurnOfAHandOffIsTold(HandOffStatus status) {
    hasWords("case.timeline." + status);
  }

  @ParameterizedTest
  @EnumSource(IdentityPurpose.class)
  void everyPurposeHasWords(IdentityPurpose purpose) {
    hasWords("enum.IdentityPurpose." + purpose);
  }

  private static void hasWords(String key) {
    assertThat(isThere(key)).as(key).isTrue();
  }

  /** A key of its own, or the code of a rule, or the name of a field. */
  private static void isKnown(String key) {
    if (!isThere(key) && !isThere("error." + key)) {
      hasWords("field." + key);
    }
  }

  private static boolean isThere(String key) {
    return Bundles.find(Languages.URDU, key).isPresent();
  }

  private static Set<String> matches(Pattern pattern, Path folder, String suffix)
      throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      var found = new TreeSet<String>();
      files
          .filter(file -> file.toString().endsWith(suffix))
          .map(CaseworkWordsTest::read)
          .forEach(
              text -> pattern.matcher(text).results().map(m -> m.group(1)).forEach(found::add));
      return found;
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
