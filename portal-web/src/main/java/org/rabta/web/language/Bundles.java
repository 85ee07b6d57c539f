package org.rabta.web.language;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * The words of the portal. Several bundles share one space of keys; the first that has a key
 * answers. The grammar of keys stands at the head of {@code messages_en.properties}.
 */
public final class Bundles {

  /** Base names, in the order in which they are asked. */
  public static final List<String> NAMES =
      List.of(
          "org.rabta.web.i18n.messages",
          "org.rabta.web.i18n.units",
          "org.rabta.web.i18n.routing",
          "org.rabta.web.i18n.intake",
          "org.rabta.web.i18n.casework",
          "org.rabta.web.i18n.people",
          "org.rabta.web.i18n.models",
          "org.rabta.web.i18n.indicators",
          "org.rabta.web.i18n.promoters",
          "org.rabta.web.i18n.officers",
          "org.rabta.web.i18n.assessment",
          "org.rabta.web.i18n.search",
          "org.rabta.web.i18n.linkage",
          "org.rabta.web.i18n.sharing",
          "org.rabta.web.i18n.evidence",
          "org.rabta.web.i18n.record",
          "org.rabta.web.i18n.requests");

  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private Bundles() {}

  /** The pattern of that key; empty if no bundle has it. */
  public static Optional<String> find(Locale locale, String key) {
    return NAMES.stream()
        .map(name -> ResourceBundle.getBundle(name, locale, NO_FALLBACK))
        .filter(bundle -> bundle.containsKey(key))
        .map(bundle -> bundle.getString(key))
        .findFirst();
  }

  /** The text of that key without arguments; the key itself, in brackets, if no bundle has it. */
  public static String text(Locale locale, String key) {
    return find(locale, key).orElse("[" + key + "]");
  }

  /**
   * The text of that key with its placeholders filled. Numbers get Western digits in every
   * language.
   */
  public static String text(Locale locale, String key, Object... arguments) {
    return new MessageFormat(text(locale, key), locale).format(arguments);
  }
}
