package org.rabta.domain.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class NarrativeSketchTest {

  private static final String STORY =
      "He saw an offer for a driver in Riyadh on Facebook and paid 250,000 rupees to an agent in"
          + " Gujranwala who promised a work visa within three weeks and then did not answer the"
          + " phone any more. The office was closed when he went there with his brother.";

  @Test
  void theSameStoryInOtherLettersIsAlike() {
    assertThat(inCommon(STORY, STORY.toUpperCase().replace(",", "").replace(".", " !")))
        .isGreaterThanOrEqualTo(NarrativeSketch.ALIKE);
  }

  @Test
  void aStoryWithSomeWordsMoreIsAlike() {
    assertThat(inCommon(STORY, STORY + " He wants his money back and has the receipts."))
        .isGreaterThanOrEqualTo(NarrativeSketch.ALIKE);
  }

  @Test
  void anotherStoryIsNot() {
    assertThat(
            inCommon(
                STORY,
                "She was told that she would work in a beauty salon in Bangkok. At the airport a man"
                    + " took her passport and brought her over the river to a compound where she had"
                    + " to write to strangers about crypto all night long."))
        .isLessThan(NarrativeSketch.ALIKE);
  }

  @Test
  void fewWordsTellNothing() {
    assertThat(NarrativeSketch.of("An offer that was too good")).isEmpty();
    assertThat(NarrativeSketch.of(null)).isEmpty();
    assertThat(NarrativeSketch.of(STORY)).hasSize(NarrativeSketch.MARKS);
  }

  @Test
  void theMarksAreStoredAndMustNotChange() {
    assertThat(Arrays.hashCode(NarrativeSketch.of(STORY))).isEqualTo(-699399129);
  }

  private static long inCommon(String one, String other) {
    var marks = NarrativeSketch.of(other);
    return Arrays.stream(NarrativeSketch.of(one))
        .filter(mark -> Arrays.stream(marks).anyMatch(m -> m == mark))
        .count();
  }
}
