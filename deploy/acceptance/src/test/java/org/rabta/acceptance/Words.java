package org.rabta.acceptance;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The portal's words in one language, read from its bundles: journeys look for what a reader reads,
 * and do not break when a word is improved.
 */
public final class Words {

  private static final Path BUNDLES =
      Path.of("../../portal-web/src/main/resources/org/rabta/web/i18n");

  /** English. */
  public static final Words ENGLISH = new Words(Locale.ENGLISH);

  /** Urdu. */
  public static final Words URDU = new Words(Locale.forLanguageTag("ur"));

  private final Locale locale;
  private final Map<String, String> texts = new TreeMap<>();

  private Words(Locale locale) {
    this.locale = locale;
    try (Stream<Path> bundles = Files.list(BUNDLES)) {
      bundles
          .filter(file -> file.toString().endsWith("_" + tag() + ".properties"))
          .forEach(this::read);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The language. */
  public Locale locale() {
    return locale;
  }

  /** The language's tag, as in {@code <html lang>}. */
  public String tag() {
    return locale.getLanguage();
  }

  /** The direction, as in {@code <html dir>}. */
  public String direction() {
    return this == URDU ? "rtl" : "ltr";
  }

  /**
   * The text of a key, its placeholders filled.
   *
   * @throws IllegalArgumentException if no bundle has the key
   */
  public String of(String key, Object... arguments) {
    String text = texts.get(key);
    if (text == null) {
      throw new IllegalArgumentException("no bundle has the key " + key);
    }
    return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
  }

  /** Finds the text of a key whatever stands in its placeholders. */
  public Pattern pattern(String key) {
    return Pattern.compile(
        Arrays.stream(of(key).split("\\{\\d[^}]*}", -1))
            .map(Words::literally)
            .collect(Collectors.joining(".+")));
  }

  /** Escapes for both kinds of expression, Java's and the browser's. */
  static String literally(String text) {
    return text.replaceAll("[\\\\^$.|?*+()\\[\\]{}/]", "\\\\$0");
  }

  /** The short name of a unit. */
  public String unit(String code) {
    return of("unit." + code);
  }

  /** Everything, by key. */
  public Map<String, String> all() {
    return Map.copyOf(texts);
  }

  private void read(Path bundle) {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(bundle, StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    properties.forEach((key, text) -> texts.put(key.toString(), text.toString()));
  }
}
