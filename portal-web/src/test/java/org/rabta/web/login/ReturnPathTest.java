package org.rabta.web.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTest {

  private static final URI PORTAL = URI.create("https://rabta.example");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/case?ref=RBT-2026-000001",
        "/cases?q=%D8%B1%DB%8C&from=a%2Fb%3Fc&empty=&twice=1&twice=2",
        "/report?draft=7&step=3",
        "/search?next=https://elsewhere.example/"
      })
  void aDeepLinkIsKeptExactly(String link) {
    assertThat(ReturnPath.of(Exchange.get(link).request())).isEqualTo(link);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "case",
        "//elsewhere.example/case",
        "///elsewhere.example",
        "/\\elsewhere.example",
        "\\\\elsewhere.example",
        "https://elsewhere.example/",
        "javascript:alert(1)",
        "/case\r\nSet-Cookie: a=b",
        "/case\u0000",
        "/case?name=علی",
        "/callback?code=stolen&state=x",
        "/logout"
      })
  void whatLeavesThePortalOrTheLineLeadsHome(String candidate) {
    assertThat(ReturnPath.sanitised(candidate)).isEqualTo("/");
  }

  @Test
  void aLinkOfExtremeLengthLeadsHome() {
    assertThat(ReturnPath.sanitised("/case?q=" + "a".repeat(ReturnPath.LONGEST))).isEqualTo("/");
  }

  @Test
  void aFormComesBackToThePageItStoodOn() {
    assertThat(ReturnPath.ofReferer("https://rabta.example/report?draft=7&step=3", PORTAL))
        .isEqualTo("/report?draft=7&step=3");
    assertThat(ReturnPath.ofReferer("https://RABTA.example:443/inbox", PORTAL)).isEqualTo("/inbox");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "https://elsewhere.example/report",
        "http://rabta.example/report",
        "https://rabta.example:8443/report",
        "https://rabta.example.elsewhere.example/report",
        "https://rabta.example@elsewhere.example/report",
        "https://rabta.example//elsewhere.example",
        "not an address",
        "https://rabta.example"
      })
  void aForeignOrBrokenRefererLeadsHome(String referer) {
    assertThat(ReturnPath.ofReferer(referer, PORTAL)).isEqualTo("/");
  }
}
