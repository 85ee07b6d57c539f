package org.rabta.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The accounts of the demonstration, as the realm's file has them. */
public final class DemonstrationAccounts {

  static final String FILE = "rabta-users-0.json";

  private DemonstrationAccounts() {}

  /**
   * Reads them.
   *
   * @param realm the folder of the realm
   */
  public static List<Account> read(Path realm) throws IOException {
    JsonNode users = new ObjectMapper().readTree(realm.resolve(FILE).toFile()).path("users");
    List<Account> accounts = new ArrayList<>();
    for (JsonNode user : users) {
      accounts.add(
          new Account(
              user.path("username").asText(),
              user.path("credentials").path(0).path("value").asText(),
              user.path("firstName").asText() + " " + user.path("lastName").asText(),
              user.path("attributes").path("agency").path(0).asText(),
              user.path("attributes").path("unit").path(0).asText(),
              role(user.path("realmRoles"))));
    }
    return accounts;
  }

  /** Keycloak gives everybody a default role; the one that matters is the other. */
  private static String role(JsonNode roles) {
    for (JsonNode role : roles) {
      if (!role.asText().startsWith("default-roles-")) {
        return role.asText();
      }
    }
    return "";
  }

  /**
   * One account.
   *
   * @param username what to type first
   * @param password what to type second
   * @param name the invented person
   * @param agency code of the agency
   * @param unit code of the unit
   * @param role the realm role
   */
  public record Account(
      String username, String password, String name, String agency, String unit, String role) {}
}
