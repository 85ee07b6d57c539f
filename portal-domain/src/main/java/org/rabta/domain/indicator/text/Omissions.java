package org.rabta.domain.indicator.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.rabta.domain.indicator.text.FlagProposal.Missing;

/**
 * What an advertisement leaves out. An approved one states the promoter's licence number, the
 * permission number, the country, the number of posts and the length of the contract (ICMPD report,
 * 2.2, procedures).
 */
final class Omissions {

  /** The signs that are found by looking for what is missing. */
  static final Set<String> CHECKED = Set.of("RF-16", "RF-95", "RF-96", "RF-97");

  private static final int SHORTEST_OFFER_WORDS = 8;
  private static final int NUMBER_FOLLOWS = 6;
  private static final String URGENCY = "RF-15";
  private static final Pattern DAY =
      Pattern.compile("\\p{Nd}{1,2}[-/.]\\p{Nd}{1,2}[-/.]\\p{Nd}{2}");

  private final String text;
  private final List<Word> words;
  private final Surroundings surroundings;

  Omissions(String text, List<Word> words, Surroundings surroundings) {
    this.text = text;
    this.words = words;
    this.surroundings = surroundings;
  }

  /** The signs of omission, each with what is missing; none for a text that offers no work. */
  Map<String, Set<Missing>> found(Set<String> signsFound) {
    if (!isOffer()) {
      return Map.of();
    }
    return Map.of(
        "RF-95", unless(numbered(ContextWord.LICENCE), Missing.LICENCE_NUMBER),
        "RF-96", unless(numbered(ContextWord.PERMISSION), Missing.PERMISSION_NUMBER),
        "RF-97", particulars(),
        "RF-16", unless(!signsFound.contains(URGENCY) || dated(), Missing.CLOSING_DATE));
  }

  private boolean isOffer() {
    return words.size() >= SHORTEST_OFFER_WORDS
        && (surroundings.mention(ContextWord.JOB) || surroundings.mention(ContextWord.VISA));
  }

  private Set<Missing> particulars() {
    var missing = new ArrayList<Missing>();
    if (!surroundings.mention(ContextWord.COUNTRY)) {
      missing.add(Missing.COUNTRY);
    }
    if (!surroundings.numberBeside(ContextWord.POSTS, 3, 2)) {
      missing.add(Missing.VACANCIES);
    }
    if (!surroundings.numberBeside(ContextWord.DURATION, 3, 3)) {
      missing.add(Missing.DURATION);
    }
    return missing.isEmpty() ? Set.of() : EnumSet.copyOf(missing);
  }

  private boolean numbered(ContextWord group) {
    return surroundings.numberBeside(group, 0, NUMBER_FOLLOWS);
  }

  private boolean dated() {
    return surroundings.numberBeside(ContextWord.DATE, 2, 3) || DAY.matcher(text).find();
  }

  private static Set<Missing> unless(boolean there, Missing what) {
    return there ? Set.of() : EnumSet.of(what);
  }
}
