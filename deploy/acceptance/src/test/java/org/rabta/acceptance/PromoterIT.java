package org.rabta.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.rabta.acceptance.page.PromoterPages;
import org.rabta.acceptance.page.ReportPages;

/** Licences are looked up, suspended and taken over from lists. */
class PromoterIT {

  /** Of the invented promoters that the demonstration brings. */
  private static final String GOOD = "DEMO-0001/LHR";

  private static final String SUSPENDED = "DEMO-0007/LHR";

  @RegisterExtension final Seats seats = new Seats();

  @Test
  void anOfficerFindsAPromoterHoweverTheNumberIsWritten() {
    Seat fia = seats.of("fia.officer");
    PromoterPages registry = new PromoterPages(fia);

    registry.search("demo 0007 lhr");
    assertThat(fia.row(SUSPENDED)).containsText(fia.words().of("enum.LicenceStatus.SUSPENDED"));
    registry.search("Nargs");
    assertThat(fia.row(SUSPENDED)).isVisible();
    registry.search("Zzyx Quuxley");
    assertThat(fia.heading("promoters.nothing.title")).isVisible();

    fia.in(Words.URDU).open("/promoters?q=" + "DEMO-0001");
    fia.row(GOOD).getByRole(AriaRole.LINK).click();
    assertThat(registry.standing()).containsText(fia.words().of("enum.LicenceStatus.VALID"));
  }

  @Test
  void whileAReportIsTakenDownTheLicenceIsLookedUpWithoutLosingAWord() {
    Seat nccia = seats.of("nccia.officer");
    Story story = Story.next();
    ReportPages report = new ReportPages(nccia);
    report.begin();
    report.fillStory(story);
    report.next(2);
    report.fillOffer(story);
    nccia.field("field.recruiter.licence").fill(SUSPENDED.toLowerCase());
    nccia.button("licence.ask.action").click();

    assertThat(nccia.page().locator("[id='report:licence-found']"))
        .containsText(nccia.words().of("enum.LicenceStatus.SUSPENDED"));
    assertThat(nccia.page().locator("[id='report:licence-found']"))
        .containsText(nccia.words().of("licence.finding.other-name"));
    assertThat(nccia.field("fact.licence_status")).hasValue("suspended");
    assertThat(nccia.field("field.recruiter.name")).hasValue(story.recruiter());
    assertThat(nccia.field("field.advert.wording")).hasValue(story.wording());

    report.next(3);
    report.step(report.draft(), 5);
    String reference = report.open();
    nccia.open("/case?ref=" + reference + "&tab=people");
    assertThat(nccia.main()).containsText(nccia.words().of("licence.recruiter.label"));
    assertThat(nccia.main()).containsText(nccia.words().of("enum.LicenceStatus.SUSPENDED"));
  }

  @Test
  void theRegulatorTakesAListOverAndSuspends() {
    Seat beoe = seats.of("beoe.supervisor");
    PromoterPages registry = new PromoterPages(beoe);
    String licence = "DEMO-9" + Math.abs(Story.next().title().hashCode() % 1000) + "/KHI";
    String line =
        licence + ",Demo Journey Overseas (invented),Karachi,ACTIVE,2024-01-01,2029-12-31,";

    registry.compare(today(), line, "DEMO-9999/KHI,=1+1,Karachi,ACTIVE,2024-01-01,2029-12-31,");
    assertThat(beoe.main()).containsText(beoe.words().of("promoter-list.faulty.title"));
    registry.compare(today(), line);
    assertThat(beoe.main()).containsText(beoe.words().of("promoter-list.ready.title"));
    registry.takeOver();
    assertThat(beoe.messages()).containsText(beoe.words().pattern("promoter-list.apply.done"));

    registry.open(licence);
    registry.decide("SUSPENDED", today(), "Order 12 of the director");
    assertThat(beoe.messages()).containsText(beoe.words().pattern("licence.change.done"));
    assertThat(registry.standing()).containsText(beoe.words().of("enum.LicenceStatus.SUSPENDED"));
    assertThat(beoe.main()).containsText("Order 12 of the director");
  }

  @Test
  void aWorkbookIsRefusedWithAWordBesideItsField() {
    Seat beoe = seats.of("beoe.supervisor");
    beoe.open("/promoters/import");

    new PromoterPages(beoe).send("list.csv", new byte[] {'P', 'K', 3, 4, 0, 0}, today());

    assertThat(beoe.error("promoter-list.file.label"))
        .containsText(beoe.words().of("error.promoter.file.not-text"));
  }

  @Test
  void nobodyElseFindsThePageForListsOrTheFormForDecisions() {
    for (String account : new String[] {"fia.supervisor", "beoe.officer"}) {
      Seat other = seats.of(account).expecting(404);
      other.open("/promoters/import");
      assertThat(other.heading("problem.not-found.title")).isVisible();
      new PromoterPages(other).open(GOOD);
      assertThat(other.heading("licence.history.title")).isVisible();
      assertThat(other.button("licence.change.action")).hasCount(0);
    }
  }

  @Test
  void theSearchWorksByKeyboardAlone() {
    Seat fia = seats.of("fia.officer");
    fia.open("/promoters");
    fia.field("promoters.search.text").focus();
    Page page = fia.page();
    page.keyboard().type(GOOD);
    page.keyboard().press("Enter");

    assertThat(fia.row(GOOD)).isVisible();
  }

  private static String today() {
    return LocalDate.now(ZoneId.of("Asia/Karachi")).toString();
  }
}
