package org.rabta.domain.indicator.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rabta.domain.indicator.RedFlag;
import org.rabta.domain.indicator.RedFlag.Detect;
import org.rabta.domain.indicator.SignCatalogue;
import org.rabta.domain.indicator.text.FlagProposal.Missing;
import org.rabta.domain.indicator.text.FlagProposal.Passage;
import org.rabta.domain.indicator.text.PhraseTree.Found;

/**
 * Proposes warning signs from a text, and says because of which words. A person confirms or rejects
 * each. Pictures, links, conversations and what needs judgment are never proposed.
 */
public final class RedFlagReader {

  /** Characters that are read; what follows is left out. The longest story has fewer. */
  public static final int LONGEST_TEXT = 12_000;

  /** Passages shown for one sign. */
  private static final int MOST_PASSAGES = 10;

  /** Much pay and many amenities for which little is asked. */
  private static final String TOO_GOOD = "RF-30";

  private static final Set<String> LITTLE_ASKED =
      Set.of("RF-04", "RF-05", "RF-06", "RF-07", "RF-08");
  private static final String AMENITIES = "RF-09";

  private static final RedFlagReader DELIVERED = new RedFlagReader(SignCatalogue.delivered());

  private final List<RedFlag> flags;
  private final PhraseTree phrases;

  RedFlagReader(SignCatalogue catalogue) {
    flags = catalogue.redFlags();
    phrases = new PhraseTree(flags.stream().filter(RedFlagReader::hasPhrases).toList());
  }

  /** The reader for the lists that this portal was built with. */
  public static RedFlagReader delivered() {
    return DELIVERED;
  }

  /**
   * The warning signs that the text seems to show, in the order of the list.
   *
   * @param text as it was written; null has none
   */
  public List<FlagProposal> read(String text, TextKind kind) {
    if (text == null || text.isBlank()) {
      return List.of();
    }
    var read = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    var words = Word.in(read);
    var surroundings = new Surroundings(words, kind);
    var passages = passages(read, words, surroundings, kind);
    Map<String, Set<Missing>> missing = Map.of();
    if (kind == TextKind.ADVERTISEMENT) {
      addTooGood(passages, surroundings);
      missing = new Omissions(read, words, surroundings).found(passages.keySet());
    }
    return proposals(passages, missing);
  }

  private Map<String, List<Passage>> passages(
      String text, List<Word> words, Surroundings surroundings, TextKind kind) {
    var passages = new LinkedHashMap<String, List<Passage>>();
    for (var found : phrases.in(words)) {
      var flag = found.phrase().flag();
      if ((kind == TextKind.ADVERTISEMENT || !flag.advertOnly()) && surroundings.allow(found)) {
        add(passages.computeIfAbsent(flag.sign(), s -> new ArrayList<>()), text, words, found);
      }
    }
    return passages;
  }

  /** Of passages that overlap the first and longest stays. */
  private static void add(List<Passage> passages, String text, List<Word> words, Found found) {
    int start = words.get(found.first()).start();
    int end = words.get(found.last()).end();
    if (!passages.isEmpty()) {
      var before = passages.get(passages.size() - 1);
      if (start < before.end()) {
        if (start == before.start() && end > before.end()) {
          passages.set(passages.size() - 1, new Passage(start, end, text.substring(start, end)));
        }
        return;
      }
    }
    if (passages.size() < MOST_PASSAGES) {
      passages.add(new Passage(start, end, text.substring(start, end)));
    }
  }

  private static void addTooGood(Map<String, List<Passage>> passages, Surroundings surroundings) {
    var asked = LITTLE_ASKED.stream().filter(passages::containsKey).sorted().findFirst();
    if (asked.isPresent()
        && passages.containsKey(AMENITIES)
        && surroundings.numberBeside(ContextWord.PAY, 3, 6)) {
      passages.put(
          TOO_GOOD, List.of(passages.get(asked.get()).get(0), passages.get(AMENITIES).get(0)));
    }
  }

  private List<FlagProposal> proposals(
      Map<String, List<Passage>> passages, Map<String, Set<Missing>> missing) {
    return flags.stream()
        .map(
            flag ->
                new FlagProposal(
                    flag.sign(),
                    passages.getOrDefault(flag.sign(), List.of()),
                    List.copyOf(missing.getOrDefault(flag.sign(), Set.of()))))
        .filter(proposal -> !proposal.passages().isEmpty() || !proposal.missing().isEmpty())
        .toList();
  }

  /** An omission that can be checked is checked; a phrase is looked for in all other cases. */
  private static boolean hasPhrases(RedFlag flag) {
    return flag.detect() == Detect.TEXT
        || flag.detect() == Detect.TEXT_WITH_CONTEXT
        || (flag.detect() == Detect.ABSENCE && !Omissions.CHECKED.contains(flag.sign()));
  }
}
