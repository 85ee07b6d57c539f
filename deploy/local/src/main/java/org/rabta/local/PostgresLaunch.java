package org.rabta.local;

import com.sun.management.OperatingSystemMXBean;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
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
    Map<String, String> config = new HashMap<>();
    config.put("listen_addresses", "127.0.0.1");
    config.put("unix_socket_directories", "");
    config.put("password_encryption", "scram-sha-256");
    config.put("max_connections", "100");
    String safely = settings.lasting() ? "on" : "off";
    List.of("fsync", "synchronous_commit", "full_page_writes")
        .forEach(each -> config.put(each, safely));
    if (settings.lasting()) {
      config.put("shared_buffers", sharedMegabytes(memory()) + "MB");
      config.put("max_wal_size", "2GB");
    }
    return config;
  }

  /**
   * What the server keeps of its tables: a sixteenth of the machine, which runs the portal and the
   * identity provider too.
   *
   * @param memory bytes of the machine or container
   * @return megabytes, 128 (the server's own default) to 1024
   */
  static long sharedMegabytes(long memory) {
    return Math.max(128, Math.min(1024, memory / 16 / 1024 / 1024));
  }

  private static long memory() {
    return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
        ? system.getTotalMemorySize()
        : 0;
  }
}
