package org.rabta.domain.evidence;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.rabta.domain.kernel.BusinessRuleViolation;

/**
 * Reads an archive through once, throwing the content away as it comes, and refuses one that is
 * made to swell, to write outside its folder, or that cannot be read whole. What it says of its own
 * sizes is not believed.
 */
final class ArchiveCheck {

  /** Entries, those of archives inside included. */
  static final int MOST_ENTRIES = 10_000;

  /** Bytes that everything may come to when unpacked. */
  static final long MOST_BYTES = 2L * 1024 * 1024 * 1024;

  /** How many times its own size an archive may come to, above {@link #RATIO_FROM} bytes. */
  static final long HIGHEST_RATIO = 200;

  /** Bytes up to which the ratio says nothing: a blank page shrinks a thousandfold. */
  static final long RATIO_FROM = 16L * 1024 * 1024;

  /** Archives inside each other. */
  static final int DEEPEST = 3;

  private final FileName name;
  private final long size;
  private final Set<String> entries = new HashSet<>();
  private int count;
  private long unpacked;
  private String openDocument = "";

  private ArchiveCheck(FileName name, long size) {
    this.name = name;
    this.size = size;
  }

  /**
   * Reads the archive through.
   *
   * @throws BusinessRuleViolation {@code evidence.archive-swells}, {@code evidence.archive-paths}
   *     or {@code evidence.archive-unreadable}
   */
  static ArchiveCheck of(Path file, FileName name) throws IOException {
    var check = new ArchiveCheck(name, Files.size(file));
    try (var archive = new ZipFile(file.toFile())) {
      check.walk(archive);
      check.compareWithContent(file, archive.size());
    } catch (ZipException | IllegalArgumentException | EOFException broken) {
      throw new BusinessRuleViolation("evidence.archive-unreadable", name.value());
    }
    return check;
  }

  /**
   * What the archive holds together.
   *
   * @throws BusinessRuleViolation {@code evidence.type-not-taken} for a document with macros
   */
  FileKind kind() {
    if (entries.stream().anyMatch(entry -> entry.endsWith("vbaProject.bin"))) {
      throw new BusinessRuleViolation("evidence.type-not-taken", name.value());
    }
    if (entries.contains("[Content_Types].xml")) {
      return entries.contains("word/document.xml")
          ? FileKind.WORD
          : entries.contains("xl/workbook.xml")
              ? FileKind.EXCEL
              : entries.contains("ppt/presentation.xml") ? FileKind.POWERPOINT : FileKind.ZIP;
    }
    return FileKind.ofDetected(openDocument).orElse(FileKind.ZIP);
  }

  private void walk(ZipFile archive) throws IOException {
    if (archive.size() > MOST_ENTRIES) {
      throw swells();
    }
    long packed = 0;
    for (var all = archive.entries(); all.hasMoreElements(); ) {
      var entry = all.nextElement();
      packed += Math.max(0, entry.getCompressedSize());
      entries.add(entry.getName());
      try (var in = archive.getInputStream(entry)) {
        read(entry, in, 1);
      }
    }
    if (packed > size) {
      throw swells();
    }
  }

  /**
   * The list at the end of an archive and the entries in it must tell the same, or two programs see
   * two archives.
   */
  private void compareWithContent(Path file, int listed) throws IOException {
    int found = 0;
    unpacked = 0;
    try (var in = new ZipInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      while (in.getNextEntry() != null) {
        found++;
        if (found > listed) {
          break;
        }
        drain(in);
      }
    }
    if (found != listed || found == 0) {
      throw new BusinessRuleViolation("evidence.archive-unreadable", name.value());
    }
  }

  private void read(ZipEntry entry, InputStream packed, int depth) throws IOException {
    checkPath(entry.getName());
    if (++count > MOST_ENTRIES) {
      throw swells();
    }
    var in = new BufferedInputStream(packed, 1 << 14);
    in.mark(8);
    var head = in.readNBytes(4);
    in.reset();
    if (head.length == 4 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4) {
      within(in, depth + 1);
    }
    var keep = depth == 1 && entry.getName().equals("mimetype");
    if (keep) {
      var type = in.readNBytes(100);
      unpacked += type.length;
      openDocument = new String(type, StandardCharsets.US_ASCII).strip();
    }
    drain(in);
  }

  private void within(InputStream in, int depth) throws IOException {
    if (depth > DEEPEST) {
      throw swells();
    }
    var inner = new ZipInputStream(in);
    for (var entry = inner.getNextEntry(); entry != null; entry = inner.getNextEntry()) {
      read(entry, inner, depth);
    }
  }

  private void drain(InputStream in) throws IOException {
    var piece = new byte[1 << 14];
    for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
      unpacked += n;
      if (unpacked > MOST_BYTES || (unpacked > RATIO_FROM && unpacked > HIGHEST_RATIO * size)) {
        throw swells();
      }
    }
  }

  private void checkPath(String path) {
    var parts = path.replace('\\', '/');
    if (parts.startsWith("/")
        || parts.matches("^[A-Za-z]:.*")
        || List.of(parts.split("/")).contains("..")) {
      throw new BusinessRuleViolation("evidence.archive-paths", name.value());
    }
  }

  private BusinessRuleViolation swells() {
    return new BusinessRuleViolation("evidence.archive-swells", name.value());
  }
}
