package org.rabta.web.evidence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import org.rabta.web.language.Messages;

/** Sizes of files as people read them, with Western digits. */
@Named("sizes")
@RequestScoped
public class Sizes {

  private static final long KILO = 1024;

  @Inject private Messages words;

  /** Bytes in words: below a mebibyte in KB, else in MB with one decimal. */
  public String of(long bytes) {
    if (bytes < KILO) {
      return words.say("evidence.size.bytes", String.valueOf(bytes));
    }
    if (bytes < KILO * KILO) {
      return words.say("evidence.size.kb", String.valueOf((bytes + KILO - 1) / KILO));
    }
    return words.say(
        "evidence.size.mb", String.format(Locale.ROOT, "%.1f", bytes / (double) (KILO * KILO)));
  }
}
