package org.rabta.web.part;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.rabta.web.language.Bundles;
import org.rabta.web.language.Language;

/** The words, class and icon of {@code rb:deadline}, by the server's clock. */
@Named("deadlines")
@RequestScoped
public class Deadlines {

  @Inject private Clock clock;
  @Inject private Language language;

  public String tone(Instant due, Instant since, Instant met, String paused) {
    return at(due, since, met, paused).state().tone();
  }

  public String icon(Instant due, Instant since, Instant met, String paused) {
    return at(due, since, met, paused).state().icon();
  }

  /** "State, amount", or the reason in place of the amount while the time does not run. */
  public String text(Instant due, Instant since, Instant met, String paused) {
    Deadline deadline = at(due, since, met, paused);
    Locale locale = language.getLocale();
    String amount = paused == null ? amount(locale, deadline.amount()) : paused;
    return Bundles.text(locale, "part.deadline." + deadline.state().name(), amount);
  }

  private Deadline at(Instant due, Instant since, Instant met, String paused) {
    if (met != null) {
      return Deadline.met(due, met);
    }
    return paused != null ? Deadline.paused() : Deadline.open(since, due, clock.instant());
  }

  /** A length of time in its largest unit; up to two days the hours are told too. */
  static String amount(Locale locale, Duration amount) {
    long days = amount.toDays();
    long hours = amount.toHoursPart();
    if (days > 0) {
      String inDays = Bundles.text(locale, "part.amount.days", days);
      boolean precise = days < 2 && hours > 0;
      return precise
          ? Bundles.text(
              locale, "part.amount.two", inDays, Bundles.text(locale, "part.amount.hours", hours))
          : inDays;
    }
    if (hours > 0) {
      return Bundles.text(locale, "part.amount.hours", hours);
    }
    return Bundles.text(locale, "part.amount.minutes", Math.max(1, amount.toMinutes()));
  }
}
