package org.rabta.domain.evidence;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.rabta.domain.kernel.BusinessRuleViolation;

/**
 * Tells what a file is by its content, and refuses what is not taken. Reads a file piece by piece
 * and never the whole of it into memory.
 */
public final class ContentCheck {

  private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();

  /** Readers of PDF look for the mark this far into a file. */
  private static final int PDF_MARK_WITHIN = 1024;

  private static final byte[] PDF_MARK = "%PDF-".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] ARCHIVE_END = {'P', 'K', 5, 6};
  private static final int ARCHIVE_END_LENGTH = 22;
  private static final int LONGEST_ARCHIVE_COMMENT = 65_535;

  private ContentCheck() {}

  /**
   * The kind of a file.
   *
   * @throws BusinessRuleViolation {@code evidence.empty}, {@code evidence.type-not-taken}, {@code
   *     evidence.type-differs} if the name says something else, {@code evidence.two-in-one} if it
   *     can be read as two kinds at once, or a refusal of {@link ArchiveCheck}
   * @throws IOException if it cannot be read
   */
  public static FileKind check(Path file, FileName name) throws IOException {
    if (Files.size(file) == 0) {
      throw new BusinessRuleViolation("evidence.empty", name.value());
    }
    var kind = kind(file, name);
    if (!kind.fits(name)) {
      throw new BusinessRuleViolation("evidence.type-differs", name.value(), kind);
    }
    var doubled = kind != FileKind.PDF && !kind.isArchive() && hasPdfMark(file);
    if (doubled || (!kind.isArchive() && endsAsArchive(file))) {
      throw new BusinessRuleViolation("evidence.two-in-one", name.value());
    }
    return kind;
  }

  private static FileKind kind(Path file, FileName name) throws IOException {
    var detected = detected(file);
    if (detected.equals("application/zip")
        || detected.startsWith("application/vnd.oasis")
        || detected.equals("application/x-tika-ooxml")) {
      return ArchiveCheck.of(file, name).kind();
    }
    return FileKind.ofDetected(detected)
        .orElseThrow(() -> new BusinessRuleViolation("evidence.type-not-taken", name.value()));
  }

  /** By content alone: no name is told to the detector. */
  private static String detected(Path file) throws IOException {
    try (var in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      return TYPES.detect(in, new Metadata()).getBaseType().toString();
    }
  }

  private static boolean hasPdfMark(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return indexOf(in.readNBytes(PDF_MARK_WITHIN), PDF_MARK, 0) >= 0;
    }
  }

  /** Whether a reader of archives, which begins at the end, would take it for one. */
  private static boolean endsAsArchive(Path file) throws IOException {
    try (var in = new RandomAccessFile(file.toFile(), "r")) {
      var end = new byte[(int) Math.min(in.length(), ARCHIVE_END_LENGTH + LONGEST_ARCHIVE_COMMENT)];
      in.seek(in.length() - end.length);
      in.readFully(end);
      for (int at = indexOf(end, ARCHIVE_END, 0);
          at >= 0 && at + ARCHIVE_END_LENGTH <= end.length;
          at = indexOf(end, ARCHIVE_END, at + 1)) {
        var comment = (end[at + 20] & 0xFF) | (end[at + 21] & 0xFF) << 8;
        if (at + ARCHIVE_END_LENGTH + comment == end.length) {
          return true;
        }
      }
      return false;
    }
  }

  private static int indexOf(byte[] text, byte[] mark, int from) {
    for (int i = from; i <= text.length - mark.length; i++) {
      int j = 0;
      while (j < mark.length && text[i + j] == mark[j]) {
        j++;
      }
      if (j == mark.length) {
        return i;
      }
    }
    return -1;
  }
}
