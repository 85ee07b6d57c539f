package org.rabta.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps two portals off one data folder; the system lets go of it however its holder ends. */
final class FolderLock {

  static final String FILE = "lock";

  private final FileChannel channel;

  private FolderLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the lock.
   *
   * @throws StartRefused if somebody has it
   */
  static FolderLock take(Path folder) throws IOException {
    FileChannel channel =
        FileChannel.open(folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (obtains(channel)) {
      return new FolderLock(channel);
    }
    channel.close();
    throw new StartRefused(
        "A portal is running already on the data folder "
            + folder
            + ": stop it first, or choose another folder with --data.");
  }

  /** Lets go of a lock, if there is one. */
  static void release(FolderLock lock) {
    try {
      if (lock != null) {
        lock.channel.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean obtains(FileChannel channel) throws IOException {
    try {
      FileLock held = channel.tryLock();
      return held != null;
    } catch (OverlappingFileLockException e) {
      return false; // this very process has it
    }
  }
}
