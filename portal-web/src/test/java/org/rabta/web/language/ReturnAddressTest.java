package org.rabta.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnAddressTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/inbox",
        "/case?ref=RBT-2026-000001",
        "/report?draft=7&step=2",
        "/cases?q=%D8%B1"
      })
  void aPathOfThePortalIsFollowedWithItsQuery(String address) {
    assertThat(ReturnAddress.safe(address)).isEqualTo(address);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "inbox",
        "https://elsewhere.example/",
        "//elsewhere.example/",
        "/\\elsewhere.example/",
        "\\/elsewhere.example",
        "javascript:alert(1)",
        "/inbox\r\nSet-Cookie: a=b",
        "/inbox\u0000",
        "/in box",
        "/رابطہ"
      })
  void anythingElseLeadsHome(String address) {
    assertThat(ReturnAddress.safe(address)).isEqualTo("/");
  }

  @Test
  void anAddressLongerThanAnyPageMakesLeadsHome() {
    assertThat(ReturnAddress.safe("/" + "a".repeat(ReturnAddress.LONGEST))).isEqualTo("/");
  }
}
