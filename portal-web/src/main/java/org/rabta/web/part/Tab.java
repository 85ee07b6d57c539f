package org.rabta.web.part;

/**
 * One link of {@code rb:tabs}.
 *
 * @param label the words
 * @param href the address inside the portal, with its query
 * @param count how many things are behind it; null shows no count, nought shows a nought
 * @param current whether this is the view that is shown
 * @param hot whether something behind it is overdue
 */
public record Tab(String label, String href, Integer count, boolean current, boolean hot) {

  /** The count as it is shown. */
  public String shown() {
    return Figure.shown(count);
  }
}
