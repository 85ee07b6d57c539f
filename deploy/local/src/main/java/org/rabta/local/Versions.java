package org.rabta.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * Which servers this build runs; the numbers are those of the root pom.
 *
 * @param portal the portal's own version
 * @param postgres PostgreSQL's, such as 18.6.0
 * @param keycloak Keycloak's
 * @param payara Payara Micro's
 */
record Versions(String portal, String postgres, String keycloak, String payara) {

  /** Those of this build. */
  static Versions current() {
    Properties values = new Properties();
    try (InputStream in = Versions.class.getResourceAsStream("versions.properties")) {
      values.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Versions(
        values.getProperty("portal"),
        values.getProperty("postgres"),
        values.getProperty("keycloak"),
        values.getProperty("payara"));
  }

  /** The part of PostgreSQL's version that decides whether it can read the files of another. */
  String postgresMajor() {
    return postgres.split("\\.")[0];
  }
}
