package org.rabta.service.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rabta.domain.access.Role;
import org.rabta.domain.access.UnitRef;
import org.rabta.domain.identity.OfficerEntry;
import org.rabta.domain.identity.RollOutcome;

/** Reading the list from an interface that speaks like Keycloak's, and from one that does not. */
@Timeout(60)
class KeycloakListTest {

  private AdminApi api;

  @BeforeEach
  void start() throws Exception {
    api = AdminApi.start();
  }

  @AfterEach
  void stop() {
    api.close();
  }

  @Test
  void everybodyOfAnAgencyIsReadWithUnitRolesAndState() throws Exception {
    api.with("1", "Demo-Nim", true, "AHTC-LHE").with("2", "Demo-Toot", false, "AHTC-GRW");

    assertThat(read("FIA"))
        .containsExactly(
            entry("1", "Officer Demo-Nim", "AHTC-LHE", true),
            entry("2", "Officer Demo-Toot", "AHTC-GRW", false));
    assertThat(api.asked).noneMatch(path -> path.contains("/users/2/role-mappings"));
  }

  @Test
  void aLongListIsReadInPages() throws Exception {
    for (int i = 0; i < 250; i++) {
      api.with("a" + i, "Demo-" + i, true, "AHTC-LHE");
    }

    assertThat(read("FIA")).hasSize(250);
    assertThat(api.asked.stream().filter(path -> path.contains("/users?"))).hasSize(3);
  }

  @ParameterizedTest
  @CsvSource({
    "401, REFUSED",
    "403, REFUSED",
    "400, REFUSED",
    "404, UNREADABLE",
    "500, UNREACHABLE",
    "503, UNREACHABLE"
  })
  void aRefusalAndAFailureAreTold(int status, RollOutcome outcome) {
    for (var at : List.of("/token", "/users?", "/role-mappings")) {
      api.with("1", "Demo-Nim", true, "AHTC-LHE");
      fault(at, status, "{\"error\":\"x\"}");

      assertThat(refused().outcome()).as(at).isEqualTo(outcome);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html>Welcome</html>",
        "",
        "null",
        "{\"users\":[]}",
        "[{\"id\":null,\"enabled\":true}]",
        "[{\"id\":\"1\",\"attributes\":{\"agency\":[\"FIA\"],\"unit\":[\"AHTC-LHE\"]}}]",
        "[{\"id\":\"1\",\"enabled\":true",
        "[null]"
      })
  void anAnswerWithoutSenseIsNoList(String body) {
    fault("/users?", 200, body);

    assertThat(refused().outcome()).isEqualTo(RollOutcome.UNREADABLE);
  }

  @Test
  void anInterfaceThatAnswersTheSamePageAgainAndAgainIsNoList() {
    var page =
        "{\"id\":\"%d\",\"enabled\":false,\"attributes\":{\"agency\":[\"FIA\"],\"unit\":[\"AHTC-LHE\"]}}";
    var body = new StringBuilder();
    for (int i = 0; i < KeycloakList.PAGE; i++) {
      body.append(i == 0 ? "[" : ",").append(page.formatted(i));
    }
    fault("/users?", 200, body + "]");

    assertThat(refused().outcome()).isEqualTo(RollOutcome.UNREADABLE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/token", "/users?"})
  void whoDoesNotAnswerIsNotWaitedForLong(String at) {
    api.hangs = true;
    api.faultAt = at;
    var began = System.nanoTime();

    assertThat(refused().outcome()).isEqualTo(RollOutcome.UNREACHABLE);
    assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(15));
  }

  @Test
  void nobodyAtTheAddressIsTold() throws Exception {
    try (var free = new ServerSocket(0)) {
      var address =
          ListAddress.of("http://127.0.0.1:" + free.getLocalPort() + "/realms/r", "c", "s");
      free.close();
      var thrown =
          catchThrowableOfType(
              ListNotRead.class,
              () -> new KeycloakList(address, Clock.systemUTC()).read(List.of("FIA")));

      assertThat(thrown.outcome()).isEqualTo(RollOutcome.UNREACHABLE);
    }
  }

  @Test
  void theSecretStandsInNoMessage() {
    fault("/token", 401, "{}");

    assertThat(refused()).hasMessageNotContaining("secret");
  }

  private void fault(String at, int status, String body) {
    api.faultAt = at;
    api.status = status;
    api.body = body;
  }

  private ListNotRead refused() {
    return catchThrowableOfType(ListNotRead.class, () -> read("FIA"));
  }

  private List<OfficerEntry> read(String agency) throws ListNotRead {
    return new KeycloakList(api.address(), Clock.systemUTC()).read(List.of(agency));
  }

  private static OfficerEntry entry(String id, String name, String unit, boolean enabled) {
    var roles = enabled ? java.util.Set.of(Role.OFFICER) : java.util.Set.<Role>of();
    return new OfficerEntry(id, name, new UnitRef("FIA", unit), roles, enabled);
  }
}
