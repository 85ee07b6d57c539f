package org.rabta.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.rabta.local.StartRefused;

/** The password of a demonstration account, as the realm's file of invented people has it. */
final class DemonstrationPassword {

  private DemonstrationPassword() {}

  /**
   * @throws StartRefused if there is no such account
   */
  static String of(Path home, String account) throws IOException {
    var users =
        new ObjectMapper().readTree(home.resolve("keycloak-realm/rabta-users-0.json").toFile());
    for (var user : users.path("users")) {
      if (user.path("username").asText().equals(account)) {
        return user.path("credentials").path(0).path("value").asText();
      }
    }
    throw new StartRefused("There is no demonstration account " + account + ".");
  }
}
