package org.rabta.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Payara Micro with the portal in it. */
final class PayaraServer {

  private final RunSettings settings;
  private final PayaraRoot root;

  PayaraServer(RunSettings settings) {
    this.settings = settings;
    this.root = new PayaraRoot(settings);
  }

  /** Its folder. */
  PayaraRoot root() {
    return root;
  }

  /** The server itself. */
  CommandLine server(EmbeddedDatabase database) {
    List<String> options = new ArrayList<>(List.of("-Xms256m", "-Xmx1g", "-Dfile.encoding=UTF-8"));
    options.addAll(root.archiveOptions());
    List<String> words =
        CommandLine.java(
            options,
            "-jar",
            root.launcher().toString(),
            "--port",
            Integer.toString(settings.ports().portal()),
            "--nocluster",
            "--disablephonehome",
            "--prebootcommandfile",
            root.bootCommands().toString(),
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
   * What the log says about the start.
   *
   * @return whether it is over
   * @throws StartRefused if the portal was not deployed
   */
  boolean isStarted() throws IOException {
    boolean started = false;
    try (Stream<String> lines = Files.lines(log(), StandardCharsets.ISO_8859_1)) {
      for (String line : (Iterable<String>) lines::iterator) {
        if (line.contains("Deployed 0 archive(s)")) {
          throw new StartRefused("The portal could not be deployed; " + log() + " says why.");
        }
        started |= line.contains("Payara Micro") && line.contains(" ready in ");
      }
    }
    return started;
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
    values.put("RABTA_BASE_URL", settings.baseUrl());
    values.put("RABTA_DEMONSTRATION", Boolean.toString(settings.demonstration()));
    return values;
  }

  private Path log() {
    return settings.data().log("payara");
  }
}
