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
  private static final String OFFICERS_CLIENT = "officers-client";
  private static final String KEYCLOAK_ADMIN = "keycloak-admin";
  private static final List<String> NAMES =
      List.of(
          "postgres", "rabta_owner", "rabta_app", "rabta_job", "keycloak", CLIENT, KEYCLOAK_ADMIN);

  /** What folders of earlier versions lack and get when they are used again. */
  private static final List<String> LATER = List.of(OFFICERS_CLIENT);

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
    Properties values = new Properties();
    NAMES.forEach(name -> values.setProperty(name, random()));
    LATER.forEach(name -> values.setProperty(name, random()));
    write(values, file);
    return new Secrets(values);
  }

  private static String random() {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static void write(Properties values, Path file) throws IOException {
    StringWriter text = new StringWriter();
    values.store(text, "Passwords of this data folder. Keep them to yourself.");
    PrivateFiles.write(file, text.toString());
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
    if (!values.stringPropertyNames().containsAll(LATER)) {
      LATER.forEach(name -> values.putIfAbsent(name, random()));
      write(values, file);
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

  /** By which the portal reads the list of officers. */
  String officersClient() {
    return values.getProperty(OFFICERS_CLIENT);
  }

  /** Password of Keycloak's account {@code admin}. */
  String keycloakAdmin() {
    return values.getProperty(KEYCLOAK_ADMIN);
  }
}
