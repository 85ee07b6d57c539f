package org.rabta.acceptance;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * What somebody tells, different in every journey: worked on a building site in Kuwait until the
 * passport was taken away.
 *
 * @param mark letters and digits that no other story has
 * @param title one line without names
 * @param summary what other agencies read before they accept
 * @param narrative in the reporter's words, with a name in it
 * @param recruiter name of the recruiter
 * @param recruiterPhone phone of the recruiter
 * @param account page of the advertisement
 * @param url address of the advertisement
 * @param wording words of the advertisement
 * @param name sealed name of the person
 * @param phone sealed phone of the person
 * @param document sealed passport number
 * @param safeContact how to reach the person
 */
public record Story(
    String mark,
    String title,
    String summary,
    String narrative,
    String recruiter,
    String recruiterPhone,
    String account,
    String url,
    String wording,
    String name,
    String phone,
    String document,
    String safeContact) {

  private static final long RUN = System.currentTimeMillis() % 100_000_000L;
  private static final AtomicInteger TOLD = new AtomicInteger();

  /** A story that was not told before. */
  public static Story next() {
    int number = TOLD.incrementAndGet();
    String mark = "J%08d-%02d".formatted(RUN, number);
    String digits = "%08d%02d".formatted(RUN, number);
    return new Story(
        mark,
        "Passports taken on a building site in Kuwait, " + mark,
        "Five men were promised office work and lay bricks without pay. Told as " + mark + ".",
        "My brother Invented-Bulbul " + mark + " rang at night and said they lock the door.",
        "Invented-Agent " + mark,
        "+92 300 1" + digits.substring(2),
        "page-of-" + mark,
        "https://jobs.example/" + mark,
        "Office work abroad, no fee, apply to " + mark + " today",
        "Invented-Bulbul " + mark,
        "+965 9" + digits.substring(3),
        "ZZ" + digits,
        "Ring the cousin of " + mark + " after ten at night");
  }

  /** What nobody may read before the hand-off is accepted. */
  public String[] hiddenInPreview() {
    return new String[] {
      name,
      phone,
      document,
      safeContact,
      narrative,
      recruiter,
      recruiterPhone,
      account,
      url,
      wording
    };
  }
}
