package org.rabta.local;

/**
 * A login of the database.
 *
 * @param user the role's name
 * @param password its password in clear
 */
public record DatabaseAccount(String user, String password) {

  /** Never shows the password. */
  @Override
  public String toString() {
    return "DatabaseAccount[" + user + "]";
  }
}
