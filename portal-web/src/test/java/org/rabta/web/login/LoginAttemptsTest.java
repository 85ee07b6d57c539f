package org.rabta.web.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LoginAttemptsTest {

  private static final Instant NOW = Instant.parse("2026-11-23T05:00:00Z");

  private final LoginAttempts attempts = new LoginAttempts();

  @Test
  void anAttemptIsTakenOnce() {
    LoginAttempt attempt = added("/inbox");

    assertThat(attempts.take(attempt.state(), NOW)).contains(attempt);
    assertThat(attempts.take(attempt.state(), NOW)).isEmpty();
  }

  @Test
  void anUnknownOrMissingStateIsNoAttempt() {
    added("/inbox");

    assertThat(attempts.take("guessed", NOW)).isEmpty();
    assertThat(attempts.take(null, NOW)).isEmpty();
  }

  @Test
  void onlyTheLatestFiveAreKept() {
    List<LoginAttempt> six = IntStream.rangeClosed(1, 6).mapToObj(n -> added("/" + n)).toList();

    assertThat(six)
        .filteredOn(attempt -> attempts.take(attempt.state(), NOW).isPresent())
        .extracting(LoginAttempt::returnPath)
        .containsExactly("/2", "/3", "/4", "/5", "/6");
  }

  @Test
  void anAttemptAsOldAsTheLoginPageIsNoLongerGood() {
    LoginAttempt attempt = added("/inbox");

    assertThat(attempts.take(attempt.state(), NOW.plus(LoginAttempt.LIFETIME))).isEmpty();
  }

  @Test
  void eachAttemptHasSecretsOfItsOwn() {
    LoginAttempt one = added("/inbox");
    LoginAttempt other = added("/inbox");

    assertThat(one.state()).isNotEqualTo(other.state()).hasSizeGreaterThan(40);
    assertThat(one.nonce()).isNotEqualTo(other.nonce());
    assertThat(one.verifier()).isNotEqualTo(other.verifier());
    assertThat(one.toString()).doesNotContain(one.state(), one.nonce(), one.verifier());
  }

  private LoginAttempt added(String path) {
    LoginAttempt attempt = LoginAttempt.returningTo(path, NOW);
    attempts.add(attempt);
    return attempt;
  }
}
