package org.rabta.domain.identity;

/**
 * Whether a list can be believed. An identity provider that was set up anew, or answers for the
 * wrong realm, answers correctly and lists nobody; taking that over would send the work of
 * everybody back to the queues.
 */
public final class Believable {

  /** Below so many people each of them counts too much for a share to say anything. */
  static final int FEW = 10;

  private Believable() {}

  /**
   * Whether the list is taken over: it has somebody, and at least half of those who worked by the
   * last one still do.
   *
   * @param listed people of the new list
   * @param worked people who worked by the last list
   * @param missing those of them who no longer do
   */
  public static boolean list(int listed, int worked, int missing) {
    return listed > 0 && (worked < FEW || 2 * missing <= worked);
  }
}
