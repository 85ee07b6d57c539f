package org.rabta.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;

/** How PostgreSQL is initialised and started. */
final class PostgresLaunch {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private PostgresLaunch() {}

  /**
   * Starts the server.
   *
   * @param settings how
   * @param first whether its data directory is yet to be created
   * @throws IOException if it does not come up
   */
  static EmbeddedPostgres start(DatabaseSettings settings, boolean first) throws IOException {
    File log = settings.log().toFile();
    EmbeddedPostgres.Builder builder =
        EmbeddedPostgres.builder()
            .setDataDirectory(settings.dataDirectory())
            .setCleanDataDirectory(!settings.lasting())
            .setRegisterShutdownHook(false)
            .setOverrideWorkingDirectory(settings.binaries().toFile())
            .setPort(settings.port())
            .setPGStartupWait(PATIENCE)
            .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log))
            .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log))
            .setDataDirectoryCustomizer(folder -> AccessFile.write(folder.toPath(), first));
    Map.of("locale-provider", "builtin", "builtin-locale", "C.UTF-8", "locale", "C")
        .forEach(builder::setLocaleConfig);
    serverConfig(settings).forEach(builder::setServerConfig);
    if (!first) {
      builder.setConnectConfig("password", settings.accounts().superuser().password());
    }
    return builder.start();
  }

  private static Map<String, String> serverConfig(DatabaseSettings settings) {
    String safely = settings.lasting() ? "on" : "off";
    return Map.of(
        "listen_addresses", "127.0.0.1",
        "unix_socket_directories", "",
        "password_encryption", "scram-sha-256",
        "fsync", safely,
        "synchronous_commit", safely,
        "full_page_writes", safely,
        "max_connections", "100");
  }
}
