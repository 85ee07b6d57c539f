package org.rabta.domain.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rabta.domain.evidence.Samples.entry;
import static org.rabta.domain.evidence.Samples.joined;
import static org.rabta.domain.evidence.Samples.text;
import static org.rabta.domain.evidence.Samples.zip;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rabta.domain.kernel.BusinessRuleViolation;

class ContentCheckTest {

  @TempDir private Path folder;

  @Test
  void aFileIsWhatItsContentSays() throws IOException {
    assertThat(kind("a.png", Samples.png(1))).isEqualTo(FileKind.PNG);
    assertThat(kind("a.JPG", Samples.jpeg())).isEqualTo(FileKind.JPEG);
    assertThat(kind("a.pdf", Samples.pdf())).isEqualTo(FileKind.PDF);
    assertThat(kind("گفتگو.txt", text("ویزا دس دن میں"))).isEqualTo(FileKind.TEXT);
    assertThat(kind("a.csv", text("a,b\n1,2\n"))).isEqualTo(FileKind.TEXT);
    assertThat(kind("a.docx", Samples.docx())).isEqualTo(FileKind.WORD);
    assertThat(kind("a.zip", zip(zip -> entry(zip, "b.txt", text("b"))))).isEqualTo(FileKind.ZIP);
    assertThat(kind("a.odt", odt())).isEqualTo(FileKind.ODT);
  }

  @ParameterizedTest
  @CsvSource({
    "000000206674797069736f6d0000020069736f6d69736f32617663316d703431, a.mp4, MP4",
    "0000001c667479704d3441200000020069736f6d69736f32, a.m4a, MP4",
    "494433040000000000235453534500000f0000034c61766635382e37362e313030, a.mp3, MP3",
    "524946462400000057415645666d7420100000000100010044ac0000, a.wav, WAV",
    "4f676753000200000000000000001b21000000000000fd7e13bb011e01766f72626973, a.ogg, OGG",
    "2321414d520a3c91, a.amr, AMR",
    "1a45dfa39f4286810142f7810142f2810442f381084282847765626d, a.webm, MATROSKA",
    "474946383961010001008000000000000000000000, a.gif, GIF",
    "52494646240000005745425056503820, a.webp, WEBP",
    "49492a0008000000, a.tif, TIFF",
    "7b5c727466315c616e7369207d, a.rtf, RTF",
    "d0cf11e0a1b11ae1000000000000000000000000000000003e000300feff0900, a.doc, OFFICE_OLD"
  })
  void soundsPicturesAndOldDocumentsAreTaken(String hex, String name, FileKind kind)
      throws IOException {
    assertThat(kind(name, HexFormat.of().parseHex(hex))).isEqualTo(kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html><html><script>alert(1)</script></html>",
        "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>",
        "MZ\u0090\u0000\u0003\u0000\u0000\u0000",
        "#!/bin/sh\nrm -rf /"
      })
  void whatCouldRunIsNotTaken(String content) {
    assertRefused("evidence.type-not-taken", "a.txt", text(content));
  }

  @Test
  void aNameThatSaysSomethingElseIsRefused() {
    assertRefused("evidence.type-differs", "a.jpg", Samples.pdf());
    assertRefused("evidence.type-differs", "a.txt", Samples.png(1));
    assertRefused("evidence.type-differs", "a", Samples.png(1));
  }

  @Test
  void anEmptyFileIsRefused() {
    assertRefused("evidence.empty", "a.txt", new byte[0]);
  }

  @Test
  void aFileThatIsTwoKindsAtOnceIsRefused() throws IOException {
    var archive = zip(zip -> entry(zip, "evil.class", text("x")));

    assertRefused("evidence.two-in-one", "a.gif", joined(gif(), archive));
    assertRefused("evidence.two-in-one", "a.pdf", joined(Samples.pdf(), archive));
    assertRefused("evidence.two-in-one", "a.png", joined(Samples.png(1), text("\n%PDF-1.4\n")));
  }

  @Test
  void anArchiveMayHoldAPdfThatIsNotPacked() throws IOException {
    var archive = zip(zip -> Samples.stored(zip, "b.pdf", Samples.pdf()));

    assertThat(kind("a.zip", archive)).isEqualTo(FileKind.ZIP);
  }

  @Test
  void anArchiveThatSwellsIsRefused() throws IOException {
    var bomb =
        zip(
            zip -> {
              zip.putNextEntry(new ZipEntry("zeros.txt"));
              Samples.zeros(zip, 64L << 20);
              zip.closeEntry();
            });

    assertRefused("evidence.archive-swells", "a.zip", bomb);
  }

  @Test
  void anArchiveThatSwellsInsideAnotherIsRefused() throws IOException {
    var inner =
        zip(
            zip -> {
              zip.putNextEntry(new ZipEntry("zeros.txt"));
              Samples.zeros(zip, 64L << 20);
              zip.closeEntry();
            });

    assertRefused("evidence.archive-swells", "a.zip", zip(zip -> entry(zip, "inner.zip", inner)));
  }

  @Test
  void archivesInsideEachOtherWithoutEndAreRefused() throws IOException {
    var archive = zip(zip -> entry(zip, "a.txt", text("a")));
    for (int depth = 0; depth < ArchiveCheck.DEEPEST; depth++) {
      var inner = archive;
      archive = zip(zip -> entry(zip, "inner.zip", inner));
    }

    assertRefused("evidence.archive-swells", "a.zip", archive);
  }

  @Test
  void anArchiveOfTooManyFilesIsRefused() throws IOException {
    var archive =
        zip(
            zip -> {
              for (int i = 0; i <= ArchiveCheck.MOST_ENTRIES; i++) {
                entry(zip, i + ".txt", new byte[0]);
              }
            });

    assertRefused("evidence.archive-swells", "a.zip", archive);
  }

  @ParameterizedTest
  @ValueSource(strings = {"../../etc/passwd", "..\\up.txt", "/etc/passwd", "C:\\a.txt"})
  void anArchiveThatLeadsOutOfItsFolderIsRefused(String path) throws IOException {
    assertRefused("evidence.archive-paths", "a.zip", zip(zip -> entry(zip, path, text("root"))));
  }

  @Test
  void anArchiveWhoseListLeavesSomethingOutIsRefused() throws IOException {
    var hidden = zip(zip -> entry(zip, "hidden.txt", text("hidden")));
    var listed = zip(zip -> entry(zip, "listed.txt", text("listed")));
    var first = Arrays.copyOf(hidden, indexOfList(hidden));

    assertRefused("evidence.archive-unreadable", "a.zip", joined(first, listed));
  }

  @Test
  void aDamagedArchiveIsRefused() throws IOException {
    var archive = zip(zip -> entry(zip, "a.txt", text("a".repeat(5000))));
    archive[45] ^= 0x55;

    assertRefused("evidence.archive-unreadable", "a.zip", archive);
    assertRefused(
        "evidence.archive-unreadable", "a.zip", Arrays.copyOf(archive, archive.length / 2));
  }

  @Test
  void aDocumentWithMacrosIsNotTaken() throws IOException {
    var document =
        zip(
            zip -> {
              entry(zip, "[Content_Types].xml", text("<Types/>"));
              entry(zip, "word/document.xml", text("<w:document/>"));
              entry(zip, "word/vbaProject.bin", text("x"));
            });

    assertRefused("evidence.type-not-taken", "a.docx", document);
  }

  private FileKind kind(String name, byte[] content) throws IOException {
    var file = Files.write(folder.resolve("file"), content);
    return ContentCheck.check(file, FileName.of(name));
  }

  private void assertRefused(String code, String name, byte[] content) {
    assertThatThrownBy(() -> kind(name, content))
        .isInstanceOfSatisfying(
            BusinessRuleViolation.class, refused -> assertThat(refused.code()).isEqualTo(code));
  }

  private static byte[] gif() {
    return HexFormat.of().parseHex("474946383961010001008000000000000000000000");
  }

  private static byte[] odt() throws IOException {
    return zip(
        zip -> {
          Samples.stored(zip, "mimetype", text("application/vnd.oasis.opendocument.text"));
          entry(zip, "content.xml", text("<office:document-content/>"));
        });
  }

  private static int indexOfList(byte[] archive) {
    for (int i = 0; i < archive.length - 3; i++) {
      if (archive[i] == 'P' && archive[i + 1] == 'K' && archive[i + 2] == 1) {
        return i;
      }
    }
    throw new IllegalArgumentException("no archive");
  }
}
