package org.rabta.local;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The logins of one database server.
 *
 * @param superuser creates the database and the roles; nothing of the portal ever uses it
 * @param owner owns the schema and runs the migrations
 * @param app the portal's requests
 * @param job the portal's timers
 * @param keycloak owns the login server's own database
 */
public record DatabaseAccounts(
    DatabaseAccount superuser,
    DatabaseAccount owner,
    DatabaseAccount app,
    DatabaseAccount job,
    DatabaseAccount keycloak) {

  /** Name of the superuser. */
  public static final String SUPERUSER = "postgres";

  /**
   * The accounts under their fixed names.
   *
   * @param passwords gives the password for a role's name
   */
  public static DatabaseAccounts with(UnaryOperator<String> passwords) {
    return new DatabaseAccounts(
        account(SUPERUSER, passwords),
        account("rabta_owner", passwords),
        account("rabta_app", passwords),
        account("rabta_job", passwords),
        account("keycloak", passwords));
  }

  /** Accounts for tests, whose passwords are {@code <role>-for-tests}. */
  public static DatabaseAccounts forTests() {
    return with(role -> role + "-for-tests");
  }

  /** All accounts but the superuser. */
  List<DatabaseAccount> ordinary() {
    return List.of(owner, app, job, keycloak);
  }

  private static DatabaseAccount account(String role, UnaryOperator<String> passwords) {
    return new DatabaseAccount(role, passwords.apply(role));
  }
}
