package org.rabta.service.evidence;

import com.lowagie.text.Chunk;
import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The summary of a court bundle as PDF, in English. What people typed in Urdu stands as they typed
 * it, right to left and with its letters joined, in a plain upright face and not in Nastaliq.
 */
final class BundleSummary {

  private static final String LATIN = "DejaVuSans.ttf";

  /** Has every letter of Urdu in each of its joined forms, which the other face has not. */
  private static final String ARABIC = "NotoNaskhArabic-Regular.ttf";

  private static final ZoneId ZONE = ZoneId.of("Asia/Karachi");
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm:ss", Locale.ENGLISH).withZone(ZONE);
  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;
  private static final float MARGIN = 48;
  private static final float[] LABEL_AND_VALUE = {26, 74};

  private final Bundle bundle;
  private final BaseFont arabic;
  private final Font text;
  private final Font small;
  private final Font heading;

  BundleSummary(Bundle bundle) throws IOException {
    this.bundle = bundle;
    arabic = face(ARABIC);
    var face = face(LATIN);
    text = new Font(face, 9);
    small = new Font(face, 7.5f);
    heading = new Font(face, 13);
  }

  /** Writes it page by page. */
  void write(OutputStream out) throws IOException {
    try (var document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN)) {
      PdfWriter.getInstance(document, out);
      document.addTitle("Court bundle " + bundle.reference());
      document.open();
      begin(document);
      for (var item : bundle.included()) {
        document.add(space(item.path(), heading()));
        document.add(facts(item));
        document.add(custody(item));
      }
      withheld(document);
    } catch (DocumentException failed) {
      throw new IOException(failed);
    }
  }

  private void begin(Document document) {
    document.add(new Paragraph("Court bundle " + bundle.reference(), heading));
    var table = table();
    row(table, "Made by", bundle.madeBy() + ", " + bundle.madeFor().unit());
    row(table, "Made at", moment(bundle.madeAt()));
    row(table, "Originals", String.valueOf(bundle.included().size()));
    row(table, "Withheld", String.valueOf(bundle.withheld().size()));
    row(
        table,
        "Reach",
        "What the unit that made the bundle may read. Items that their marks keep from it are"
            + " neither in it nor counted.");
    row(
        table,
        "To be checked",
        "Unpack, then in the folder: sha256sum -c SHA256SUMS. Each original carries the checksum"
            + " that was computed when it was added.");
    document.add(table);
  }

  private PdfPTable facts(Bundle.Included item) {
    var row = item.row();
    var said = row.said();
    var table = table();
    row(table, "Name", row.name());
    row(table, "Kind, size", row.kind() + ", " + row.size() + " bytes");
    row(table, "SHA-256", row.sha256());
    row(table, "Source", said.source());
    row(table, "About", said.about());
    row(table, "Collected on", said.collectedOn());
    row(table, "Collected where", said.collectedAt());
    row(table, "Collected by", said.collectedBy());
    row(table, "Handling", BundleManifest.handling(said));
    row(
        table,
        "Added",
        row.addedName() + ", " + row.addedFor().unit() + ", " + moment(row.addedAt()));
    row(table, "Malware scan", row.scan() == null ? "NOT_SCANNED" : row.scan().result());
    return table;
  }

  private PdfPTable custody(Bundle.Included item) {
    var table = new PdfPTable(new float[] {22, 18, 24, 36});
    table.setWidthPercentage(100);
    table.setSpacingBefore(4);
    for (var line : item.custody()) {
      cell(table, moment(line.at()), small);
      cell(table, line.event().name(), small);
      cell(table, line.by() + ", " + line.unit().unit(), small);
      var who = line.recipient() == null ? line.agreedBy() : line.recipient();
      var on = line.agreedOn() == null ? "" : ", " + line.agreedOn();
      var to = who == null ? "" : who + on + ": ";
      cell(table, to + (line.note() == null ? "" : line.note()), small);
    }
    return table;
  }

  private void withheld(Document document) {
    if (bundle.withheld().isEmpty()) {
      return;
    }
    document.add(space("Withheld", heading));
    var table = new PdfPTable(new float[] {18, 46, 36});
    table.setWidthPercentage(100);
    for (var item : bundle.withheld()) {
      var row = item.row();
      cell(table, row.kind() + ", " + row.size() + " bytes, " + row.addedFor().unit(), small);
      cell(table, item.row().sha256(), small);
      cell(table, item.reason().inWords(), small);
    }
    document.add(table);
  }

  private Font heading() {
    return new Font(heading.getBaseFont(), 10.5f);
  }

  private static PdfPTable table() {
    var table = new PdfPTable(LABEL_AND_VALUE);
    table.setWidthPercentage(100);
    table.setSpacingBefore(6);
    return table;
  }

  private void row(PdfPTable table, String label, Object value) {
    if (value != null) {
      cell(table, label, text);
      cell(table, value.toString(), text);
    }
  }

  /** In the direction of its own letters; joined letters come with the direction. */
  private void cell(PdfPTable table, String value, Font font) {
    var cell = new PdfPCell(phrase(value, font));
    var urdu = value.codePoints().anyMatch(BundleSummary::isArabic);
    cell.setRunDirection(urdu ? PdfWriter.RUN_DIRECTION_RTL : PdfWriter.RUN_DIRECTION_LTR);
    cell.setHorizontalAlignment(Element.ALIGN_LEFT);
    cell.setBorderWidth(0.3f);
    cell.setPadding(3);
    table.addCell(cell);
  }

  /** Each stretch in the face that has its letters. */
  private Phrase phrase(String value, Font font) {
    var phrase = new Phrase();
    var other = new Font(arabic, font.getSize() + 1);
    for (int from = 0; from < value.length(); ) {
      var urdu = isArabic(value.codePointAt(from));
      int to = from;
      while (to < value.length() && isArabic(value.codePointAt(to)) == urdu) {
        to += Character.charCount(value.codePointAt(to));
      }
      phrase.add(new Chunk(value.substring(from, to), urdu ? other : font));
      from = to;
    }
    return phrase;
  }

  private static boolean isArabic(int c) {
    return Character.UnicodeBlock.of(c) == Character.UnicodeBlock.ARABIC
        || c == ZERO_WIDTH_NON_JOINER
        || c == ZERO_WIDTH_JOINER;
  }

  /** A heading that may be in Urdu: a table of one cell without a border. */
  private PdfPTable space(String words, Font font) {
    var table = new PdfPTable(1);
    table.setWidthPercentage(100);
    table.setSpacingBefore(14);
    cell(table, words, font);
    table.getRow(0).getCells()[0].setBorderWidth(0);
    return table;
  }

  private static String moment(Instant at) {
    return MOMENT.format(at) + " (Pakistan)";
  }

  private static BaseFont face(String name) throws IOException {
    try (var in = BundleSummary.class.getResourceAsStream(name)) {
      return BaseFont.createFont(
          name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, in.readAllBytes(), null);
    }
  }
}
