package org.rabta.domain.promoter;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.rabta.domain.kernel.BusinessRuleViolation;

/** The text of an uploaded file, if it is one. */
final class FileText {

  /** Largest file, in bytes. */
  static final int LARGEST = 5 * 1024 * 1024;

  private static final int MEGABYTE = 1024 * 1024;

  private FileText() {}

  /**
   * The text without the mark that some programs put at its beginning.
   *
   * @throws BusinessRuleViolation {@code promoter.file.empty}, {@code promoter.file.too-large},
   *     {@code promoter.file.not-text} or {@code promoter.file.not-utf8}
   */
  static String read(byte[] content) {
    if (content.length == 0) {
      throw new BusinessRuleViolation("promoter.file.empty");
    }
    if (content.length > LARGEST) {
      throw new BusinessRuleViolation("promoter.file.too-large", LARGEST / MEGABYTE);
    }
    requireNoUtf16(content);
    requireText(content);
    var text = decoded(content);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static void requireNoUtf16(byte[] content) {
    boolean marked =
        content.length > 1
            && ((content[0] == (byte) 0xFF && content[1] == (byte) 0xFE)
                || (content[0] == (byte) 0xFE && content[1] == (byte) 0xFF));
    if (marked) {
      throw new BusinessRuleViolation("promoter.file.not-utf8", 1);
    }
  }

  /** A workbook or an archive holds bytes that no text has, whatever its name says. */
  private static void requireText(byte[] content) {
    boolean archive = content.length > 1 && content[0] == 'P' && content[1] == 'K';
    for (int i = 0; i < content.length && !archive; i++) {
      archive = content[i] == 0;
    }
    if (archive) {
      throw new BusinessRuleViolation("promoter.file.not-text");
    }
  }

  private static String decoded(byte[] content) {
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    var bytes = ByteBuffer.wrap(content);
    try {
      return decoder.decode(bytes).toString();
    } catch (CharacterCodingException wrong) {
      throw new BusinessRuleViolation("promoter.file.not-utf8", lineAt(content, bytes.position()));
    }
  }

  private static int lineAt(byte[] content, int position) {
    int line = 1;
    for (int i = 0; i < position; i++) {
      if (content[i] == '\n') {
        line++;
      }
    }
    return line;
  }
}
