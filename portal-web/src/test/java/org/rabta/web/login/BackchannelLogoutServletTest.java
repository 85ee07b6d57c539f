package org.rabta.web.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BackchannelLogoutServletTest {

  private final OpenIdServer server = new OpenIdServer();
  private final RecordingTable table = new RecordingTable();
  private final BackchannelLogoutServlet servlet =
      new BackchannelLogoutServlet(
          new IdentityProvider(server.settings()), new RevokedLogins(table, Clock.systemUTC()));

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void aGenuineAnnouncementIsRecorded() throws Exception {
    Exchange done = announced(genuine());

    assertThat(done.status()).isEqualTo(200);
    assertThat(table.recorded).extracting(Revocation::sid).containsExactly("session-1");
  }

  @Test
  void aForgedOrMissingAnnouncementIsRefusedAndRecordsNothing() throws Exception {
    String forged =
        OpenIdServer.signed(
            server.logout().claim("sid", "session-1").build(), OpenIdServer.newKey(), "logout+jwt");

    assertThat(announced(forged).status()).isEqualTo(400);
    assertThat(sent(Exchange.post("/backchannel-logout")).status()).isEqualTo(400);
    assertThat(table.recorded).isEmpty();
  }

  @Test
  void anAnnouncementThatCannotBeRecordedIsNotAcknowledged() throws Exception {
    table.broken = true;

    assertThat(announced(genuine()).status()).isEqualTo(503);
  }

  private String genuine() {
    return OpenIdServer.signedLogout(server.logout().claim("sid", "session-1").build());
  }

  private Exchange announced(String token) throws Exception {
    return sent(Exchange.post("/backchannel-logout?logout_token=" + token));
  }

  private Exchange sent(Exchange exchange) throws Exception {
    servlet.doPost(exchange.request(), exchange.response());
    return exchange;
  }

  /** Keeps what was recorded. */
  private static final class RecordingTable extends RevocationTable {
    private final List<Revocation> recorded = new ArrayList<>();
    private boolean broken;

    @Override
    void add(Revocation revocation) throws SQLException {
      if (broken) {
        throw new SQLException("away");
      }
      recorded.add(revocation);
    }
  }
}
