package org.rabta.web.intake;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rabta.domain.kernel.Answer;
import org.rabta.domain.typology.CaseFacts;
import org.rabta.domain.typology.Fact;
import org.rabta.domain.typology.FactField.Kind;

/**
 * The answer to one question of the form. Unlike the record, it tells "not known" from a question
 * that nobody has answered yet.
 */
public class FactAnswer implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String UNKNOWN = "unknown";

  /** Digits of the largest amount; more are a slip of the hand. */
  private static final int AMOUNT_DIGITS = 12;

  private final Fact fact;
  private List<String> codes;
  private boolean saidUnknown;
  private String amount;

  private FactAnswer(Fact fact, List<String> codes, boolean saidUnknown) {
    this.fact = fact;
    this.codes = new ArrayList<>(codes);
    this.saidUnknown = saidUnknown;
    this.amount = isNumber() ? single() : null;
  }

  /**
   * The answer that those facts hold.
   *
   * @param told whether the questions of its step were answered before; then an unknown fact was
   *     answered "not known"
   */
  static FactAnswer of(Fact fact, CaseFacts facts, boolean told) {
    return new FactAnswer(fact, fact.codes(facts), told);
  }

  /** A question that nobody has answered yet. */
  public static FactAnswer blank(Fact fact) {
    return new FactAnswer(fact, List.of(), false);
  }

  /**
   * What was answered, in the stored form; no codes where the answer is "not known", nothing where
   * the question was left alone or cannot be read.
   */
  public Optional<List<String>> given() {
    List<String> answer = readable().orElse(List.of());
    return answer.isEmpty() && !saidUnknown ? Optional.empty() : Optional.of(answer);
  }

  /** Puts the answer among the facts; a number or a day that cannot be read is left out. */
  void write(CaseFacts.Builder builder) {
    fact.set(builder, readable().orElse(List.of()));
  }

  /** Whether the number is empty or can be read. */
  public boolean isReadable() {
    return amount == null || amount.isBlank() || readable().isPresent();
  }

  private Optional<List<String>> readable() {
    List<String> answer = isNumber() ? digits(amount).stream().toList() : codes;
    try {
      fact.set(CaseFacts.builder(), answer);
      boolean lost = isNumber() && answer.isEmpty();
      return lost ? Optional.empty() : Optional.of(answer);
    } catch (IllegalArgumentException refused) {
      return Optional.empty();
    }
  }

  private boolean isNumber() {
    return fact.kind() == Kind.AMOUNT || fact.kind() == Kind.NUMBER;
  }

  /** A whole number in Western digits; separators and Urdu digits are understood. */
  static Optional<String> digits(String typed) {
    if (typed == null) {
      return Optional.empty();
    }
    StringBuilder read = new StringBuilder();
    for (char c : typed.replaceAll("[\\s,،٬']", "").toCharArray()) {
      int digit = Character.digit(c, 10);
      if (digit < 0) {
        return Optional.empty();
      }
      read.append(digit);
    }
    boolean readable = !read.isEmpty() && read.length() <= AMOUNT_DIGITS;
    return readable ? Optional.of(read.toString()) : Optional.empty();
  }

  public Fact getFact() {
    return fact;
  }

  /** For questions of yes and no; null while unanswered. */
  public Answer getAnswer() {
    if (codes.isEmpty()) {
      return saidUnknown ? Answer.UNKNOWN : null;
    }
    return single().equals("yes") ? Answer.YES : Answer.NO;
  }

  public void setAnswer(Answer answer) {
    setChoice(answer == null ? null : answer.name().toLowerCase(java.util.Locale.ROOT));
  }

  /** For questions with one answer out of several; null while unanswered. */
  public String getChoice() {
    return codes.isEmpty() && saidUnknown ? UNKNOWN : single();
  }

  public void setChoice(String code) {
    saidUnknown = UNKNOWN.equals(code);
    codes = code == null || saidUnknown ? new ArrayList<>() : new ArrayList<>(List.of(code));
  }

  /** For questions with any number of answers. */
  public List<String> getCodes() {
    return codes;
  }

  public void setCodes(List<String> codes) {
    this.codes = codes == null ? new ArrayList<>() : new ArrayList<>(codes);
  }

  /** For places, by code or name; null where not known. */
  public String getText() {
    return single();
  }

  public void setText(String text) {
    codes = FormPart.typed(text) == null ? new ArrayList<>() : new ArrayList<>(List.of(text));
  }

  /** For amounts, as typed. */
  public String getAmount() {
    return amount;
  }

  public void setAmount(String amount) {
    this.amount = amount;
  }

  private String single() {
    return codes.isEmpty() ? null : codes.get(0);
  }
}
