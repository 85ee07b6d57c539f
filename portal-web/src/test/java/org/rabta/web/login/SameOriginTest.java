package org.rabta.web.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SameOriginTest {

  private static final URI PORTAL = URI.create("https://rabta.example");

  @Test
  void theBrowsersOwnWordDecides() {
    assertThat(sent(Exchange.post("/logout"))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"cross-site", "same-site", "none"})
  void everyOtherWordIsRefusedWhateverTheOriginSays(String site) {
    Exchange foreign =
        Exchange.post("/logout")
            .header("Sec-Fetch-Site", site)
            .header("Origin", "https://rabta.example");

    assertThat(sent(foreign)).isFalse();
  }

  @Test
  void anOlderBrowserShowsItsOriginOrItsReferer() {
    assertThat(sent(old().header("Origin", "https://rabta.example"))).isTrue();
    assertThat(sent(old().header("Referer", "https://rabta.example/inbox"))).isTrue();
    assertThat(sent(old().header("Origin", "https://elsewhere.example"))).isFalse();
    assertThat(sent(old().header("Origin", "null").header("Referer", "https://rabta.example/")))
        .isFalse();
  }

  @Test
  void silenceIsRefused() {
    assertThat(sent(old())).isFalse();
  }

  private static Exchange old() {
    return Exchange.post("/logout").without("Sec-Fetch-Site");
  }

  private static boolean sent(Exchange exchange) {
    return SameOrigin.sent(exchange.request(), PORTAL);
  }
}
