package org.rabta.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Where a built clone keeps the servers it runs.
 *
 * @param home the clone
 * @param versions which servers
 */
record ServerFiles(Path home, Versions versions) {

  /** The web application. */
  Path portal() {
    return home.resolve("portal-web/target/portal-web-" + versions.portal() + ".war");
  }

  /** Payara Micro as it was released. */
  Path payara() {
    return built("payara-micro-" + versions.payara() + ".jar");
  }

  /** The realm and the demonstration accounts. */
  Path realm() {
    return home.resolve("keycloak-realm");
  }

  /** What is unpacked once and used by every data folder. */
  Path unpacked() {
    return home.resolve("deploy/local/work/servers");
  }

  /** PostgreSQL's programs. */
  Path postgres() {
    return unpacked().resolve("postgres-" + versions.postgres());
  }

  /** Keycloak, unpacked. */
  Path keycloak() {
    return unpacked().resolve("keycloak-" + versions.keycloak());
  }

  /**
   * Refuses a clone that was not built.
   *
   * @throws StartRefused naming what is missing
   */
  void mustBeBuilt() {
    for (Path file : new Path[] {portal(), payara(), keycloakRelease()}) {
      if (Files.notExists(file)) {
        throw new StartRefused(file + " is missing: build the project first, with mvn package.");
      }
    }
  }

  /** Unpacks Keycloak anew. */
  void unpackKeycloak() throws IOException {
    PrivateFiles.delete(keycloak());
    Files.createDirectories(unpacked());
    try (ZipFile zip = new ZipFile(keycloakRelease().toFile())) {
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        unpack(zip, entries.nextElement());
      }
    }
  }

  private void unpack(ZipFile zip, ZipEntry entry) throws IOException {
    Path target = unpacked().resolve(entry.getName()).normalize();
    if (!target.startsWith(keycloak())) {
      throw new IOException(entry.getName() + " leads out of the archive");
    }
    if (entry.isDirectory()) {
      Files.createDirectories(target);
    } else {
      Files.createDirectories(target.getParent());
      try (InputStream in = zip.getInputStream(entry)) {
        Files.copy(in, target);
      }
    }
  }

  private Path keycloakRelease() {
    return built("keycloak-quarkus-dist-" + versions.keycloak() + ".zip");
  }

  private Path built(String name) {
    return home.resolve("deploy/local/target/servers").resolve(name);
  }
}
