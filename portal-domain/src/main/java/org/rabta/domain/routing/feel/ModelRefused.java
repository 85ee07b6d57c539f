package org.rabta.domain.routing.feel;

/** A decision model uses something that is not accepted. The message says where and what. */
public final class ModelRefused extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 200;

  ModelRefused(String reason) {
    super(reason);
  }

  /**
   * @param where the decision, as "Decision X" or with the rule and column
   * @param expression the expression as it stands in the model
   * @param reason what is wrong with it
   */
  ModelRefused(String where, String expression, String reason) {
    super(where + ": " + reason + ", in: " + beginning(expression));
  }

  private static String beginning(String text) {
    String line = String.valueOf(text).strip().replaceAll("\\s+", " ");
    return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
  }
}
