package org.rabta.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rabta.domain.person.IdentityKeys;

/**
 * The database of a data folder alone, for commands that load or measure. The folder may then be
 * given to {@code deploy/up --data}, which runs a portal on what is in it.
 */
public final class LocalDatabase implements AutoCloseable {

  /** What PostgreSQL, its log and an empty schema take. */
  private static final long MEGABYTES_NEEDED = 500;

  private final DataFolder data;
  private final Parts parts;
  private final Progress progress;
  private final EmbeddedDatabase database;

  private LocalDatabase(
      DataFolder data, Parts parts, Progress progress, EmbeddedDatabase database) {
    this.data = data;
    this.parts = parts;
    this.progress = progress;
    this.database = database;
  }

  /**
   * Starts PostgreSQL on a data folder and brings its schema up to date.
   *
   * @param home the built clone
   * @param folder the data folder; created when missing
   * @param port the port on 127.0.0.1
   * @param progress told what is going on
   * @throws StartRefused if the folder is in use or something else's, or PostgreSQL does not come
   *     up
   */
  public static LocalDatabase open(Path home, Path folder, int port, Progress progress)
      throws IOException {
    ServerFiles files = new ServerFiles(home, Versions.current());
    DataFolder data = DataFolder.open(folder, false, files.versions(), progress);
    Parts parts = new Parts(data.notes());
    try {
      FullDisk.refuse(data.root(), MEGABYTES_NEEDED);
      Files.createDirectories(data.log("any").getParent());
      PortChoice ports =
          new PortChoice(PortChoice.STANDARD.portal(), PortChoice.STANDARD.keycloak(), port);
      RunSettings settings = new RunSettings(files, data, data.secrets(), ports, false, true);
      EmbeddedDatabase database = new DatabaseStart(settings, progress).in(parts);
      data.complete();
      return new LocalDatabase(data, parts, progress, database);
    } catch (IOException | RuntimeException e) {
      parts.stop(progress);
      data.close();
      throw e;
    }
  }

  /** The keys that identities are sealed with. */
  public IdentityKeys identityKeys() throws IOException {
    return identityKeys(data.identityKeys());
  }

  /**
   * The keys in a file.
   *
   * @throws StartRefused if it cannot be used
   */
  public static IdentityKeys identityKeys(Path file) throws IOException {
    return new IdentityKeyFile(file).read();
  }

  /** Address of the portal's database, without user and password. */
  public String jdbcUrl() {
    return database.jdbcUrl();
  }

  /** The role that owns the schema. */
  public DatabaseAccount owner() {
    return database.owner();
  }

  /** The role that people's use cases run under. */
  public DatabaseAccount app() {
    return database.app();
  }

  /** The role of the portal's timers. */
  public DatabaseAccount job() {
    return database.job();
  }

  /** Stops PostgreSQL; its files stay. */
  @Override
  public void close() {
    parts.stop(progress);
    data.close();
  }
}
