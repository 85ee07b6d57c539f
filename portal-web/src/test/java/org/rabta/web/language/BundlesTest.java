package org.rabta.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** English and Urdu say the same things, and everything a page or a rule wants to say has words. */
class BundlesTest {

  private static final Path FOLDER = Path.of("src/main/resources/org/rabta/web/i18n");
  private static final Path PAGES = Path.of("src/main/webapp");
  private static final Pattern KEY_IN_PAGE = Pattern.compile("m\\[['\"]([\\w.-]+)['\"]\\]");
  private static final Pattern KEY_SAID_IN_PAGE = Pattern.compile("m\\.say\\(['\"]([\\w.-]+)['\"]");
  private static final Pattern PREFIX_IN_PAGE =
      Pattern.compile("m\\[['\"]enum\\.(\\w+)\\.['\"]\\.concat");
  private static final Pattern RULE = Pattern.compile("BusinessRuleViolation\\(\\s*\"([\\w.-]+)\"");
  private static final Pattern ENUM_KEY = Pattern.compile("enum\\.(\\w+)\\.(\\w+)(\\.explained)?");

  static List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith("_en.properties"))
          .map(name -> name.replace("_en.properties", ""))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void theLanguagesHaveTheSameKeysInTheSameOrder(String name) throws IOException {
    assertThat(keysInOrder(name, "ur")).isEqualTo(keysInOrder(name, "en"));
  }

  /** What stands twice is said in whichever words are found first. */
  @Test
  void aTextStandsOnceAndInOneBundleAlone() throws IOException {
    var all = new ArrayList<String>();
    for (String name : names()) {
      all.addAll(keysInOrder(name, "en"));
    }

    assertThat(all).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("names")
  void theLanguagesFillTheSamePlaceholders(String name) throws IOException {
    Map<String, String> english = bundle(name, "en");
    Map<String, String> urdu = bundle(name, "ur");

    assertThat(english.keySet())
        .allSatisfy(
            key ->
                assertThat(arguments(urdu.get(key)))
                    .as(key)
                    .isEqualTo(arguments(english.get(key))));
  }

  @ParameterizedTest
  @MethodSource("names")
  void noTextHasAPlainApostropheWhichAPatternWouldSwallow(String name) throws IOException {
    for (String language : List.of("en", "ur")) {
      assertThat(bundle(name, language).values()).noneMatch(text -> text.contains("'"));
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void noTextIsEmptyAndEveryPatternCanBeRead(String name) throws IOException {
    for (Locale locale : Languages.ALL) {
      assertThat(bundle(name, locale.getLanguage()).values())
          .allSatisfy(text -> assertThat(text).isNotBlank())
          .allSatisfy(text -> new MessageFormat(text, locale).format(new Object[] {1, 2, 3}));
    }
  }

  @Test
  void urduIsWrittenInUrduScriptWithWesternDigits() throws IOException {
    Map<String, String> texts = bundle("messages", "ur");
    texts.values().removeIf(text -> !text.codePoints().anyMatch(Character::isLetter));

    assertThat(texts)
        .allSatisfy((key, text) -> assertThat(text).as(key).containsPattern("[\\u0600-\\u06ff]"))
        .allSatisfy((key, text) -> assertThat(text).as(key).doesNotContainPattern("[٠-٩۰-۹]"));
  }

  @Test
  void urduNeverUsesTheOneWordThatTheNewsHasForBothCrimes() throws IOException {
    assertThat(bundle("messages", "ur").values()).noneMatch(text -> text.contains("انسانی سمگلنگ"));
  }

  @Test
  void everyKeyThatAPageNamesExists() throws IOException {
    Set<String> used = new TreeSet<>();
    for (String page : texts(PAGES, ".xhtml")) {
      used.addAll(matches(KEY_IN_PAGE, page));
      used.addAll(matches(KEY_SAID_IN_PAGE, page));
    }

    assertThat(used).isNotEmpty().allSatisfy(BundlesTest::hasWords);
  }

  @Test
  void everyConstantOfAnEnumThatIsShownHasWords() throws IOException {
    Map<String, Class<?>> enums = domainEnums();
    Set<String> shown = new TreeSet<>();
    for (String key : bundle("messages", "en").keySet()) {
      shown.addAll(matches(ENUM_KEY, key));
    }
    for (String page : texts(PAGES, ".xhtml")) {
      shown.addAll(matches(PREFIX_IN_PAGE, page));
    }

    assertThat(enums.keySet()).containsAll(shown);
    assertThat(shown)
        .allSatisfy(
            type ->
                assertThat(enums.get(type).getEnumConstants())
                    .allSatisfy(c -> hasWords("enum." + type + "." + ((Enum<?>) c).name())));
  }

  @Test
  void noKeySpeaksOfAConstantThatIsGone() throws IOException {
    Map<String, Class<?>> enums = domainEnums();

    assertThat(bundle("messages", "en").keySet().stream().map(ENUM_KEY::matcher))
        .filteredOn(key -> key.matches())
        .allSatisfy(
            key ->
                assertThat(enums.get(key.group(1)).getEnumConstants())
                    .as(key.group())
                    .anyMatch(c -> ((Enum<?>) c).name().equals(key.group(2))));
  }

  @Test
  void everyRuleThatCanRefuseHasASentence() throws IOException {
    Set<String> codes = new TreeSet<>();
    for (String module : List.of("../portal-domain", "../portal-ejb", ".")) {
      for (String source : texts(Path.of(module, "src/main/java"), ".java")) {
        codes.addAll(matches(RULE, source));
      }
    }

    assertThat(codes).isNotEmpty().allSatisfy(code -> hasWords("error." + code));
  }

  @Test
  void aMissingKeyShowsItselfAndDoesNotBreakThePage() {
    assertThat(Bundles.text(Languages.URDU, "no.such.key")).isEqualTo("[no.such.key]");
  }

  private static void hasWords(String key) {
    assertThat(Bundles.find(Languages.ENGLISH, key)).as(key).isPresent();
  }

  /** The enums of the domain by simple name, whichever language-neutral feature they belong to. */
  private static Map<String, Class<?>> domainEnums() {
    return new ClassFileImporter()
        .importPackages("org.rabta.domain").stream()
            .filter(JavaClass::isEnum)
            .map(JavaClass::reflect)
            .collect(Collectors.toMap(Class::getSimpleName, type -> type, (a, b) -> a));
  }

  private static List<String> arguments(String pattern) {
    return Stream.of(pattern.split("\\{"))
        .skip(1)
        .map(part -> part.substring(0, 1))
        .filter(part -> Character.isDigit(part.charAt(0)))
        .distinct()
        .sorted()
        .toList();
  }

  private static List<String> keysInOrder(String name, String language) throws IOException {
    try (Stream<String> lines = Files.lines(file(name, language))) {
      return lines
          .filter(line -> !line.startsWith("#") && line.contains("="))
          .map(line -> line.substring(0, line.indexOf('=')))
          .toList();
    }
  }

  private static Map<String, String> bundle(String name, String language) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file(name, language))) {
      properties.load(reader);
    }
    Map<String, String> texts = new TreeMap<>();
    properties.forEach((key, text) -> texts.put(key.toString(), text.toString()));
    return texts;
  }

  private static Path file(String name, String language) {
    return FOLDER.resolve(name + "_" + language + ".properties");
  }

  private static List<String> texts(Path folder, String suffix) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(f -> f.toString().endsWith(suffix)).map(BundlesTest::read).toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> matches(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map((MatchResult match) -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
