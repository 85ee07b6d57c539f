package org.rabta.service.indicator;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rabta.domain.access.UnitRef;
import org.rabta.domain.indicator.Evidence;
import org.rabta.domain.indicator.IloResult;
import org.rabta.domain.indicator.IloSet;
import org.rabta.domain.indicator.PtpaElements;
import org.rabta.domain.indicator.SignAnswer;
import org.rabta.domain.indicator.SignKind;
import org.rabta.domain.indicator.text.FlagProposal;
import org.rabta.domain.indicator.text.TextKind;

/**
 * The signs on a case as its page shows them.
 *
 * @param texts the texts of the case and what they seem to show
 * @param said the answers in force, for each list by the sign's code
 * @param results what the ticks say in each list of the ILO tool that fits the age
 * @param ptpa the elements of the Act, from the facts alone
 * @param evidence the confirmed signs, strand by strand
 * @param history what was said, newest first
 * @param mayAnswer whether the caller's unit works on the case
 */
public record SignsOfCase(
    List<ReadText> texts,
    Map<SignKind, Map<String, Said>> said,
    Map<IloSet, IloResult> results,
    PtpaElements ptpa,
    List<Evidence> evidence,
    List<Said> history,
    boolean mayAnswer)
    implements Serializable {

  /** Entries of the history that are read. */
  static final int LONGEST_HISTORY = 500;

  /**
   * A text of the case.
   *
   * @param kind what it is
   * @param text as it was written
   * @param proposals what it seems to show
   */
  public record ReadText(TextKind kind, String text, List<FlagProposal> proposals)
      implements Serializable {}

  /**
   * An answer.
   *
   * @param id its key
   * @param kind the list
   * @param sign the sign's code
   * @param answer what was said of it
   * @param words words of a text that it was said of; may be null
   * @param name who said so
   * @param unit for which unit
   * @param at when
   */
  public record Said(
      Long id,
      SignKind kind,
      String sign,
      SignAnswer answer,
      String words,
      String name,
      UnitRef unit,
      Instant at)
      implements Serializable {}

  /** Codes of that list's signs that are confirmed. */
  public Set<String> confirmed(SignKind kind) {
    return codes(said.get(kind), SignAnswer.CONFIRMED);
  }

  static Set<String> codes(Map<String, Said> said, SignAnswer answer) {
    return said.values().stream()
        .filter(one -> one.answer() == answer)
        .map(Said::sign)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Codes of the warning signs that some text proposes. */
  public Set<String> proposed() {
    return texts.stream()
        .flatMap(text -> text.proposals().stream())
        .map(FlagProposal::sign)
        .collect(Collectors.toUnmodifiableSet());
  }
}
