package org.rabta.web.search;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.rabta.domain.kernel.CellText;

/**
 * A workbook with one sheet, whose rows are sent on while they come. Texts stand in their cells: a
 * common table of them would have to be kept until the end.
 */
final class XlsxTable implements TableWriter {

  private static final int FLUSH_EVERY = 500;

  private final Workbook book;
  private final Worksheet sheet;
  private int next;

  XlsxTable(OutputStream out, String title, boolean rightToLeft) {
    book = new Workbook(out, "Rabta", "1.0");
    sheet = book.newWorksheet(title);
    if (rightToLeft) {
      sheet.rightToLeft();
    }
  }

  @Override
  public void row(List<String> cells) throws IOException {
    for (int column = 0; column < cells.size(); column++) {
      sheet.inlineString(next, column, CellText.safe(cells.get(column)));
    }
    next++;
    if (next % FLUSH_EVERY == 0) {
      sheet.flush();
    }
  }

  @Override
  public void finish() throws IOException {
    book.finish();
  }

  /** Without its directory the archive does not open. */
  @Override
  public void breakOff(String sentence) {}
}
