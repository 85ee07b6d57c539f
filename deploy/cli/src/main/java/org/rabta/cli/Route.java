package org.rabta.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.rabta.domain.routing.Router;

/** {@code deploy/route FILE.jsonl}: decisions as JSON lines on standard output. */
public final class Route {

  private static final Logger ROOT = Logger.getLogger("");

  private Route() {}

  /**
   * Exits with 0 when all lines were processed, malformed ones included; with 1 and one sentence
   * when the file cannot be read.
   *
   * @param arguments the file; "-" for standard input
   */
  public static void main(String[] arguments) {
    ROOT.setLevel(Level.SEVERE);
    System.exit(run(arguments[0]));
  }

  private static int run(String file) {
    try (Lines lines = new Lines(open(file));
        OutputStream out =
            new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16)) {
      long malformed = new RouteLines(Router.standard()).run(lines, out);
      if (malformed > 0) {
        System.err.println(malformed + " lines were no case; their output says why.");
      }
      return 0;
    } catch (NoSuchFileException e) {
      return refuse("There is no file " + file + ".");
    } catch (AccessDeniedException e) {
      return refuse("The file " + file + " may not be read.");
    } catch (IOException e) {
      if (String.valueOf(e.getMessage()).contains("Broken pipe")) {
        return 0; // whoever reads, such as head, has had enough
      }
      return refuse("Reading " + file + " or printing failed: " + e.getMessage() + ".");
    }
  }

  private static InputStream open(String file) throws IOException {
    if (file.equals("-")) {
      return System.in;
    }
    Path path = Path.of(file);
    if (Files.isDirectory(path)) {
      throw new IOException("it is a folder");
    }
    return Files.newInputStream(path);
  }

  private static int refuse(String sentence) {
    System.err.println(sentence);
    return 1;
  }
}
