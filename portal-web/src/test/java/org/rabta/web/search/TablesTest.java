package org.rabta.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TablesTest {

  private static final List<String> ROW =
      List.of("RBT-2026-000001", "نوکری، ویزا", "say \"yes\"", "=1+1");

  @Test
  void aCsvFileHasItsMarkQuotesEverythingAndKeepsUrdu() throws Exception {
    var out = new ByteArrayOutputStream();
    try (var table = new CsvTable(out)) {
      table.row(ROW);
    }

    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo("\uFEFF\"RBT-2026-000001\",\"نوکری، ویزا\",\"say \"\"yes\"\"\",\"'=1+1\"\r\n");
  }

  @Test
  void aWorkbookOfManyRowsKeepsUrduAndHasNoFormula(@TempDir Path folder) throws Exception {
    var file = folder.resolve("cases.xlsx");
    var out = Files.newOutputStream(file);
    try (out;
        var table = new XlsxTable(out, "کیس", true)) {
      for (int i = 0; i < 1_200; i++) {
        table.row(ROW);
      }
    }

    var sheet = entry(file, "xl/worksheets/sheet1.xml");
    assertThat(sheet).contains("rightToLeft=\"true\"").doesNotContain("<f>");
    assertThat(sheet.split("<row ", -1)).hasSize(1_201);
    assertThat(sheet + entry(file, "xl/sharedStrings.xml"))
        .contains("&#x646;&#x648;&#x6a9;&#x631;&#x6cc;")
        .containsPattern("(&apos;|')=1\\+1");
  }

  private static String entry(Path file, String name) throws IOException {
    try (var zip = new ZipFile(file.toFile());
        var in = zip.getInputStream(zip.getEntry(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
