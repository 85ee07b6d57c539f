package org.rabta.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The stylesheets serve both directions and both themes with the same rules. */
class StylesTest {

  private static final Path RESOURCES = Path.of("src/main/webapp/resources");
  private static final Path TOKENS = RESOURCES.resolve("rabta/tokens.css");

  private static final Pattern PHYSICAL =
      Pattern.compile(
          "(?<![\\w-])(?:(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right|top|bottom)[\\w-]*"
              + "|left|right|top|bottom|(?:min-|max-)?(?:width|height))\\s*:"
              + "|text-align\\s*:\\s*(?:left|right)|float\\s*:\\s*(?:left|right)");

  private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|rgba?\\(");
  private static final Pattern ICON = Pattern.compile("\\bpi-[a-z0-9-]+\\b(?!-)");
  private static final Pattern DARK =
      Pattern.compile(
          "(?s)prefers-color-scheme: dark\\) \\{ :root:not\\(\\[data-theme=\"light\"\\]\\) \\{(.*?)\\n\\} \\}"
              + ".*?:root\\[data-theme=\"dark\"\\] \\{(.*?)\\n\\}");

  static List<Path> stylesheets() throws IOException {
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      return files.filter(file -> file.toString().endsWith(".css")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("stylesheets")
  void namesNoSideOfThePage(Path stylesheet) throws IOException {
    String rules =
        Files.readString(stylesheet)
            .replaceAll("@media[^{]*\\{", "")
            .replaceAll("(?s)/\\*.*?\\*/", "");

    assertThat(PHYSICAL.matcher(rules).results().map(MatchResult::group)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("stylesheets")
  void takesEveryColourFromTheTokens(Path stylesheet) throws IOException {
    if (stylesheet.equals(TOKENS)) {
      return;
    }
    String rules = Files.readString(stylesheet).replaceAll("(?s)/\\*.*?\\*/", "");

    // One white line around the badge on the masthead, which is dark in both themes.
    assertThat(
            COLOUR
                .matcher(rules.replace("rgb(255 255 255 / .55)", ""))
                .results()
                .map(MatchResult::group))
        .isEmpty();
  }

  @Test
  void everyIconThatAPageNamesHasItsSign() throws IOException {
    String rules = Files.readString(RESOURCES.resolve("rabta/components.css"));

    assertThat(icons())
        .isNotEmpty()
        .allSatisfy(icon -> assertThat(rules).contains("." + icon + "::before {"));
  }

  /** As pages and the classes behind them name them. */
  private static Set<String> icons() throws IOException {
    Set<String> icons = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
      for (Path file :
          files.filter(each -> each.toString().matches(".*\\.(xhtml|java)")).toList()) {
        ICON.matcher(Files.readString(file)).results().map(MatchResult::group).forEach(icons::add);
      }
    }
    return icons;
  }

  @Test
  void theOfficersDarkIsTheSystemsDark() throws IOException {
    var dark = DARK.matcher(Files.readString(TOKENS));

    assertThat(dark.find()).isTrue();
    assertThat(dark.group(1).strip()).isEqualTo(dark.group(2).strip());
  }
}
