package org.rabta.web.indicator;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import org.rabta.domain.indicator.RedFlag;
import org.rabta.domain.indicator.SignAnswer;
import org.rabta.domain.indicator.SignCatalogue;
import org.rabta.domain.indicator.text.FlagProposal;
import org.rabta.domain.indicator.text.FlagProposal.Missing;
import org.rabta.domain.indicator.text.FlagProposal.Passage;
import org.rabta.service.indicator.SignsOfCase;

/**
 * The warning signs as the page lists them.
 *
 * @param open proposed and not answered
 * @param answered proposed and answered
 * @param others all others, by what they are about
 */
public record FlagSheet(List<Flag> open, List<Flag> answered, List<Group> others) {

  /**
   * A warning sign.
   *
   * @param row its answer
   * @param flag what the list says of it
   * @param quotes the words that made the portal propose it, each once
   * @param missing what was looked for and not found
   */
  public record Flag(SignRow row, RedFlag flag, List<String> quotes, List<Missing> missing) {}

  /**
   * Warning signs about one thing.
   *
   * @param topic what they are about
   * @param flags the signs
   */
  public record Group(RedFlag.Topic topic, List<Flag> flags) {

    public long ticked() {
      return flags.stream().filter(flag -> flag.row().ticked()).count();
    }
  }

  static FlagSheet of(SignsOfCase signs, Function<RedFlag, SignRow> rows) {
    var proposed = signs.proposed();
    var flags =
        SignCatalogue.delivered().redFlags().stream()
            .map(flag -> flag(signs, flag, rows.apply(flag)))
            .toList();
    return new FlagSheet(
        flags.stream().filter(f -> proposed.contains(f.row().sign()) && !isSaid(f)).toList(),
        flags.stream().filter(f -> proposed.contains(f.row().sign()) && isSaid(f)).toList(),
        Arrays.stream(RedFlag.Topic.values())
            .map(
                topic ->
                    new Group(
                        topic,
                        flags.stream()
                            .filter(f -> f.flag().topic() == topic)
                            .filter(f -> !proposed.contains(f.row().sign()))
                            .toList()))
            .filter(group -> !group.flags().isEmpty())
            .toList());
  }

  private static boolean isSaid(Flag flag) {
    return flag.row().said() != null && flag.row().said().answer() != SignAnswer.UNKNOWN;
  }

  private static Flag flag(SignsOfCase signs, RedFlag flag, SignRow row) {
    var quotes = new LinkedHashSet<String>();
    var missing = new LinkedHashSet<Missing>();
    signs.texts().stream()
        .flatMap(text -> text.proposals().stream())
        .filter(proposal -> proposal.sign().equals(flag.sign()))
        .forEach(
            (FlagProposal proposal) -> {
              proposal.passages().stream().map(Passage::words).forEach(quotes::add);
              missing.addAll(proposal.missing());
            });
    return new Flag(row, flag, List.copyOf(quotes), List.copyOf(missing));
  }
}
