package org.rabta.web.language;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages of the portal and how a request says which one it wants. */
public final class Languages {

  public static final Locale ENGLISH = Locale.ENGLISH;
  public static final Locale URDU = Locale.forLanguageTag("ur");

  /** English first: it is what a reader gets who says nothing. */
  public static final List<Locale> ALL = List.of(ENGLISH, URDU);

  static final String COOKIE = "rabta-language";

  private Languages() {}

  /** The language of that tag; empty for every language that the portal does not speak. */
  public static Optional<Locale> ofTag(String tag) {
    return ALL.stream().filter(locale -> locale.getLanguage().equals(tag)).findFirst();
  }

  /**
   * The reader's own choice, or else the first language of the browser's list that the portal
   * speaks, or English.
   */
  public static Locale of(HttpServletRequest request) {
    return cookie(request, COOKIE)
        .flatMap(Languages::ofTag)
        .or(() -> preferred(request))
        .orElse(ENGLISH);
  }

  private static Optional<Locale> preferred(HttpServletRequest request) {
    return Collections.list(request.getLocales()).stream()
        .flatMap(locale -> ofTag(locale.getLanguage()).stream())
        .findFirst();
  }

  static Optional<String> cookie(HttpServletRequest request, String name) {
    Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
    return List.of(cookies).stream()
        .filter(cookie -> cookie.getName().equals(name))
        .map(Cookie::getValue)
        .findFirst();
  }
}
