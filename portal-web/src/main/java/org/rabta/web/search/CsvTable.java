package org.rabta.web.search;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.rabta.domain.kernel.CellText;

/** Comma-separated values (RFC 4180) in UTF-8, with the mark by which spreadsheets know it. */
final class CsvTable implements TableWriter {

  private final Writer out;

  CsvTable(OutputStream out) throws IOException {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    this.out.write('\uFEFF');
  }

  @Override
  public void row(List<String> cells) throws IOException {
    out.write(cells.stream().map(CsvTable::quoted).collect(Collectors.joining(",")));
    out.write("\r\n");
  }

  private static String quoted(String cell) {
    return '"' + CellText.safe(cell).replace("\"", "\"\"") + '"';
  }

  @Override
  public void finish() throws IOException {
    out.flush();
  }

  /** The last line is the only thing by which a reader of this format could know. */
  @Override
  public void breakOff(String sentence) throws IOException {
    row(List.of(sentence));
    out.flush();
  }
}
