package org.rabta.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Payara Micro with the portal in it. Its root folder is laid out anew at each start, because
 * Payara would keep old configuration and applications in it.
 */
final class PayaraServer {

  /**
   * Keep it to 127.0.0.1, silent about its name, and out of any cluster. Its measurements and the
   * description of its addresses are not for everybody who can sign in.
   */
  private static final String BOOT_COMMANDS =
      """
      set configs.config.server-config.network-config.network-listeners.network-listener.http-listener.address=127.0.0.1
      set configs.config.server-config.network-config.protocols.protocol.http-listener.http.server-header=false
      set configs.config.server-config.hazelcast-config-specific-configuration.enabled=false
      set configs.config.server-config.microprofile-metrics-configuration.enabled=false
      set configs.config.server-config.openapi-configuration.enabled=false
      """;

  private final RunSettings settings;
  private final Path root;

  PayaraServer(RunSettings settings) {
    this.settings = settings;
    this.root = settings.data().payara();
  }

  /**
   * Lays out the root folder.
   *
   * @param parts runs the unpacking
   */
  void prepare(Parts parts) throws IOException {
    PrivateFiles.delete(root);
    parts.runToEnd(unpacking());
    Files.writeString(bootCommands(), BOOT_COMMANDS);
  }

  /** The server itself. */
  CommandLine server(EmbeddedDatabase database) {
    List<String> options = List.of("-Xms512m", "-Xmx1g", "-Dfile.encoding=UTF-8");
    List<String> words =
        CommandLine.java(
            options,
            "-jar",
            root.resolve("launch-micro.jar").toString(),
            "--port",
            Integer.toString(settings.ports().portal()),
            "--nocluster",
            "--disablephonehome",
            "--prebootcommandfile",
            bootCommands().toString(),
            "--deploy",
            settings.files().portal().toString(),
            "--contextroot",
            "/");
    return new CommandLine("Payara", Kind.PORTAL, words, environment(database), log());
  }

  /** Answers when the portal, its database and its demonstration data are there. */
  String readyUrl() {
    return settings.baseUrl() + "/health/ready";
  }

  /**
   * Whether its start is over.
   *
   * @throws StartRefused if the portal was not deployed
   */
  boolean isStarted() throws IOException {
    return new PayaraLog(log()).saysStarted();
  }

  private Map<String, String> environment(EmbeddedDatabase database) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("RABTA_DB_URL", database.jdbcUrl());
    values.put("RABTA_DB_USER", database.app().user());
    values.put("RABTA_DB_PASSWORD", database.app().password());
    values.put("RABTA_JOB_DB_USER", database.job().user());
    values.put("RABTA_JOB_DB_PASSWORD", database.job().password());
    values.put("RABTA_OIDC_ISSUER", settings.issuer());
    values.put("RABTA_OIDC_CLIENT_ID", "rabta-portal");
    values.put("RABTA_OIDC_CLIENT_SECRET", settings.secrets().client());
    values.put("RABTA_OFFICERS_CLIENT_ID", "rabta-officers");
    values.put("RABTA_OFFICERS_CLIENT_SECRET", settings.secrets().officersClient());
    values.put("RABTA_BASE_URL", settings.baseUrl());
    values.put("RABTA_EVIDENCE_DIR", settings.data().evidence().toString());
    values.put("RABTA_IDENTITY_KEYS", settings.data().identityKeys().toString());
    values.put("RABTA_DEMONSTRATION", Boolean.toString(settings.demonstration()));
    return values;
  }

  private CommandLine unpacking() {
    List<String> words =
        CommandLine.java(
            List.of(CommandLine.QUICK_START),
            "-jar",
            settings.files().payara().toString(),
            "--rootdir",
            root.toString(),
            "--outputlauncher");
    return new CommandLine(
        "Payara unpacking", Kind.TOOL, words, Map.of(), settings.data().log("payara-unpacking"));
  }

  private Path bootCommands() {
    return root.resolve("boot-commands.txt");
  }

  private Path log() {
    return settings.data().log("payara");
  }
}
