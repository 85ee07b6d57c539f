package org.rabta.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rabta.domain.caserecord.CasePart;
import org.rabta.domain.caserecord.GrantSource;
import org.rabta.domain.caserecord.HandlingCode;
import org.rabta.domain.caserecord.Tlp;
import org.rabta.domain.jointcase.TaskState;
import org.rabta.domain.sharing.BasisKind;
import org.rabta.domain.sharing.EndKind;
import org.rabta.domain.sharing.SharePurpose;

/** Every word that the pages of sharing, joint cases and task forces ask for is there. */
class SharingWordsTest {

  private static final List<Class<? extends Enum<?>>> SHOWN =
      List.of(
          BasisKind.class,
          CasePart.class,
          EndKind.class,
          GrantSource.class,
          HandlingCode.class,
          SharePurpose.class,
          TaskState.class);

  private static final Pattern KEY =
      Pattern.compile("['\"]((?:sharing|joint|force)\\.[\\w-]+(?:\\.[\\w-]+)*)['\"]");

  private static final Pattern CODE =
      Pattern.compile("\"((?:share|tlp|task|force)\\.[a-z][a-z-]+)\"");

  @Test
  void everyConstantThatIsShownHasWords() {
    for (var type : SHOWN) {
      assertThat(Stream.of(type.getEnumConstants()))
          .allSatisfy(constant -> hasWords("enum." + type.getSimpleName() + "." + constant.name()));
    }
  }

  @ParameterizedTest
  @EnumSource(Tlp.class)
  void everyMarkIsExplained(Tlp mark) {
    hasWords("sharing.mark." + mark);
  }

  @Test
  void everyKeyInQuotesHasWords() throws IOException {
    var keys = matches(KEY, Path.of("src/main/webapp"), ".xhtml");
    keys.addAll(matches(KEY, Path.of("src/main/java/org/rabta/web"), ".java"));

    assertThat(keys).hasSizeGreaterThan(40).allSatisfy(SharingWordsTest::hasWords);
  }

  @Test
  void everyCodeInTheServicesIsASentenceOrAField() throws IOException {
    var codes = matches(CODE, Path.of("../portal-domain/src/main/java"), ".java");
    codes.addAll(matches(CODE, Path.of("../portal-ejb/src/main/java"), ".java"));

    assertThat(codes)
        .contains("share.not-custodian", "tlp.same")
        .allSatisfy(
            code ->
                assertThat(isThere("error." + code) || isThere("field." + code)).as(code).isTrue());
  }

  private static void hasWords(String key) {
    assertThat(isThere(key)).as(key).isTrue();
  }

  private static boolean isThere(String key) {
    return Bundles.find(Languages.ENGLISH, key).isPresent()
        && Bundles.find(Languages.URDU, key).isPresent();
  }

  private static TreeSet<String> matches(Pattern pattern, Path folder, String suffix)
      throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      var found = new TreeSet<String>();
      for (var file : files.filter(each -> each.toString().endsWith(suffix)).toList()) {
        pattern
            .matcher(Files.readString(file))
            .results()
            .map(match -> match.group(1))
            .filter(key -> !key.endsWith("."))
            .forEach(found::add);
      }
      return found;
    }
  }
}
