package org.rabta.web.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rabta.domain.access.Caller;
import org.rabta.domain.access.Role;

class SessionCareTest {

  private static final Duration LIFETIME = Duration.ofMinutes(5);

  private final OpenIdServer server = new OpenIdServer();
  private final MovingClock clock = new MovingClock();
  private final SessionCare care = new SessionCare(new IdentityProvider(server.settings()), clock);
  private final HttpSession session = new Browser().session();
  private final LoginSession login = signedIn();

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void aFreshLoginIsLeftAlone() throws Exception {
    clock.advance(LIFETIME.minus(SessionCare.AHEAD).minusSeconds(1));

    assertThat(care.tend(session, login)).isSameAs(login);
    assertThat(server.tokenRequests()).isEmpty();
  }

  @Test
  void aLoginThatRunsOutIsRenewedAndTakesOverChangedRolesAndUnits() throws Exception {
    clock.advance(LIFETIME.minus(SessionCare.AHEAD));
    server.gives(
        OpenIdServer.signed(
            server
                .officer(null)
                .claim("groups", List.of("supervisor"))
                .claim("unit", "FIA-HQ")
                .build()));

    LoginSession renewed = care.tend(session, login);

    assertThat(renewed.caller().roles()).containsExactly(Role.SUPERVISOR);
    assertThat(renewed.caller().unit()).isEqualTo("FIA-HQ");
    assertThat(renewed.refreshToken()).isEqualTo("refresh-2");
    assertThat(renewed.expiresAt()).isEqualTo(clock.instant().plus(LIFETIME));
    assertThat(renewed.signedInAt()).isEqualTo(login.signedInAt());
    assertThat(LoginSession.in(session)).contains(renewed);
    assertThat(server.tokenRequests().get(0)).containsEntry("refresh_token", List.of("refresh-1"));
  }

  @Test
  void requestsAtTheSameTimeRenewOnce() throws Exception {
    clock.advance(LIFETIME);
    server.gives(OpenIdServer.signed(server.officer(null).build()));
    ExecutorService requests = Executors.newFixedThreadPool(8);
    try {
      Callable<LoginSession> request = () -> care.tend(session, login);
      for (Future<LoginSession> done : requests.invokeAll(Collections.nCopies(8, request))) {
        assertThat(done.get().refreshToken()).isEqualTo("refresh-2");
      }
    } finally {
      requests.shutdown();
    }
    assertThat(server.tokenRequests()).hasSize(1);
  }

  @Test
  void aLoginThatTheProviderHasEndedIsOver() {
    clock.advance(LIFETIME);
    server.refuses(400, "invalid_grant");

    assertLost(SignInRefusal.EXPIRED);
  }

  @Test
  void anAccountThatLostItsRolesIsOver() {
    clock.advance(LIFETIME);
    server.gives(
        OpenIdServer.signed(server.officer(null).claim("groups", List.of("visitor")).build()));

    assertLost(SignInRefusal.ACCOUNT);
  }

  @Test
  void anotherPersonsTokensEndTheLogin() {
    clock.advance(LIFETIME);
    server.gives(OpenIdServer.signed(server.officer(null).subject("somebody-else").build()));

    assertLost(SignInRefusal.INVALID);
  }

  @Test
  void withoutARefreshTokenTheLoginIsOverWhenItRunsOut() {
    LoginSession bare =
        new LoginSession(
            login.caller(), "session-1", "i", null, login.expiresAt(), login.signedInAt());
    bare.keepIn(session);
    clock.advance(LIFETIME);

    assertThatExceptionOfType(SignInRefused.class).isThrownBy(() -> care.tend(session, bare));
  }

  @Test
  void duringAnOutageTheLoginGoesOnForFiveMinutes() throws Exception {
    server.refuses(503, "server_error");
    clock.advance(LIFETIME.plus(SessionCare.GRACE).minusSeconds(1));
    assertThat(care.tend(session, login)).isSameAs(login);

    clock.advance(Duration.ofSeconds(1));
    assertLost(SignInRefusal.UNAVAILABLE);
  }

  @Test
  void duringAnOutageTheProviderIsAskedOnceInTenSeconds() throws Exception {
    server.refuses(503, "server_error");
    clock.advance(LIFETIME);
    care.tend(session, login);
    clock.advance(SessionCare.PAUSE.minusSeconds(1));
    care.tend(session, login);
    assertThat(server.tokenRequests()).hasSize(1);

    clock.advance(Duration.ofSeconds(1));
    care.tend(session, login);
    assertThat(server.tokenRequests()).hasSize(2);
  }

  private void assertLost(SignInRefusal reason) {
    assertThatExceptionOfType(SignInRefused.class)
        .isThrownBy(() -> care.tend(session, login))
        .extracting(SignInRefused::refusal)
        .isEqualTo(reason);
  }

  private LoginSession signedIn() {
    Caller caller = new Caller("officer-1", "Officer", Set.of(Role.OFFICER), "FIA", "AHTC-LHE");
    LoginSession begun =
        new LoginSession(
            caller,
            "session-1",
            "id-token",
            "refresh-1",
            clock.instant().plus(LIFETIME),
            clock.instant());
    begun.keepIn(session);
    return begun;
  }
}
