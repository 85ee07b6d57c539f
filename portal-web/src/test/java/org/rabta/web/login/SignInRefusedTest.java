package org.rabta.web.login;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignInRefusedTest {

  @Test
  void whatAForgedTokenSaysStaysOnOneShortLineOfTheLog() {
    var forged =
        new Exception("typ x\r\n[2026-11-22] SEVERE\u2028\u0085all is lost" + "!".repeat(900));

    var refused = new SignInRefused(SignInRefusal.INVALID, forged);

    assertThat(refused.getMessage())
        .startsWith("typ x\uFFFD\uFFFD[2026-11-22] SEVERE\uFFFD\uFFFDall is lost!")
        .hasSize(500);
  }
}
