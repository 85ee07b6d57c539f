package org.rabta.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rabta.local.DemonstrationAccounts.Account;

class DemonstrationAccountsTest {

  private final List<Account> accounts = read();

  @Test
  void everyAgencyHasAnOfficerAndASupervisor() {
    for (String agency : List.of("BEOE", "NCCIA", "FIA", "PTA")) {
      assertThat(of(agency)).extracting(Account::role).contains("officer", "supervisor");
    }
  }

  @Test
  void theWiderCircleIsThere() {
    assertThat(of("CWA")).extracting(Account::role).containsOnly("cwa_officer").hasSize(2);
    assertThat(accounts)
        .extracting(Account::role)
        .contains("referral_coordinator", "national_coordinator", "auditor");
  }

  @Test
  void allCanSignInAndAreSomebody() {
    assertThat(accounts)
        .allSatisfy(
            account ->
                assertThat(
                        Stream.of(
                            account.username(), account.password(), account.name(), account.unit()))
                    .noneMatch(String::isBlank));
  }

  private List<Account> of(String agency) {
    return accounts.stream().filter(account -> account.agency().equals(agency)).toList();
  }

  private static List<Account> read() {
    try {
      return DemonstrationAccounts.read(Path.of("../../keycloak-realm"));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
