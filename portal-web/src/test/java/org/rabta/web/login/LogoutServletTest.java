package org.rabta.web.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rabta.domain.access.Caller;
import org.rabta.domain.access.Role;

class LogoutServletTest {

  private final OpenIdServer server = new OpenIdServer();
  private final LogoutServlet servlet =
      new LogoutServlet(server.settings(), new IdentityProvider(server.settings()));
  private final Browser browser = new Browser();

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void bothSessionsEnd() throws Exception {
    String idToken = signIn();

    Exchange out = sent(Exchange.post("/logout"));

    assertThat(browser.sessionIfAny()).isNull();
    assertThat(out.status()).isEqualTo(303);
    assertThat(out.location())
        .startsWith(server.issuer() + "/end?")
        .contains("id_token_hint=" + idToken)
        .contains("post_logout_redirect_uri=");
  }

  @Test
  void anotherSiteCannotSignAnybodyOut() throws Exception {
    signIn();

    Exchange forged = sent(Exchange.post("/logout").header("Sec-Fetch-Site", "cross-site"));

    assertThat(forged.status()).isEqualTo(403);
    assertThat(LoginSession.in(browser.session())).isPresent();
  }

  @Test
  void withoutASessionHereTheProvidersIsStillEnded() throws Exception {
    Exchange out = sent(Exchange.post("/logout"));

    assertThat(out.location())
        .startsWith(server.issuer() + "/end?")
        .contains("client_id=" + OpenIdServer.CLIENT)
        .doesNotContain("id_token_hint");
  }

  @Test
  void duringAnOutageTheSessionHereEndsAllTheSame() throws Exception {
    signIn();
    server.close();

    Exchange out = sent(Exchange.post("/logout"));

    assertThat(browser.sessionIfAny()).isNull();
    assertThat(out.location()).isEqualTo(OpenIdServer.PORTAL + "/signed-out");
  }

  private Exchange sent(Exchange exchange) throws Exception {
    exchange.from(browser);
    servlet.doPost(exchange.request(), exchange.response());
    return exchange;
  }

  private String signIn() {
    Caller caller = new Caller("officer-1", "Officer", Set.of(Role.OFFICER), "FIA", "AHTC-LHE");
    String idToken = OpenIdServer.signed(server.officer(null).build());
    Instant now = Instant.now();
    new LoginSession(caller, "session-1", idToken, "r", now.plusSeconds(300), now)
        .keepIn(browser.session());
    return idToken;
  }
}
