package org.rabta.acceptance.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rabta.acceptance.Seat;
import org.rabta.acceptance.Story;

/** Taking down a report at a desk, in five steps. */
public final class ReportPages {

  private static final Pattern REFERENCE = Pattern.compile("ref=(RBT-\\d{4}-\\d{6,})");
  private static final Pattern DRAFT = Pattern.compile("draft=([0-9a-f-]{36})");

  private final Seat seat;

  /** The pages as that person uses them. */
  public ReportPages(Seat seat) {
    this.seat = seat;
  }

  /**
   * Takes down a whole report on forced labour abroad with recruitment in Lahore and opens the
   * case.
   *
   * @return the reference of the case
   */
  public String recordAndOpen(Story story) {
    begin();
    fillStory(story);
    next(2);
    fillOffer(story);
    next(3);
    fillJourney();
    next(4);
    fillPeople(story);
    next(5);
    return open();
  }

  /**
   * Takes down the least from which a case can be opened, and opens it.
   *
   * @return the reference of the case
   */
  public String openBriefly(Story story) {
    String draft = begin();
    fillStory(story);
    next(2);
    step(draft, 5);
    return open();
  }

  /**
   * Begins a report.
   *
   * @return the key of its draft
   */
  public String begin() {
    seat.open("/report");
    seat.button("report.begin.button").click();
    assertThat(seat.heading("report.step.STORY")).isVisible();
    return draft();
  }

  /** The key of the draft that is being written. */
  public String draft() {
    Matcher draft = DRAFT.matcher(seat.address());
    if (!draft.find()) {
      throw new AssertionError("no draft in " + seat.address());
    }
    return draft.group(1);
  }

  /** Goes to a step by its address. */
  public void step(String draft, int number) {
    seat.open("/report?draft=" + draft + "&step=" + number);
  }

  /** Step 1. */
  public void fillStory(Story story) {
    seat.field("field.case.title").fill(story.title());
    seat.field("field.case.summary").fill(story.summary());
    seat.field("field.report.narrative").fill(story.narrative());
    seat.field("intake.reporter").selectOption("FAMILY");
  }

  /** Step 2. */
  public void fillOffer(Story story) {
    seat.field("field.advert.platform").fill("Facebook");
    seat.field("field.advert.account").fill(story.account());
    seat.field("field.advert.url").fill(story.url());
    seat.field("field.advert.wording").fill(story.wording());
    seat.field("field.recruiter.name").fill(story.recruiter());
    seat.field("field.recruiter.phone").fill(story.recruiterPhone());
    answer("fact.online_content_live", "UNKNOWN");
  }

  /** Step 3: held against their will, forced to work, across a border. */
  public void fillJourney() {
    answer("fact.passport_withheld", "YES");
    answer("fact.coercion_or_confinement", "YES");
    answer("fact.contract_switched", "YES");
    answer("fact.documents_forged", "UNKNOWN");
    check("exploitation.LABOUR");
  }

  /** Step 4. */
  public void fillPeople(Story story) {
    situation("HELD");
    seat.field("field.victim.country").selectOption("KW");
    seat.field("fact.recruitment_district").selectOption("Lahore");
    seat.field("field.victim.safe-contact").fill(story.safeContact());
    seat.field("field.victim.name").fill(story.name());
    seat.field("field.victim.phone").fill(story.phone());
    seat.field("field.victim.document").fill(story.document());
  }

  /** Answers a three-valued question. */
  public void answer(String question, String answer) {
    Locator group = seat.role(AriaRole.RADIOGROUP, seat.words().of(question));
    group.getByText(seat.words().of("enum.Answer." + answer)).click();
    assertThat(group.locator("input[value=" + answer + "]")).isChecked();
  }

  /** Ticks one of several answers. */
  public void check(String answer) {
    seat.field(answer).check();
  }

  /** Says where the person is. */
  public void situation(String situation) {
    seat.page().getByText(seat.words().of("enum.Situation." + situation)).first().click();
  }

  /** Goes on by the button; the next step has that number. */
  public void next(int number) {
    seat.page().locator("form .primary").click();
    seat.page().waitForURL("**step=" + number + "**");
  }

  /** The button that opens the case. */
  public Locator openButton() {
    return seat.button("intake.open");
  }

  /**
   * Opens the case.
   *
   * @return its reference
   */
  public String open() {
    openButton().click();
    seat.page().waitForURL("**/case?**");
    return reference();
  }

  /** The reference in the address of the page. */
  public String reference() {
    Matcher reference = REFERENCE.matcher(seat.address());
    if (!reference.find()) {
      throw new AssertionError("no reference in " + seat.address());
    }
    return reference.group(1);
  }
}
