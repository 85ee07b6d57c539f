package org.rabta.web.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TablesTest {

  private static final List<String> ROW =
      List.of("RBT-2026-000001", "نوکری، ویزا", "say \"yes\"", "=1+1");

  @Test
  void aCsvFileHasItsMarkQuotesEverythingAndKeepsUrdu() throws Exception {
    var out = new ByteArrayOutputStream();
    var table = new CsvTable(out);
    table.row(ROW);
    table.finish();

    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo("\uFEFF\"RBT-2026-000001\",\"نوکری، ویزا\",\"say \"\"yes\"\"\",\"'=1+1\"\r\n");
  }

  @Test
  void aWorkbookOfManyRowsKeepsUrduAndHasNoFormula(@TempDir Path folder) throws Exception {
    var file = folder.resolve("cases.xlsx");
    try (var out = Files.newOutputStream(file)) {
      var table = new XlsxTable(out, "کیس", true);
      for (int i = 0; i < 1_200; i++) {
        table.row(ROW);
      }
      table.finish();
    }

    var sheet = entry(file, "xl/worksheets/sheet1.xml");
    assertThat(sheet).contains("rightToLeft=\"true\"").doesNotContain("<f>");
    assertThat(sheet.split("<row ", -1)).hasSize(1_201);
    assertThat(sheet + entry(file, "xl/sharedStrings.xml"))
        .contains("&#x646;&#x648;&#x6a9;&#x631;&#x6cc;")
        .containsPattern("(&apos;|')=1\\+1");
  }

  @Test
  void aCsvFileThatBreaksOffSaysSoInItsLastLine() throws Exception {
    var out = new ByteArrayOutputStream();
    var table = new CsvTable(out);
    table.row(ROW);
    table.breakOff("not whole");

    assertThat(out.toString(StandardCharsets.UTF_8)).endsWith("\r\n\"not whole\"\r\n");
  }

  @Test
  void aWorkbookThatBreaksOffDoesNotOpen(@TempDir Path folder) throws Exception {
    var file = folder.resolve("cases.xlsx");
    try (var out = Files.newOutputStream(file)) {
      var table = new XlsxTable(out, "Cases", false);
      for (int i = 0; i < 1_200; i++) {
        table.row(ROW);
      }
      table.breakOff("not whole");
    }

    assertThat(file).isNotEmptyFile();
    assertThatThrownBy(() -> new ZipFile(file.toFile())).isInstanceOf(ZipException.class);
  }

  private static String entry(Path file, String name) throws IOException {
    try (var zip = new ZipFile(file.toFile());
        var in = zip.getInputStream(zip.getEntry(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
