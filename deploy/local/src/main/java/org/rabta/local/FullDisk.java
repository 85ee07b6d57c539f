package org.rabta.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Notices a disk without room before and after the fact. */
final class FullDisk {

  private static final long MEGABYTE = 1024L * 1024L;

  private FullDisk() {}

  /**
   * Refuses to start where there is too little room.
   *
   * @param folder some existing folder on the disk in question
   * @param megabytes how many are needed
   * @throws StartRefused naming what is there and what is needed
   */
  static void refuse(Path folder, long megabytes) throws IOException {
    long free = Files.getFileStore(folder).getUsableSpace() / MEGABYTE;
    if (free < megabytes) {
      throw new StartRefused(sentence(folder, free, megabytes));
    }
  }

  /**
   * The sentence for an error of reading or writing.
   *
   * @param error what happened
   * @param otherwise what to say when it was not the disk
   */
  static String orElse(Throwable error, String otherwise) {
    for (Throwable cause = error; cause != null; cause = cause.getCause()) {
      if (String.valueOf(cause.getMessage()).contains("No space left on device")) {
        return "The disk is full: free some space and start again.";
      }
    }
    return otherwise;
  }

  static String sentence(Path folder, long free, long needed) {
    return "The disk that holds "
        + folder
        + " has "
        + free
        + " MB left and "
        + needed
        + " MB are needed: free some space, or choose another folder with --data.";
  }
}
