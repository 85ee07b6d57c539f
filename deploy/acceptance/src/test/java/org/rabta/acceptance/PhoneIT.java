package org.rabta.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rabta.acceptance.page.AbroadPages;
import org.rabta.acceptance.page.CasePages;

/** A welfare attaché logs a victim abroad from a phone. */
class PhoneIT {

  /** Pixels that a finger hits. */
  private static final int FINGER = 44;

  private static final String TOO_SMALL =
      """
      least => [...document.querySelectorAll('main form a, main form button, main form input,'
          + 'main form select, main form textarea, main form summary')]
        .filter(e => e.type !== 'hidden' && e.checkVisibility())
        .map(e => ['radio', 'checkbox'].includes(e.type) ? e.labels[0] : e)
        .filter(e => { const b = e.getBoundingClientRect();
                       return b.width > 0 && (b.width < least || b.height < least); })
        .map(e => e.outerHTML.slice(0, 120) + ' ' + JSON.stringify(e.getBoundingClientRect()))
      """;

  @RegisterExtension final Seats seats = new Seats();

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"ENGLISH", "URDU"})
  void anAttacheLogsAVictimAndOpensTheCase(String language) {
    Story story = Story.next();
    Seat attache = seats.onPhone("cwa.riyadh");
    attache.in(language.equals("URDU") ? Words.URDU : Words.ENGLISH);
    AbroadPages pages = new AbroadPages(attache);

    pages.begin();
    assertThat(attache.field("field.victim.country")).hasValue("SA");
    pages.fillPerson(story);
    assertEasy(attache);
    pages.next(2);
    pages.fillConditions();
    assertEasy(attache);
    pages.next(3);
    pages.fillEmployer(story);
    assertEasy(attache);
    pages.next(4);
    pages.fillContact(story);
    assertEasy(attache);
    assertThat(pages.proposal()).containsText(attache.words().of("enum.Strand.TRAFFICKING"));
    String reference = pages.open();

    assertFits(attache);
    assertThat(attache.messages()).containsText(attache.words().pattern("intake.open.done"));
    assertThat(new CasePages(attache, reference).custody())
        .containsText(attache.words().unit("CWA-SA-1"));
    assertThat(attache.source()).doesNotContain(story.phone());
  }

  @SuppressWarnings("unchecked")
  private static void assertEasy(Seat seat) {
    assertThat((List<String>) seat.page().evaluate(TOO_SMALL, FINGER))
        .as("too small for a finger at " + seat.address())
        .isEmpty();
    assertFits(seat);
  }

  private static void assertFits(Seat seat) {
    for (int width : new int[] {375, 320}) {
      seat.page().setViewportSize(width, 740);
      assertThat(seat.sticksOut()).as(seat.address() + " at " + width).isEmpty();
    }
    seat.page().setViewportSize(375, 740);
  }
}
