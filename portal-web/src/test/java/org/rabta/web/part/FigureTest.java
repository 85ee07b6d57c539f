package org.rabta.web.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rabta.service.wait.InboxCounts;

class FigureTest {

  @ParameterizedTest
  @CsvSource({"0, 0", "17, 17", "999, 999", "1000, 1000+"})
  void aFigureIsShownAsFarAsItWasCounted(long counted, String shown) {
    assertThat(Figure.shown(counted)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "99, 99", "100, 99+"})
  void theFrameShowsTwoDigits(long counted, String shown) {
    assertThat(Figure.shownInFrame(counted)).isEqualTo(shown);
  }

  @Test
  void noFigureClaimsMoreThanTheServicesCounted() {
    assertThat(Figure.shown(InboxCounts.MOST)).endsWith("+");
    assertThat(Figure.shown(InboxCounts.MOST - 1L)).doesNotContain("+");
    assertThat(Figure.shownInFrame(InboxCounts.MOST_IN_FRAME)).endsWith("+");
    assertThat(Figure.shownInFrame(InboxCounts.MOST_IN_FRAME - 1L)).doesNotContain("+");
  }

  @Test
  void whatIsReadAloudSaysThatThereAreMore() {
    for (var language : List.of("en", "ur")) {
      var words =
          ResourceBundle.getBundle("org.rabta.web.i18n.messages", Locale.forLanguageTag(language));
      var said = new MessageFormat(words.getString("frame.inbox.count"), Locale.ENGLISH);
      assertThat(said.format(new Object[] {99L}))
          .contains("99")
          .isNotEqualTo(said.format(new Object[] {100L}));
      assertThat(said.format(new Object[] {100L})).contains("99").doesNotContain("100");
    }
  }
}
