package org.rabta.web.login;

import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rabta.domain.access.Caller;
import org.rabta.domain.access.Role;

/** Reads a caller from the claims of a verified ID token. */
final class AccountClaims {

  /** Codes of agencies and units, such as {@code FIA} and {@code CWA-SA-1}. */
  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*(-[A-Z0-9]+)*");

  private static final int LONGEST_CODE = 40;
  private static final int LONGEST_NAME = 255;

  private AccountClaims() {}

  /**
   * The caller these claims describe.
   *
   * @return empty if the account is not set up for the portal: no role that it knows, no agency or
   *     no unit
   */
  static Optional<Caller> caller(IDTokenClaimsSet claims) {
    Set<Role> roles = roles(claims.getStringListClaim("groups"));
    Optional<String> agency = code(claims.getStringClaim("agency"));
    Optional<String> unit = code(claims.getStringClaim("unit"));
    if (roles.isEmpty() || agency.isEmpty() || unit.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Caller(claims.getSubject().getValue(), name(claims), roles, agency.get(), unit.get()));
  }

  private static Set<Role> roles(List<String> groups) {
    return Optional.ofNullable(groups).stream()
        .flatMap(List::stream)
        .flatMap(group -> Role.ofClaim(group).stream())
        .collect(Collectors.toSet());
  }

  private static Optional<String> code(String claim) {
    return Optional.ofNullable(claim)
        .filter(code -> code.length() <= LONGEST_CODE && CODE.matcher(code).matches());
  }

  private static String name(IDTokenClaimsSet claims) {
    String name =
        Stream.of("name", "preferred_username", "sub")
            .map(claims::getStringClaim)
            .filter(text -> text != null && !text.isBlank())
            .findFirst()
            .orElseThrow()
            .strip();
    return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
  }
}
