package org.rabta.web.language;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Names of agencies, units and constants in the language of this request. */
@Named("names")
@RequestScoped
public class Names {

  @Inject private Language language;

  /** The agency's full name; its code where no bundle names it. */
  public String agency(String code) {
    return Bundles.find(language.getLocale(), "agency." + code).orElse(code);
  }

  /**
   * The unit's short name.
   *
   * @param registered the name in the directory, for units that were added after the bundles were
   *     written; may be null
   */
  public String unit(String code, String registered) {
    String fallback = registered == null || registered.isBlank() ? code : registered;
    return Bundles.find(language.getLocale(), "unit." + code).orElse(fallback);
  }

  /**
   * The language that typed text is shown in: Urdu if most of its letters are of the Arabic script,
   * else English. Decides typeface and line height, nothing else; Punjabi or Pashto in that script
   * are set in Nastaliq too.
   */
  public String languageOf(String text) {
    if (text == null) {
      return null;
    }
    long letters = text.codePoints().filter(Character::isLetter).count();
    long arabic =
        text.codePoints()
            .filter(Character::isLetter)
            .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC)
            .count();
    return 2 * arabic > letters ? Languages.URDU.getLanguage() : Languages.ENGLISH.getLanguage();
  }

  /** The words for a constant; its bare name where no bundle has it. */
  public String of(Enum<?> constant) {
    if (constant == null) {
      return "";
    }
    String key = "enum." + constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    return Bundles.find(language.getLocale(), key).orElse(constant.name());
  }
}
