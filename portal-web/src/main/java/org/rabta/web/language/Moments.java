package org.rabta.web.language;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Map;

/**
 * Moments and days as people in Pakistan read them, in the language of this request, with Western
 * digits.
 */
@Named("moments")
@RequestScoped
public class Moments {

  public static final ZoneId ZONE = ZoneId.of("Asia/Karachi");

  /** Patterns by form; the order of the parts is the same in both languages. */
  private static final Map<String, String> PATTERNS =
      Map.of(
          "moment", "d MMM uuuu, HH:mm",
          "day", "EEEE d MMMM uuuu",
          "short", "EEE d MMM",
          "date", "d MMM uuuu",
          "month", "MMMM uuuu",
          "clock", "HH:mm",
          "second", "d MMM uuuu, HH:mm:ss");

  @Inject private Language language;

  /**
   * @param form {@code moment}, {@code day}, {@code short}, {@code date}, {@code clock} or {@code
   *     second}; anything else reads as moment
   * @return the text; empty for null
   */
  public String say(Instant value, String form) {
    return value == null ? "" : format(language.getLocale(), value.atZone(ZONE), form);
  }

  public String moment(Instant value) {
    return say(value, "moment");
  }

  /** The last day before an end that is the midnight after it; empty for null. */
  public String lastDay(Instant end) {
    return end == null ? "" : date(dayBefore(end));
  }

  static LocalDate dayBefore(Instant end) {
    return end.minusNanos(1).atZone(ZONE).toLocalDate();
  }

  /** A day without a time of day, such as a date of birth; empty for null. */
  public String date(LocalDate value) {
    return value == null ? "" : format(language.getLocale(), value, "date");
  }

  /** The month of a day of which no more is known; empty for null. */
  public String month(LocalDate value) {
    return value == null ? "" : format(language.getLocale(), value, "month");
  }

  static String format(Locale locale, TemporalAccessor value, String form) {
    String pattern = PATTERNS.getOrDefault(form == null ? "" : form, PATTERNS.get("moment"));
    boolean urdu = locale.equals(Languages.URDU);
    return DateTimeFormatter.ofPattern(urdu ? pattern.replace(',', '،') : pattern, locale)
        .withDecimalStyle(DecimalStyle.STANDARD)
        .format(value);
  }
}
