package org.rabta.domain.promoter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.kernel.Text;

/** Reads one line of a list of promoters and collects what is wrong with it, value by value. */
final class FileRow {

  private static final int LONGEST_SHOWN = 30;
  private static final int FIRST_YEAR = 1970;
  private static final int LAST_YEAR = 2100;

  /** How a list may call a licence that is active but past its last day. */
  private static final String EXPIRED = "EXPIRED";

  /** What a spreadsheet would carry out instead of showing. */
  private static final String FORMULA = "=+-@＝＋－＠";

  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern EMAIL =
      Pattern.compile("[\\p{Alnum}._%+-]+@[\\p{Alnum}-]+(\\.[\\p{Alnum}-]+)+");

  private final Function<FileColumn, String> values;
  private final LocalDate listed;
  private final Set<String> protectorates;
  private final List<BusinessRuleViolation> faults = new ArrayList<>();

  FileRow(Function<FileColumn, String> values, LocalDate listed, Set<String> protectorates) {
    this.values = values;
    this.listed = listed;
    this.protectorates = protectorates;
  }

  /** What is wrong with the line; complete once the entry was asked for. */
  List<BusinessRuleViolation> faults() {
    return List.copyOf(faults);
  }

  /** What the line states; empty if it breaks a rule. */
  Optional<PromoterEntry> entry() {
    var licence = required(FileColumn.LICENCE_NO);
    var name = required(FileColumn.NAME);
    var nameUr = text(FileColumn.NAME_UR);
    var city = required(FileColumn.CITY);
    var protectorate = protectorate();
    var validFrom = date(FileColumn.VALID_FROM);
    var validUntil = date(FileColumn.VALID_UNTIL);
    var status = status(validUntil);
    var since = since();
    var phones = phones();
    var email = email();
    if (!faults.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new PromoterEntry(
              licence,
              name,
              nameUr,
              city,
              protectorate,
              status,
              since,
              validFrom,
              validUntil,
              phones,
              email));
    } catch (BusinessRuleViolation refused) {
      faults.add(refused);
      return Optional.empty();
    }
  }

  private String required(FileColumn column) {
    var text = text(column);
    if (text == null && values.apply(column).isBlank()) {
      fault("text.missing", column.field());
    }
    return text;
  }

  /** The value of a column; null if it is empty or breaks a rule. */
  private String text(FileColumn column) {
    var typed = values.apply(column).strip();
    if (typed.isEmpty()) {
      return null;
    }
    boolean telephone = column == FileColumn.PHONES && typed.startsWith("+");
    if (FORMULA.indexOf(typed.charAt(0)) >= 0 && !telephone) {
      fault("promoter.row.formula", column.field());
      return null;
    }
    if (typed.indexOf('\n') >= 0 || typed.indexOf('\r') >= 0 || typed.indexOf('\t') >= 0) {
      fault("promoter.row.line-break", column.field());
      return null;
    }
    try {
      return Text.optional(column.field(), typed, column.longest());
    } catch (BusinessRuleViolation refused) {
      faults.add(refused);
      return null;
    }
  }

  private LocalDate since() {
    var since = date(FileColumn.STATUS_SINCE);
    if (since != null && since.isAfter(listed)) {
      fault("promoter.row.since-after-list", since, listed);
    }
    return since;
  }

  private LocalDate date(FileColumn column) {
    int before = faults.size();
    var typed = column.isRequired() ? required(column) : text(column);
    if (typed == null || faults.size() > before) {
      return null;
    }
    try {
      var digits = Folded.digits(typed);
      var date = DATE.matcher(digits).matches() ? LocalDate.parse(digits) : null;
      if (date != null && date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR) {
        return date;
      }
    } catch (DateTimeException noSuchDay) {
      // told below, together with what is no date at all
    }
    fault("promoter.row.date", column.field(), shown(typed));
    return null;
  }

  private PromoterStatus status(LocalDate validUntil) {
    var typed = required(FileColumn.STATUS);
    if (typed == null) {
      return null;
    }
    var code = typed.toUpperCase(Locale.ROOT);
    if (code.equals(EXPIRED)) {
      if (validUntil != null && !validUntil.isBefore(listed)) {
        fault("promoter.row.not-expired", validUntil, listed);
      }
      return PromoterStatus.ACTIVE;
    }
    var status =
        Arrays.stream(PromoterStatus.values()).filter(each -> each.name().equals(code)).findFirst();
    if (status.isEmpty()) {
      fault("promoter.row.status", shown(typed));
    }
    return status.orElse(null);
  }

  private String protectorate() {
    var typed = text(FileColumn.PROTECTORATE);
    if (typed == null) {
      return null;
    }
    var code = typed.toUpperCase(Locale.ROOT);
    if (!protectorates.contains(code)) {
      fault("promoter.row.protectorate", shown(typed));
    }
    return code;
  }

  private List<String> phones() {
    var typed = text(FileColumn.PHONES);
    if (typed == null) {
      return List.of();
    }
    var phones = Arrays.stream(typed.split(";")).map(String::strip).toList();
    if (phones.size() > PromoterEntry.MOST_PHONES) {
      fault("promoter.row.phones", PromoterEntry.MOST_PHONES);
    }
    phones.stream()
        .filter(phone -> !PhoneNumber.isOne(phone))
        .forEach(phone -> fault("promoter.row.phone", shown(phone)));
    return phones;
  }

  private String email() {
    var typed = text(FileColumn.EMAIL);
    if (typed != null && !EMAIL.matcher(typed).matches()) {
      fault("promoter.row.email", shown(typed));
    }
    return typed;
  }

  private void fault(String code, Object... arguments) {
    faults.add(new BusinessRuleViolation(code, arguments));
  }

  private static String shown(String typed) {
    return typed.length() <= LONGEST_SHOWN ? typed : typed.substring(0, LONGEST_SHOWN) + "…";
  }
}
