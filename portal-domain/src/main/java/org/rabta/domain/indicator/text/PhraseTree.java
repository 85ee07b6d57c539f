package org.rabta.domain.indicator.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rabta.domain.indicator.RedFlag;

/** Finds phrases in a list of words. From each word it walks as far as the longest phrase. */
final class PhraseTree {

  /** Shorter words in one piece are left alone: too many of them mean something else. */
  private static final int SHORTEST_JOINED = 8;

  /** More than anybody reads, and a limit for a text made of nothing but phrases. */
  private static final int MOST_FOUND = 2000;

  private final Node root = new Node();
  private final Map<String, List<Phrase>> joined = new HashMap<>();

  private static final class Node {
    private final Map<String, Node> next = new HashMap<>();
    private final List<Phrase> ends = new ArrayList<>();
  }

  /**
   * A phrase that was found.
   *
   * @param phrase the phrase
   * @param first index of its first word
   * @param last index of its last word
   */
  record Found(Phrase phrase, int first, int last) {}

  PhraseTree(List<RedFlag> flags) {
    for (var flag : flags) {
      flag.phrases().stream().map(written -> Phrase.of(flag, written)).forEach(this::add);
    }
  }

  private void add(Phrase phrase) {
    var node = root;
    for (var word : phrase.words()) {
      node = node.next.computeIfAbsent(word, none -> new Node());
    }
    node.ends.add(phrase);
    var whole = phrase.joined();
    if (phrase.words().size() > 1 && whole.length() >= SHORTEST_JOINED) {
      joined.computeIfAbsent(whole, none -> new ArrayList<>()).add(phrase);
    }
  }

  List<Found> in(List<Word> words) {
    var found = new ArrayList<Found>();
    for (int first = 0; first < words.size() && found.size() < MOST_FOUND; first++) {
      walk(words, first, first, root, found);
      int at = first;
      joined
          .getOrDefault(words.get(first).folded(), List.of())
          .forEach(phrase -> found.add(new Found(phrase, at, at)));
    }
    return found;
  }

  /** A number goes two ways at most, so a walk is bounded by twice the numbers of a phrase. */
  private static void walk(List<Word> words, int first, int at, Node node, List<Found> found) {
    if (at == words.size()) {
      return;
    }
    var word = words.get(at);
    step(words, first, at, node.next.get(word.folded()), found);
    if (word.isNumber()) {
      step(words, first, at, node.next.get(Phrase.NUMBER), found);
    }
  }

  private static void step(List<Word> words, int first, int at, Node node, List<Found> found) {
    if (node != null) {
      node.ends.forEach(phrase -> found.add(new Found(phrase, first, at)));
      walk(words, first, at + 1, node, found);
    }
  }
}
