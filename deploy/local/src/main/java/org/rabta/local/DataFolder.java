package org.rabta.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The folder that holds everything one local portal remembers: the database's files, the passwords,
 * the logs.
 *
 * <p>A note in it says which version wrote it and whether its creation was finished. The folder is
 * locked for as long as it is open, so that two portals never share one.
 */
final class DataFolder implements AutoCloseable {

  private final Path path;
  private final FolderLock lock;
  private final boolean created;
  private final Versions versions;

  private DataFolder(Path path, FolderLock lock, boolean created, Versions versions) {
    this.path = path;
    this.lock = lock;
    this.created = created;
    this.versions = versions;
  }

  /**
   * Opens a folder, or creates it.
   *
   * @param path where it is
   * @param fresh true to delete what it holds first
   * @param versions those that run now
   * @param progress told of processes that a killed launcher has left behind
   * @throws StartRefused if it is not ours, in use, incomplete, of another version, or cannot be
   *     written
   */
  static DataFolder open(Path path, boolean fresh, Versions versions, Progress progress) {
    refuseForeign(path);
    FolderLock lock = null;
    try {
      PrivateFiles.folder(path);
      lock = FolderLock.take(path);
      new Leftovers(notes(path), postgres(path)).end(progress);
      boolean create = fresh || DataNote.isMissingIn(path) || wasInterrupted(path, progress);
      if (create) {
        empty(path);
        DataNote.creating(versions).writeTo(path);
        Secrets.create(path.resolve("secrets.properties"));
      } else {
        check(path, versions);
      }
      return new DataFolder(path, lock, create, versions);
    } catch (IOException e) {
      FolderLock.release(lock);
      throw new StartRefused(FullDisk.orElse(e, notWritable(path)), e);
    } catch (StartRefused e) {
      FolderLock.release(lock);
      throw e;
    }
  }

  /** Whether there was nothing in it before. */
  boolean created() {
    return created;
  }

  /**
   * Notes that everything in it is whole from now on: database, Keycloak's tables, demonstration
   * data. Until then an interrupted start leaves nothing worth repairing, and the next one begins
   * anew.
   */
  void complete() throws IOException {
    DataNote.complete(versions).writeTo(path);
  }

  Secrets secrets() throws IOException {
    return Secrets.read(path.resolve("secrets.properties"));
  }

  /** The keys of sealed identities; there once the database is migrated. */
  Path identityKeys() {
    return path.resolve("identity-keys.json");
  }

  Path root() {
    return path;
  }

  Path postgres() {
    return postgres(path);
  }

  Path payara() {
    return path.resolve("payara");
  }

  /** What people upload. */
  Path evidence() {
    return path.resolve("evidence");
  }

  Path log(String name) {
    return path.resolve("logs").resolve(name + ".log");
  }

  /** Notes of the running processes. */
  ProcessNotes notes() {
    return notes(path);
  }

  /** Lets others use the folder. */
  @Override
  public void close() {
    FolderLock.release(lock);
  }

  private static Path postgres(Path path) {
    return path.resolve("postgres");
  }

  private static ProcessNotes notes(Path path) {
    return new ProcessNotes(path.resolve("processes"));
  }

  private static void refuseForeign(Path path) {
    if (Files.exists(path) && !Files.isDirectory(path)) {
      throw new StartRefused(path + " is not a folder: choose another with --data.");
    }
    if (Files.isDirectory(path) && DataNote.isMissingIn(path) && !isEmpty(path)) {
      throw new StartRefused(
          "The folder "
              + path
              + " holds something else than a portal's data: choose another with --data.");
    }
  }

  private static boolean isEmpty(Path path) {
    try (Stream<Path> children = Files.list(path)) {
      return children.allMatch(child -> child.endsWith(FolderLock.FILE));
    } catch (IOException e) {
      throw new StartRefused(
          "The data folder " + path + " cannot be read: choose another with --data.", e);
    }
  }

  /** Deletes all but the lock; the note goes last, so that an interrupted deletion can be told. */
  private static void empty(Path path) throws IOException {
    List<Path> children;
    try (Stream<Path> stream = Files.list(path)) {
      children = stream.filter(child -> !isKept(child)).toList();
    }
    for (Path child : children) {
      PrivateFiles.delete(child);
    }
    PrivateFiles.delete(path.resolve(DataNote.FILE));
  }

  private static boolean isKept(Path child) {
    return Set.of(FolderLock.FILE, DataNote.FILE).contains(child.getFileName().toString());
  }

  private static void check(Path path, Versions versions) throws IOException {
    DataNote note = DataNote.readFrom(path);
    boolean whole =
        Files.exists(path.resolve("postgres/global/pg_control"))
            && Files.exists(path.resolve("secrets.properties"));
    if (!whole) {
      throw new StartRefused(
          "The data folder "
              + path
              + " lost part of its data: restore it, start over with deploy/up --fresh, or choose"
              + " another with --data.");
    }
    note.mustFit(versions, path);
  }

  /** A first start that did not come to its end left nothing that anybody could have used. */
  private static boolean wasInterrupted(Path path, Progress progress) throws IOException {
    if (DataNote.readFrom(path).isComplete()) {
      return false;
    }
    progress.say("The first start was interrupted; starting over with an empty data folder");
    return true;
  }

  private static String notWritable(Path path) {
    return "The data folder "
        + path
        + " cannot be written: change its permissions, or choose another with --data.";
  }
}
