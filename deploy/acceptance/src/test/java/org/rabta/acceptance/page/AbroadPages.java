package org.rabta.acceptance.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.rabta.acceptance.Seat;
import org.rabta.acceptance.Story;

/** Logging a victim abroad from a phone, in four short steps. */
public final class AbroadPages {

  private final Seat seat;
  private final ReportPages report;

  /** The pages as that person uses them. */
  public AbroadPages(Seat seat) {
    this.seat = seat;
    this.report = new ReportPages(seat);
  }

  /** Begins, and shows the first step. */
  public void begin() {
    seat.open("/victim-abroad");
    seat.button("victim-abroad.begin.button").click();
    assertThat(seat.heading("victim-abroad.step.PERSON")).isVisible();
  }

  /** Step 1: held, in the country of the post. */
  public void fillPerson(Story story) {
    report.situation("HELD");
    seat.field("victim-abroad.place").fill("Camp near the ring road, " + story.mark());
  }

  /** Step 2. */
  public void fillConditions() {
    report.answer("fact.passport_withheld", "YES");
    report.answer("fact.coercion_or_confinement", "YES");
    report.answer("fact.victim_minor", "UNKNOWN");
    report.check("exploitation.LABOUR");
  }

  /** Step 3. */
  public void fillEmployer(Story story) {
    seat.field("field.recruiter.name").fill(story.recruiter());
    seat.field("field.recruiter.phone").fill(story.recruiterPhone());
    seat.field("fact.recruitment_district").selectOption("Gujranwala");
  }

  /** Step 4. */
  public void fillContact(Story story) {
    seat.field("field.victim.safe-contact").fill(story.safeContact());
    seat.field("field.victim.name").fill(story.name());
    seat.field("field.victim.phone").fill(story.phone());
    report.fillStory(story);
  }

  /** Goes on; the next step has that number. */
  public void next(int number) {
    report.next(number);
  }

  /**
   * Opens the case.
   *
   * @return its reference
   */
  public String open() {
    return report.open();
  }

  /** The live proposal below the form. */
  public Locator proposal() {
    return seat.page().locator("main .why");
  }

  /** The progress through the steps. */
  public Locator progress() {
    return seat.page().getByRole(AriaRole.PROGRESSBAR);
  }
}
