package org.rabta.service.identity;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.ServerErrorException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.UsersResource;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import org.rabta.domain.access.Role;
import org.rabta.domain.access.UnitRef;
import org.rabta.domain.identity.OfficerEntry;
import org.rabta.domain.identity.RollOutcome;

/**
 * Asks Keycloak for the accounts of the agencies, in pages, and for the roles of each account that
 * may sign in. All or nothing: a list with gaps would send people's work back to the queue.
 */
final class KeycloakList {

  /** Accounts a page. */
  static final int PAGE = 100;

  /** No agency has more accounts than this many pages. */
  private static final int MOST_PAGES = 200;

  /** How long a whole reading may take. */
  static final Duration PATIENCE = Duration.ofMinutes(2);

  private final ListAddress address;
  private final Clock clock;

  KeycloakList(ListAddress address, Clock clock) {
    this.address = address;
    this.clock = clock;
  }

  /**
   * Everybody who belongs to one of the agencies and to a unit.
   *
   * @throws ListNotRead if Keycloak is away, slow, refuses, or answers what makes no sense
   */
  List<OfficerEntry> read(Collection<String> agencies) throws ListNotRead {
    var until = clock.instant().plus(PATIENCE);
    try (var client = JerseyProvider.client();
        var keycloak = open(client)) {
      var users = keycloak.realm(address.realm()).users();
      var found = new LinkedHashMap<String, OfficerEntry>();
      for (var agency : agencies) {
        readAgency(users, agency, until, found);
      }
      return List.copyOf(found.values());
    } catch (RuntimeException failure) {
      throw new ListNotRead(outcome(failure), "no list from " + address, failure);
    }
  }

  private Keycloak open(jakarta.ws.rs.client.Client client) {
    return KeycloakBuilder.builder()
        .serverUrl(address.server().toString())
        .realm(address.realm())
        .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
        .clientId(address.client())
        .clientSecret(address.secret())
        .resteasyClient(client)
        .build();
  }

  private void readAgency(
      UsersResource users, String agency, Instant until, Map<String, OfficerEntry> found)
      throws ListNotRead {
    for (int page = 0; page < MOST_PAGES; page++) {
      var accounts = users.searchByAttributes(page * PAGE, PAGE, null, false, "agency:" + agency);
      for (var account : accounts) {
        inTime(until);
        var entry = entry(users, account, agency);
        if (entry.isPresent() && found.put(entry.get().subject(), entry.get()) != null) {
          throw unreadable("an account is listed twice");
        }
      }
      if (accounts.size() < PAGE) {
        return;
      }
    }
    throw unreadable("the list of " + agency + " does not end");
  }

  private Optional<OfficerEntry> entry(
      UsersResource users, UserRepresentation account, String agency) throws ListNotRead {
    if (account.getId() == null || account.isEnabled() == null) {
      throw unreadable("an account without identifier or state");
    }
    var unit = account.firstAttribute("unit");
    if (unit == null || !agency.equals(account.firstAttribute("agency"))) {
      return Optional.empty();
    }
    var roles = account.isEnabled() ? roles(users, account.getId()) : Set.<Role>of();
    return Optional.of(
        new OfficerEntry(
            account.getId(), name(account), new UnitRef(agency, unit), roles, account.isEnabled()));
  }

  /** The effective ones, as they stand in tokens: also those that come with a group or a role. */
  private static Set<Role> roles(UsersResource users, String id) {
    return users.get(id).roles().realmLevel().listEffective().stream()
        .map(RoleRepresentation::getName)
        .map(Role::ofClaim)
        .flatMap(Optional::stream)
        .collect(Collectors.toSet());
  }

  private static String name(UserRepresentation account) {
    var full =
        Stream.of(account.getFirstName(), account.getLastName())
            .filter(part -> part != null && !part.isBlank())
            .map(String::strip)
            .collect(Collectors.joining(" "));
    return full.isEmpty() ? account.getUsername() : full;
  }

  private void inTime(Instant until) throws ListNotRead {
    if (clock.instant().isAfter(until)) {
      throw new ListNotRead(RollOutcome.UNREACHABLE, "the list took too long", null);
    }
  }

  private static ListNotRead unreadable(String what) {
    return new ListNotRead(RollOutcome.UNREADABLE, what, null);
  }

  static RollOutcome outcome(RuntimeException failure) {
    if (failure instanceof NotFoundException) {
      return RollOutcome.UNREADABLE;
    }
    if (failure instanceof ClientErrorException) {
      return RollOutcome.REFUSED;
    }
    if (failure instanceof ServerErrorException) {
      return RollOutcome.UNREACHABLE;
    }
    var garbled = failure.getCause() instanceof JsonProcessingException;
    return failure instanceof ProcessingException && !garbled && isOfNetwork(failure)
        ? RollOutcome.UNREACHABLE
        : RollOutcome.UNREADABLE;
  }

  private static boolean isOfNetwork(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof JsonProcessingException) {
        return false;
      }
      if (cause instanceof java.io.IOException) {
        return true;
      }
    }
    return false;
  }
}
