package org.rabta.domain.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files of each kind, honest ones and others. */
public final class Samples {

  private static final byte[] PNG =
      HexFormat.of()
          .parseHex(
              "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489"
                  + "0000000d49444154789c636060606000000005000157a2d9a80000000049454e44ae426082");

  private Samples() {}

  /** One transparent pixel; each number makes another file. */
  public static byte[] png(int number) {
    return joined(PNG, ("n" + number).getBytes(StandardCharsets.US_ASCII));
  }

  public static byte[] jpeg() {
    return joined(
        HexFormat.of().parseHex("ffd8ffe000104a46494600010100000100010000"), new byte[200]);
  }

  public static byte[] pdf() {
    return "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
        .getBytes(StandardCharsets.US_ASCII);
  }

  public static byte[] text(String content) {
    return content.getBytes(StandardCharsets.UTF_8);
  }

  /** What fills an archive. */
  @FunctionalInterface
  public interface Filling {
    void into(ZipOutputStream zip) throws IOException;
  }

  public static byte[] zip(Filling filling) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      filling.into(zip);
    }
    return bytes.toByteArray();
  }

  public static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
    zip.closeEntry();
  }

  /** An entry that is not packed, so that its bytes stand in the archive as they are. */
  public static void stored(ZipOutputStream zip, String name, byte[] content) throws IOException {
    var entry = new ZipEntry(name);
    var crc = new CRC32();
    crc.update(content);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length);
    entry.setCompressedSize(content.length);
    entry.setCrc(crc.getValue());
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }

  /** As many bytes of nothing. */
  public static void zeros(OutputStream out, long count) throws IOException {
    var piece = new byte[1 << 16];
    for (long left = count; left > 0; left -= piece.length) {
      out.write(piece, 0, (int) Math.min(left, piece.length));
    }
  }

  public static byte[] docx() throws IOException {
    return zip(
        zip -> {
          entry(zip, "[Content_Types].xml", text("<Types/>"));
          entry(zip, "word/document.xml", text("<w:document/>"));
        });
  }

  public static byte[] joined(byte[]... parts) {
    var all = new ByteArrayOutputStream();
    for (var part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
