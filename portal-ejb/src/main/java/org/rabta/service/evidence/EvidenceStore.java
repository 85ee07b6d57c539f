package org.rabta.service.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.rabta.domain.evidence.Sha256;
import org.rabta.domain.kernel.BusinessRuleViolation;

/**
 * The folder that the content lies in: {@code incoming} holds what is under way, {@code kept} each
 * content once, under its checksum. A kept file appears whole or not at all and is never written to
 * again; whoever may read it is decided by the items, never here. All nodes share the folder.
 */
@ApplicationScoped
public class EvidenceStore {

  static final String FOLDER = "RABTA_EVIDENCE_DIR";

  /** Bytes that stay free on the disk whatever is uploaded. */
  private static final long RESERVE = 256L * 1024 * 1024;

  private static final String READ_ONLY = "r--------";

  private Path folder;

  /** For the container's proxy. */
  protected EvidenceStore() {}

  @Inject
  EvidenceStore(Config config) {
    this(config.getOptionalValue(FOLDER, String.class).map(Path::of).orElse(null));
  }

  /** A store in that folder; null for none. */
  EvidenceStore(Path folder) {
    this.folder = folder;
  }

  /**
   * Whether as many bytes find room.
   *
   * @throws BusinessRuleViolation {@code evidence.no-store} or {@code evidence.no-room}
   */
  void mustHold(long bytes) {
    try {
      var disk = Files.getFileStore(Files.createDirectories(incoming()));
      if (disk.getUsableSpace() - RESERVE < bytes) {
        throw new BusinessRuleViolation("evidence.no-room");
      }
    } catch (IOException unreachable) {
      throw new UncheckedIOException(unreachable);
    }
  }

  /** Writes a piece and returns when it is on the disk; whatever lay behind its start is gone. */
  void write(long upload, long offset, byte[] piece) {
    try (var file =
        FileChannel.open(part(upload), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      file.truncate(offset);
      var rest = ByteBuffer.wrap(piece);
      while (rest.hasRemaining()) {
        file.write(rest, offset + rest.position());
      }
      file.force(true);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The file of an upload. */
  Path part(long upload) {
    return incoming().resolve(upload + ".part");
  }

  /**
   * Keeps a whole file under its checksum. The upload's own name stays until {@link #discard}, so
   * that a transaction that fails afterwards has lost nothing.
   */
  void keep(long upload, Sha256 sha256) {
    var kept = kept(sha256);
    try {
      Files.createDirectories(kept.getParent());
      try {
        link(part(upload), kept);
      } catch (FileAlreadyExistsException same) {
        return;
      }
      protect(kept);
      force(kept.getParent());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Forgets the file of an upload. */
  void discard(long upload) {
    try {
      Files.deleteIfExists(part(upload));
    } catch (IOException left) {
      throw new UncheckedIOException(left);
    }
  }

  /** The content under a checksum; empty if there is none. */
  Optional<InputStream> open(Sha256 sha256) throws IOException {
    try {
      return Optional.of(Files.newInputStream(kept(sha256)));
    } catch (NoSuchFileException none) {
      return Optional.empty();
    }
  }

  /** Whether there is content under a checksum. */
  boolean has(Sha256 sha256) {
    return Files.isReadable(kept(sha256));
  }

  /** The uploads that have a file which nobody wrote to since. */
  List<Long> partsBefore(Instant moment) throws IOException {
    var old = new ArrayList<Long>();
    if (folder == null || !Files.isDirectory(incoming())) {
      return old;
    }
    try (Stream<Path> files = Files.list(incoming())) {
      for (var file : files.toList()) {
        var name = file.getFileName().toString();
        if (name.matches("\\d{1,18}\\.part") && isBefore(file, moment)) {
          old.add(Long.valueOf(name.substring(0, name.indexOf('.'))));
        }
      }
    }
    return old;
  }

  /** What is kept below one of the 256 folders and was not linked since. */
  List<Sha256> keptBefore(int shelf, Instant moment) throws IOException {
    var old = new ArrayList<Sha256>();
    var place = folder == null ? null : folder.resolve("kept").resolve("%02x".formatted(shelf));
    if (place == null || !Files.isDirectory(place)) {
      return old;
    }
    try (Stream<Path> files = Files.walk(place)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        var name = file.getFileName().toString();
        if (name.matches("[0-9a-f]{64}") && isBefore(file, moment)) {
          old.add(new Sha256(name));
        }
      }
    }
    return old;
  }

  /** Forgets content that no item names. */
  void remove(Sha256 sha256) throws IOException {
    Files.deleteIfExists(kept(sha256));
  }

  boolean isSetUp() {
    return folder != null;
  }

  private static boolean isBefore(Path file, Instant moment) throws IOException {
    try {
      return Files.getLastModifiedTime(file).toInstant().isBefore(moment);
    } catch (NoSuchFileException goneMeanwhile) {
      return false;
    }
  }

  /** Where the disk knows no second name for a file, a copy is made aside and then moved. */
  private static void link(Path from, Path to) throws IOException {
    try {
      Files.createLink(to, from);
    } catch (UnsupportedOperationException noLinks) {
      var aside = to.resolveSibling(to.getFileName() + "." + from.getFileName());
      Files.copy(from, aside, StandardCopyOption.REPLACE_EXISTING);
      force(aside);
      Files.move(aside, to, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  private static void protect(Path file) throws IOException {
    try {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(READ_ONLY));
    } catch (UnsupportedOperationException otherSystem) {
      file.toFile().setReadOnly();
    }
  }

  private static void force(Path path) throws IOException {
    try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  private Path incoming() {
    return folder().resolve("incoming");
  }

  private Path kept(Sha256 sha256) {
    var hex = sha256.hex();
    return folder()
        .resolve("kept")
        .resolve(hex.substring(0, 2))
        .resolve(hex.substring(2, 4))
        .resolve(hex);
  }

  private Path folder() {
    if (folder == null) {
      throw new BusinessRuleViolation("evidence.no-store");
    }
    return folder;
  }
}
