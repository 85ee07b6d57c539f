package org.rabta.local;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Properties;

/**
 * The passwords of one data folder: made at random on the first start and kept in a file that only
 * its owner can read.
 */
final class Secrets {

  private static final String CLIENT = "oidc-client";
  private static final String KEYCLOAK_ADMIN = "keycloak-admin";
  private static final List<String> NAMES =
      List.of(
          "postgres", "rabta_owner", "rabta_app", "rabta_job", "keycloak", CLIENT, KEYCLOAK_ADMIN);
  private static final int BYTES = 32;

  private final Properties values;

  private Secrets(Properties values) {
    this.values = values;
  }

  /**
   * Makes new ones and writes them.
   *
   * @param file where to keep them
   */
  static Secrets create(Path file) throws IOException {
    SecureRandom random = new SecureRandom();
    Properties values = new Properties();
    for (String name : NAMES) {
      byte[] bytes = new byte[BYTES];
      random.nextBytes(bytes);
      values.setProperty(name, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }
    StringWriter text = new StringWriter();
    values.store(text, "Passwords of this data folder. Keep them to yourself.");
    PrivateFiles.write(file, text.toString());
    return new Secrets(values);
  }

  /**
   * Reads what {@link #create} wrote.
   *
   * @throws IOException if the file is missing, unreadable or incomplete
   */
  static Secrets read(Path file) throws IOException {
    Properties values = new Properties();
    try (Reader in = Files.newBufferedReader(file)) {
      values.load(in);
    } catch (IllegalArgumentException e) {
      throw new IOException(file + " is damaged", e);
    }
    if (!values.stringPropertyNames().containsAll(NAMES)) {
      throw new IOException(file + " is incomplete");
    }
    return new Secrets(values);
  }

  DatabaseAccounts database() {
    return DatabaseAccounts.with(values::getProperty);
  }

  /** What the portal and Keycloak know each other by. */
  String client() {
    return values.getProperty(CLIENT);
  }

  /** Password of Keycloak's account {@code admin}. */
  String keycloakAdmin() {
    return values.getProperty(KEYCLOAK_ADMIN);
  }
}
