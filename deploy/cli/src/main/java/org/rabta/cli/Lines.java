package org.rabta.cli;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Lines of UTF-8 text, one at a time and of bounded length, ended by LF or CRLF. A byte order mark
 * at the beginning is skipped.
 */
final class Lines implements Closeable {

  /** The longest line, in bytes. */
  static final int LONGEST = 1 << 20;

  private static final int END = -1;
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int next;
  private int filled;
  private long number;

  Lines(InputStream in) {
    this.in = in;
  }

  /**
   * A line.
   *
   * @param number from 1
   * @param text null where the line cannot be read
   * @param fault why it cannot be read; null where it can
   */
  record Line(long number, String text, String fault) {}

  /**
   * The next line; null at the end.
   *
   * @throws IOException if the source fails; a line that is too long or no UTF-8 is no failure
   */
  Line read() throws IOException {
    int first = nextByte();
    if (first == END) {
      return null;
    }
    number++;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    long length = 0;
    for (int each = first; each != '\n' && each != END; each = nextByte()) {
      if (++length <= LONGEST) {
        bytes.write(each);
      }
    }
    return length > LONGEST
        ? new Line(number, null, "the line is longer than " + LONGEST + " bytes")
        : decoded(bytes.toByteArray());
  }

  /** Whether nothing more can be read at this moment without waiting. */
  boolean wouldWait() throws IOException {
    return next == filled && in.available() == 0;
  }

  private Line decoded(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      boolean marked = number == 1 && text.startsWith(BYTE_ORDER_MARK);
      return new Line(number, (marked ? text.substring(1) : text).strip(), null);
    } catch (CharacterCodingException e) {
      return new Line(number, null, "the line is not UTF-8");
    }
  }

  private int nextByte() throws IOException {
    if (next == filled) {
      filled = Math.max(0, in.read(buffer));
      next = 0;
      if (filled == 0) {
        return END;
      }
    }
    return buffer[next++] & 0xFF;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
