package org.rabta.web.login;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rabta.domain.access.Role;

/** The realm as code and the portal agree. */
class RealmTest {

  private static final Path FOLDER = Path.of("..", "keycloak-realm");
  private static final Set<String> ROLES =
      Arrays.stream(Role.values()).map(Role::claim).collect(Collectors.toSet());

  private final Map<String, Object> realm = read("rabta-realm.json");
  private final List<Map<String, Object>> users = objects(read("rabta-users-0.json"), "users");
  private final Map<String, Object> client = objects(realm, "clients").get(0);

  @Test
  void theRealmHasTheRolesOfThePortalAndTheClientGetsThemAll() {
    assertThat(objects(object(realm, "roles"), "realm"))
        .extracting(role -> role.get("name"))
        .containsExactlyInAnyOrderElementsOf(ROLES);
    assertThat(strings(objects(realm, "scopeMappings").get(0), "roles"))
        .containsExactlyInAnyOrderElementsOf(ROLES);
  }

  @Test
  void theClientUsesTheCodeFlowWithPkceOnlyAndGoesBackToThePortalOnly() {
    Map<String, Object> attributes = object(client, "attributes");

    assertThat(client)
        .containsEntry("standardFlowEnabled", true)
        .containsEntry("publicClient", false)
        .containsEntry("implicitFlowEnabled", false)
        .containsEntry("directAccessGrantsEnabled", false)
        .containsEntry("serviceAccountsEnabled", false)
        .containsEntry("secret", "${RABTA_OIDC_CLIENT_SECRET}")
        .containsEntry("redirectUris", List.of("${RABTA_BASE_URL}" + LoginPaths.CALLBACK));
    assertThat(attributes)
        .containsEntry("pkce.code.challenge.method", "S256")
        .containsEntry("post.logout.redirect.uris", "${RABTA_BASE_URL}" + LoginPaths.SIGNED_OUT)
        .containsEntry(
            "backchannel.logout.url", "${RABTA_BASE_URL}" + LoginPaths.BACKCHANNEL_LOGOUT)
        .containsEntry("backchannel.logout.session.required", "true");
  }

  @Test
  void theRealmHoldsNoAccountAndNoSecret() {
    assertThat(objects(realm, "users"))
        .as("the portal's own account, which no person can enter by")
        .singleElement()
        .satisfies(
            own ->
                assertThat(own)
                    .containsEntry("serviceAccountClientId", "rabta-officers")
                    .doesNotContainKeys("credentials", "realmRoles"));
    assertThat(realm.toString()).doesNotContain("rabta-demo");
  }

  @Test
  void thePortalsOwnAccountReadsAccountsAndNothingElse() {
    var least = Map.of("realm-management", List.of("view-users", "query-users"));
    var own = objects(realm, "clients").get(1);

    assertThat(object(objects(realm, "users").get(0), "clientRoles")).isEqualTo(least);
    assertThat(own)
        .containsEntry("clientId", "rabta-officers")
        .containsEntry("serviceAccountsEnabled", true)
        .containsEntry("publicClient", false)
        .containsEntry("standardFlowEnabled", false)
        .containsEntry("directAccessGrantsEnabled", false)
        .containsEntry("fullScopeAllowed", false)
        .containsEntry("secret", "${RABTA_OFFICERS_CLIENT_SECRET}");
  }

  @Test
  void loginsNeverLastLongerThanTheirEndsAreRemembered() {
    assertThat(((Number) realm.get("ssoSessionMaxLifespan")).longValue())
        .isLessThan(RevokedLogins.LONGEST_LOGIN.toSeconds());
    assertThat(((Number) realm.get("accessCodeLifespanLogin")).longValue())
        .isEqualTo(LoginAttempt.LIFETIME.toSeconds());
  }

  @Test
  void everyDemonstrationAccountIsSetUpForThePortal() {
    assertThat(users)
        .hasSize(18)
        .allSatisfy(
            user -> {
              assertThat(strings(user, "realmRoles")).containsAnyElementsOf(ROLES);
              assertThat(strings(object(user, "attributes"), "agency")).hasSize(1);
              assertThat(strings(object(user, "attributes"), "unit")).hasSize(1);
              assertThat(user.get("lastName")).asString().startsWith("Demo-");
            });
    assertThat(users).extracting(user -> user.get("id")).doesNotHaveDuplicates();
    assertThat(users).extracting(user -> user.get("username")).doesNotHaveDuplicates();
  }

  private static Map<String, Object> read(String file) {
    try {
      return JSONObjectUtils.parse(Files.readString(FOLDER.resolve(file)));
    } catch (Exception e) {
      throw new IllegalStateException(file, e);
    }
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> object(Map<String, Object> of, String name) {
    return (Map<String, Object>) of.get(name);
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> objects(Map<String, Object> of, String name) {
    return (List<Map<String, Object>>) of.get(name);
  }

  @SuppressWarnings("unchecked")
  private static List<String> strings(Map<String, Object> of, String name) {
    return (List<String>) of.get(name);
  }
}
