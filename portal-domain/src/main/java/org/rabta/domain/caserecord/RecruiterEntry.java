package org.rabta.domain.caserecord;

/**
 * A recruiter as typed or shown; each part may be null.
 *
 * @param name name as given
 * @param phone phone as given
 * @param licence promoter licence number as given
 */
public record RecruiterEntry(String name, String phone, String licence) {

  /** Whether anything was said about a recruiter at all. */
  public boolean saysSomething() {
    return !(blank(name) && blank(phone) && blank(licence));
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }
}
