package org.rabta.web.indicator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.rabta.domain.indicator.text.FlagProposal.Passage;
import org.rabta.domain.indicator.text.TextKind;
import org.rabta.service.indicator.SignsOfCase.ReadText;

/**
 * A text in pieces, so that a page can mark words in it and still escape every character.
 *
 * @param kind what it is
 * @param pieces the pieces, which together are the text
 * @param places how many of them are marked
 */
public record MarkedText(TextKind kind, List<Piece> pieces, long places) {

  /**
   * A piece of a text.
   *
   * @param text as it was written
   * @param marked whether some sign was proposed because of it
   */
  public record Piece(String text, boolean marked) {}

  static MarkedText of(ReadText read) {
    var passages =
        read.proposals().stream()
            .flatMap(proposal -> proposal.passages().stream())
            .sorted(Comparator.comparingInt(Passage::start).thenComparing(Passage::end))
            .toList();
    var pieces = new ArrayList<Piece>();
    int done = 0;
    for (var passage : passages) {
      if (passage.end() > done) {
        // What overlaps the piece before is marked already.
        int from = Math.max(passage.start(), done);
        add(pieces, read.text().substring(done, from), false);
        add(pieces, read.text().substring(from, passage.end()), true);
        done = passage.end();
      }
    }
    add(pieces, read.text().substring(done), false);
    return new MarkedText(
        read.kind(), List.copyOf(pieces), pieces.stream().filter(Piece::marked).count());
  }

  /** The whole text. */
  public String text() {
    return pieces.stream().map(Piece::text).collect(Collectors.joining());
  }

  private static void add(List<Piece> pieces, String text, boolean marked) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, marked));
    }
  }
}
