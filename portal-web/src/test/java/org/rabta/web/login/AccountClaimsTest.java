package org.rabta.web.login;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.oauth2.sdk.id.Audience;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.Subject;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rabta.domain.access.Caller;
import org.rabta.domain.access.Role;

class AccountClaimsTest {

  private final IDTokenClaimsSet claims =
      new IDTokenClaimsSet(
          new Issuer("https://login.example/realms/rabta"),
          new Subject("subject-1"),
          List.of(new Audience("rabta-portal")),
          new Date(1_000_000),
          new Date(0));

  @BeforeEach
  void anOfficer() {
    claims.setClaim("name", "Officer Demo-Chinar");
    claims.setClaim("agency", "CWA");
    claims.setClaim("unit", "CWA-SA-1");
    claims.setClaim("groups", List.of("cwa_officer", "analyst", "offline_access"));
  }

  @Test
  void theCallerHasTheKnownRolesAndTheAgencyAndUnitOfTheClaims() {
    Caller caller = AccountClaims.caller(claims).orElseThrow();

    assertThat(caller.subject()).isEqualTo("subject-1");
    assertThat(caller.name()).isEqualTo("Officer Demo-Chinar");
    assertThat(caller.roles()).containsExactlyInAnyOrder(Role.CWA_OFFICER, Role.ANALYST);
    assertThat(caller.agency()).isEqualTo("CWA");
    assertThat(caller.unit()).isEqualTo("CWA-SA-1");
  }

  @Test
  void withoutAKnownRoleTheAccountIsNotSetUp() {
    claims.setClaim("groups", List.of("offline_access", "OFFICER", "admin"));
    assertThat(AccountClaims.caller(claims)).isEmpty();

    claims.setClaim("groups", null);
    assertThat(AccountClaims.caller(claims)).isEmpty();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {"", " ", "fia", "FIA ", "FIA,NCCIA", "'; drop table", "A-", "-A", "%", "FIA\n"})
  void withoutAProperAgencyOrUnitTheAccountIsNotSetUp(String code) {
    claims.setClaim("agency", code);
    assertThat(AccountClaims.caller(claims)).isEmpty();

    claims.setClaim("agency", "CWA");
    claims.setClaim("unit", code);
    assertThat(AccountClaims.caller(claims)).isEmpty();
  }

  @Test
  void aUnitOfExtremeLengthIsNoUnit() {
    claims.setClaim("unit", "A".repeat(41));

    assertThat(AccountClaims.caller(claims)).isEmpty();
  }

  @Test
  void aMissingNameIsReplacedByTheUserName() {
    claims.setClaim("name", " ");
    claims.setClaim("preferred_username", "cwa.riyadh");

    assertThat(AccountClaims.caller(claims).orElseThrow().name()).isEqualTo("cwa.riyadh");
  }

  @Test
  void aNameOfExtremeLengthIsCut() {
    claims.setClaim("name", "ر".repeat(10_000));

    assertThat(AccountClaims.caller(claims).orElseThrow().name()).hasSize(255);
  }
}
