package org.rabta.domain.caserecord;

/**
 * What tells who a person is; sealed. Each part may be null.
 *
 * @param name name
 * @param phone phone
 * @param document passport or identity card number
 */
public record IdentityEntry(String name, String phone, String document) {

  /** Whether anything was said at all. */
  public boolean saysSomething() {
    return !(blank(name) && blank(phone) && blank(document));
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }
}
