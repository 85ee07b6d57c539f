package org.rabta.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Payara's root folder. It is laid out anew at each start, because Payara would keep old
 * configuration and applications in it; only the unpacked program files stay, and with them an
 * archive of loaded classes that halves the start.
 */
final class PayaraRoot {

  private static final String LAUNCHER = "launch-micro.jar";
  private static final String ARCHIVE = "classes.jsa";
  private static final String NEW_ARCHIVE = "classes.jsa.new";
  private static final String PRISTINE = "config.pristine";
  private static final List<String> KEPT =
      List.of("runtime", LAUNCHER, "META-INF", "lib", PRISTINE, ARCHIVE);

  private static final String BOOT_COMMANDS =
      """
      set configs.config.server-config.network-config.network-listeners.network-listener.http-listener.address=127.0.0.1
      set configs.config.server-config.network-config.protocols.protocol.http-listener.http.server-header=false
      set configs.config.server-config.hazelcast-config-specific-configuration.enabled=false
      """;

  private final RunSettings settings;
  private final Path folder;

  PayaraRoot(RunSettings settings) {
    this.settings = settings;
    this.folder = settings.data().payara();
  }

  /**
   * Lays it out.
   *
   * @param parts runs the unpacking
   */
  void prepare(Parts parts) throws IOException {
    if (Files.notExists(folder.resolve(PRISTINE))) {
      PrivateFiles.delete(folder);
      parts.runToEnd(unpacking());
      PrivateFiles.copy(folder.resolve("config"), folder.resolve(PRISTINE));
    }
    for (Path child : children()) {
      if (!KEPT.contains(child.getFileName().toString())) {
        PrivateFiles.delete(child);
      }
    }
    PrivateFiles.copy(folder.resolve(PRISTINE), folder.resolve("config"));
    Files.writeString(bootCommands(), BOOT_COMMANDS);
  }

  /** What starts Payara from here. */
  Path launcher() {
    return folder.resolve(LAUNCHER);
  }

  /** Commands that keep it to 127.0.0.1 and out of any cluster. */
  Path bootCommands() {
    return folder.resolve("boot-commands.txt");
  }

  /** Options that use the archive of classes, or make one for the next time. */
  List<String> archiveOptions() {
    if (Files.exists(folder.resolve(ARCHIVE))) {
      return List.of("-XX:SharedArchiveFile=" + folder.resolve(ARCHIVE));
    }
    return settings.lasting()
        ? List.of("-XX:ArchiveClassesAtExit=" + folder.resolve(NEW_ARCHIVE), "-Xlog:cds=off")
        : List.of();
  }

  /** Keeps the archive that a clean end has left. */
  void keepArchive() {
    try {
      Path made = folder.resolve(NEW_ARCHIVE);
      if (Files.exists(made)) {
        Files.move(made, folder.resolve(ARCHIVE), StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private CommandLine unpacking() {
    List<String> words =
        CommandLine.java(
            List.of(),
            "-jar",
            settings.files().payara().toString(),
            "--rootdir",
            folder.toString(),
            "--outputlauncher");
    return new CommandLine(
        "Payara unpacking", Kind.TOOL, words, Map.of(), settings.data().log("payara-unpacking"));
  }

  private List<Path> children() throws IOException {
    try (Stream<Path> stream = Files.list(folder)) {
      return stream.toList();
    }
  }
}
