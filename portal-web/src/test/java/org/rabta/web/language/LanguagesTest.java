package org.rabta.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LanguagesTest {

  @Test
  void theReadersOwnChoiceComesFirst() {
    assertThat(Languages.of(request("ur", Locale.ENGLISH))).isEqualTo(Languages.URDU);
    assertThat(Languages.of(request("en", Languages.URDU))).isEqualTo(Languages.ENGLISH);
  }

  @Test
  void withoutAChoiceTheBrowsersFirstKnownLanguageDecides() {
    assertThat(Languages.of(request(null, Locale.GERMAN, Locale.forLanguageTag("ur-PK"))))
        .isEqualTo(Languages.URDU);
  }

  @Test
  void aLanguageThePortalDoesNotSpeakBecomesEnglish() {
    assertThat(Languages.of(request(null, Locale.GERMAN))).isEqualTo(Languages.ENGLISH);
  }

  @Test
  void aForgedChoiceIsNoChoice() {
    assertThat(Languages.of(request("../../etc", Locale.GERMAN))).isEqualTo(Languages.ENGLISH);
  }

  private static HttpServletRequest request(String cookie, Locale... accepted) {
    Cookie[] cookies =
        Stream.ofNullable(cookie)
            .map(value -> new Cookie(Languages.COOKIE, value))
            .toArray(Cookie[]::new);
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            LanguagesTest.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "getCookies" -> cookies.length == 0 ? null : cookies;
                  case "getLocales" -> Collections.enumeration(List.of(accepted));
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }
}
