package org.rabta.domain.promoter;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.rabta.domain.kernel.BusinessRuleViolation;

/**
 * A list of promoters in a file: text in UTF-8, values separated by commas or semicolons, the names
 * of the columns ({@link FileColumn}) in the first line. Nothing in it is carried out or guessed: a
 * line that breaks a rule is told with its number.
 *
 * @param rows the lines that can be taken over
 * @param faults the others, in the order of the file
 */
public record PromoterFile(List<Row> rows, List<FileFault> faults) {

  /** Most promoters in one file. */
  public static final int MOST_ROWS = 20_000;

  private static final int LONGEST_HEADING_SHOWN = 40;

  /**
   * A line that can be taken over.
   *
   * @param line number of the line, the header being 1
   * @param entry what it states
   */
  public record Row(long line, PromoterEntry entry) {}

  /**
   * Reads a file.
   *
   * @param listed date of the list
   * @param protectorates codes that the column of that name may have
   * @throws BusinessRuleViolation a code that begins with {@code promoter.file.} if the file as a
   *     whole cannot be read
   */
  public static PromoterFile read(byte[] content, LocalDate listed, Set<String> protectorates) {
    var text = FileText.read(content);
    var format =
        CSVFormat.RFC4180.builder().setDelimiter(delimiter(text)).setIgnoreEmptyLines(true).get();
    try (var parser =
        CSVParser.builder().setReader(new StringReader(text)).setFormat(format).get()) {
      return read(parser, listed, protectorates);
    } catch (IOException | UncheckedIOException broken) {
      throw new BusinessRuleViolation("promoter.file.malformed");
    }
  }

  private static PromoterFile read(CSVParser parser, LocalDate listed, Set<String> protectorates) {
    var records = parser.iterator();
    if (!next(records, parser)) {
      throw new BusinessRuleViolation("promoter.file.empty");
    }
    var columns = columns(records.next());
    var reading = new Reading(columns, listed, protectorates);
    while (next(records, parser)) {
      reading.take(records.next(), parser.getCurrentLineNumber());
    }
    return reading.result();
  }

  /** An unclosed quotation mark swallows the rest of the file; the parser says so on the way. */
  private static boolean next(java.util.Iterator<CSVRecord> records, CSVParser parser) {
    try {
      return records.hasNext();
    } catch (UncheckedIOException | IllegalStateException broken) {
      if (broken instanceof UncheckedIOException || broken.getCause() instanceof CSVException) {
        throw new BusinessRuleViolation(
            "promoter.file.malformed", parser.getCurrentLineNumber() + 1);
      }
      throw broken;
    }
  }

  private static char delimiter(String text) {
    int end = text.indexOf('\n');
    var header = end < 0 ? text : text.substring(0, end);
    return header.indexOf(';') >= 0 && header.indexOf(',') < 0 ? ';' : ',';
  }

  private static Map<FileColumn, Integer> columns(CSVRecord header) {
    var columns = new EnumMap<FileColumn, Integer>(FileColumn.class);
    for (int i = 0; i < header.size(); i++) {
      var heading = header.get(i);
      var column =
          FileColumn.of(heading)
              .orElseThrow(
                  () -> new BusinessRuleViolation("promoter.file.header-unknown", shown(heading)));
      if (columns.put(column, i) != null) {
        throw new BusinessRuleViolation("promoter.file.header-twice", column.heading());
      }
    }
    var missing =
        Stream.of(FileColumn.values())
            .filter(column -> column.isRequired() && !columns.containsKey(column))
            .map(FileColumn::heading)
            .collect(Collectors.joining(", "));
    if (!missing.isEmpty()) {
      throw new BusinessRuleViolation("promoter.file.header-missing", missing);
    }
    return columns;
  }

  /** What stands in a file may be anything; a sentence shows no more of it than can be read. */
  private static String shown(String heading) {
    var legible = heading.replaceAll("[\\p{C}]", "\uFFFD").strip();
    return legible.length() <= LONGEST_HEADING_SHOWN
        ? legible
        : legible.substring(0, LONGEST_HEADING_SHOWN) + "…";
  }

  /** Reads line by line and keeps what was found. */
  private static final class Reading {

    private final Map<FileColumn, Integer> columns;
    private final LocalDate listed;
    private final Set<String> protectorates;
    private final List<Row> rows = new ArrayList<>();
    private final List<FileFault> faults = new ArrayList<>();
    private final Map<String, Long> lines = new HashMap<>();

    Reading(Map<FileColumn, Integer> columns, LocalDate listed, Set<String> protectorates) {
      this.columns = columns;
      this.listed = listed;
      this.protectorates = protectorates;
    }

    void take(CSVRecord values, long line) {
      if (values.stream().allMatch(String::isBlank)) {
        return;
      }
      if (rows.size() + faults.size() >= MOST_ROWS) {
        throw new BusinessRuleViolation("promoter.file.too-many-rows", MOST_ROWS);
      }
      if (values.size() != columns.size()) {
        fault(
            line, new BusinessRuleViolation("promoter.row.columns", values.size(), columns.size()));
        return;
      }
      var row = new FileRow(column -> value(values, column), listed, protectorates);
      var entry = row.entry();
      row.faults().forEach(rule -> fault(line, rule));
      entry.ifPresent(read -> add(line, read));
    }

    private void add(long line, PromoterEntry entry) {
      var first = lines.putIfAbsent(entry.licenceKey(), line);
      if (first == null) {
        rows.add(new Row(line, entry));
      } else {
        fault(line, new BusinessRuleViolation("promoter.row.twice", entry.licence(), first));
      }
    }

    private void fault(long line, BusinessRuleViolation rule) {
      faults.add(new FileFault(line, rule));
    }

    private String value(CSVRecord values, FileColumn column) {
      return columns.containsKey(column) ? values.get(columns.get(column)) : "";
    }

    PromoterFile result() {
      if (rows.isEmpty() && faults.isEmpty()) {
        throw new BusinessRuleViolation("promoter.file.no-rows");
      }
      return new PromoterFile(List.copyOf(rows), List.copyOf(faults));
    }
  }
}
