package org.rabta.web.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rabta.domain.indicator.text.FlagProposal;
import org.rabta.domain.indicator.text.FlagProposal.Passage;
import org.rabta.domain.indicator.text.RedFlagReader;
import org.rabta.domain.indicator.text.TextKind;

/**
 * Words that stand out in a report that is still being taken down. Shown to whoever writes it;
 * nothing is answered before there is a case.
 */
@Named("reportSigns")
@ApplicationScoped
public class ReportSigns {

  /**
   * A warning sign and the words it is proposed for.
   *
   * @param sign its code
   * @param quotes the words, each once
   */
  public record Standing(String sign, List<String> quotes) {}

  /** The signs whose words stand in the texts; what is missing is not told of unfinished ones. */
  public List<Standing> of(String advertisement, String story) {
    var quotes = new LinkedHashMap<String, Set<String>>();
    add(quotes, RedFlagReader.delivered().read(advertisement, TextKind.ADVERTISEMENT));
    add(quotes, RedFlagReader.delivered().read(story, TextKind.STORY));
    var standing = new ArrayList<Standing>();
    quotes.forEach((sign, words) -> standing.add(new Standing(sign, List.copyOf(words))));
    return standing;
  }

  private static void add(Map<String, Set<String>> quotes, List<FlagProposal> proposals) {
    for (var proposal : proposals) {
      for (Passage passage : proposal.passages()) {
        quotes.computeIfAbsent(proposal.sign(), s -> new LinkedHashSet<>()).add(passage.words());
      }
    }
  }
}
