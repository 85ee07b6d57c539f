package org.rabta.web.caserecord;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.rabta.domain.caserecord.kernel.DayPrecision;
import org.rabta.web.language.Messages;
import org.rabta.web.language.Moments;

/** Days of entries, as exactly as they are known. */
@Named("knownDays")
@ApplicationScoped
public class KnownDays {

  @Inject private Moments moments;
  @Inject private Messages words;

  /**
   * @param day year first, as entries keep it
   * @param precision how exactly it is known
   */
  public String say(String day, DayPrecision precision) {
    var date = LocalDate.parse(day);
    return switch (precision) {
      case EXACT -> moments.date(date);
      case ABOUT -> words.say("entry.day.about", moments.date(date));
      case MONTH -> moments.month(date);
    };
  }
}
