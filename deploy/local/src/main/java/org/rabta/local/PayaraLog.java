package org.rabta.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What Payara's log says about its start. Payara neither ends when it cannot deploy an application
 * nor counts it as missing, so the success has to be read, not the failure.
 *
 * @param file the log
 */
record PayaraLog(Path file) {

  /**
   * Whether the start is over.
   *
   * @throws StartRefused if it is over without the portal
   */
  boolean saysStarted() throws IOException {
    List<String> lines = Files.readAllLines(file, StandardCharsets.ISO_8859_1);
    boolean over =
        lines.stream().anyMatch(line -> line.contains("Payara Micro") && line.contains("ready in"));
    if (over && lines.stream().noneMatch(line -> line.contains("was successfully deployed in"))) {
      throw new StartRefused("The portal could not be deployed; " + file + " says why.");
    }
    return over;
  }
}
