package org.rabta.local;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** The note in a data folder that says who wrote it and whether its creation was finished. */
final class DataNote {

  static final String FILE = "rabta-data.properties";

  /** Raise when the folder's own layout changes. */
  private static final String LAYOUT = "1";

  private final Properties values;

  private DataNote(Properties values) {
    this.values = values;
  }

  static boolean isMissingIn(Path folder) {
    return Files.notExists(folder.resolve(FILE));
  }

  static DataNote creating(Versions versions) {
    return of("creating", versions);
  }

  static DataNote complete(Versions versions) {
    return of("complete", versions);
  }

  static DataNote readFrom(Path folder) throws IOException {
    Properties values = new Properties();
    try (Reader in = Files.newBufferedReader(folder.resolve(FILE))) {
      values.load(in);
    }
    return new DataNote(values);
  }

  void writeTo(Path folder) throws IOException {
    StringWriter text = new StringWriter();
    values.store(text, "Written by deploy/up. Do not edit.");
    PrivateFiles.write(folder.resolve(FILE), text.toString());
  }

  boolean isComplete() {
    return "complete".equals(values.getProperty("state"));
  }

  /**
   * Refuses files that this build's servers cannot read.
   *
   * @throws StartRefused naming both versions
   */
  void mustFit(Versions versions, Path folder) {
    String layout = values.getProperty("layout");
    String postgres = values.getProperty("postgres");
    if (!LAYOUT.equals(layout) || !versions.postgresMajor().equals(postgres)) {
      throw new StartRefused(
          "The data folder "
              + folder
              + " was written by another version (layout "
              + layout
              + ", PostgreSQL "
              + postgres
              + "; this one needs layout "
              + LAYOUT
              + ", PostgreSQL "
              + versions.postgresMajor()
              + "): choose another with --data, or start over with --fresh.");
    }
  }

  private static DataNote of(String state, Versions versions) {
    Properties values = new Properties();
    values.setProperty("state", state);
    values.setProperty("layout", LAYOUT);
    values.setProperty("postgres", versions.postgresMajor());
    values.setProperty("keycloak", versions.keycloak());
    values.setProperty("portal", versions.portal());
    return new DataNote(values);
  }
}
