package org.rabta.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Keycloak with the portal's realm, in a database of its own on the embedded PostgreSQL.
 *
 * <p>Its Java program is run directly rather than through {@code kc.sh}: the shell script would
 * stand between the launcher and the process that must be stopped. The options are those of the
 * script.
 */
final class KeycloakServer {

  /** Build options and the note that they were applied go together: another note, another build. */
  private static final List<String> BUILD_OPTIONS =
      List.of("--db=postgres", "--cache=local", "--features-disabled=workflows");

  /**
   * After how long without use a connection to the database is tried before it is lent. Without it
   * people meet connections from before a restart of PostgreSQL and cannot sign in.
   */
  private static final String TRIED_BEFORE_LENT =
      "QUARKUS_DATASOURCE_JDBC_FOREGROUND_VALIDATION_INTERVAL";

  private static final String BUILT = "rabta-built";

  private final RunSettings settings;
  private final Path home;

  KeycloakServer(RunSettings settings) {
    this.settings = settings;
    this.home = settings.files().keycloak();
  }

  /**
   * Unpacks Keycloak and lets it optimise itself for PostgreSQL, unless that was done before.
   *
   * @param parts runs the optimisation
   * @throws IOException if it cannot be unpacked or does not succeed
   */
  void prepare(Parts parts, Progress progress) throws IOException {
    Files.createDirectories(settings.files().unpacked());
    Path lock = settings.files().unpacked().resolve("keycloak.lock");
    try (FileChannel channel =
        FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      channel.lock();
      if (!isBuilt()) {
        progress.say("Unpacking Keycloak and preparing it for PostgreSQL (once)");
        settings.files().unpackKeycloak();
        parts.runToEnd(
            command("Keycloak build", Kind.TOOL, words("build", BUILD_OPTIONS), Map.of()));
        Files.writeString(home.resolve(BUILT), String.join(" ", BUILD_OPTIONS));
      }
      layOutRealm();
    }
  }

  /** The server itself. */
  CommandLine server(EmbeddedDatabase database) {
    DatabaseAccount account = database.accounts().keycloak();
    return command(
        "Keycloak",
        Kind.LOGIN,
        words(
            "start",
            List.of(
                "--optimized",
                "--import-realm",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + settings.ports().keycloak(),
                "--hostname=" + settings.keycloakUrl())),
        Map.of(
            "KC_DB_URL",
            database.keycloakJdbcUrl(),
            "KC_DB_USERNAME",
            account.user(),
            "KC_DB_PASSWORD",
            account.password(),
            TRIED_BEFORE_LENT,
            "1S",
            "KC_BOOTSTRAP_ADMIN_USERNAME",
            "admin",
            "KC_BOOTSTRAP_ADMIN_PASSWORD",
            settings.secrets().keycloakAdmin(),
            "RABTA_BASE_URL",
            settings.baseUrl(),
            "RABTA_OIDC_CLIENT_SECRET",
            settings.secrets().client(),
            "RABTA_OFFICERS_CLIENT_SECRET",
            settings.secrets().officersClient()));
  }

  /** Answers when the realm is there. */
  String readyUrl() {
    return settings.issuer() + "/.well-known/openid-configuration";
  }

  private boolean isBuilt() throws IOException {
    Path note = home.resolve(BUILT);
    return Files.exists(note) && Files.readString(note).equals(String.join(" ", BUILD_OPTIONS));
  }

  /** Touches only what differs: another portal of this clone may be reading the same folder. */
  private void layOutRealm() throws IOException {
    Path folder = home.resolve("data/import");
    Files.createDirectories(folder);
    layOut("rabta-realm.json", folder);
    if (settings.demonstration()) {
      layOut(DemonstrationAccounts.FILE, folder);
    } else {
      Files.deleteIfExists(folder.resolve(DemonstrationAccounts.FILE));
    }
  }

  private void layOut(String name, Path folder) throws IOException {
    Path source = settings.files().realm().resolve(name);
    Path target = folder.resolve(name);
    if (Files.notExists(target) || Files.mismatch(source, target) >= 0) {
      PrivateFiles.write(target, Files.readString(source));
    }
  }

  private CommandLine command(
      String name, Kind kind, List<String> words, Map<String, String> environment) {
    String log = name.toLowerCase(Locale.ROOT).replace(' ', '-');
    return new CommandLine(name, kind, words, environment, settings.data().log(log));
  }

  private List<String> words(String action, List<String> arguments) {
    List<String> words = CommandLine.java(jvmOptions());
    words.addAll(List.of("-cp", home.resolve("lib/quarkus-run.jar").toString()));
    words.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
    words.add(action);
    words.addAll(arguments);
    return words;
  }

  private List<String> jvmOptions() {
    List<String> options = new ArrayList<>(List.of(CommandLine.QUICK_START, "-Xms64m", "-Xmx512m"));
    for (String opened : List.of("util", "util.concurrent", "security", "lang")) {
      options.add("--add-opens=java.base/java." + opened + "=ALL-UNNAMED");
    }
    options.addAll(
        List.of(
            "--enable-native-access=ALL-UNNAMED",
            "-Dfile.encoding=UTF-8",
            "-Duser.language=en",
            "-Duser.country=US",
            "-Dkc.home.dir=" + home,
            "-Djboss.server.config.dir=" + home.resolve("conf"),
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Dpicocli.disable.closures=true",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory"));
    return options;
  }
}
