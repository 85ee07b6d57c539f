package org.rabta.acceptance.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import org.rabta.acceptance.Seat;

/** The registry of promoters: search, one licence, lists. */
public final class PromoterPages {

  private static final String HEADER =
      "licence_no,name,city,status,valid_from,valid_until,phones\n";

  private final Seat seat;

  /** The pages as that person uses them. */
  public PromoterPages(Seat seat) {
    this.seat = seat;
  }

  /** Searches by the form, as a reader does. */
  public void search(String text) {
    seat.open("/promoters");
    seat.field("promoters.search.text").fill(text);
    seat.button("promoters.search.action").click();
    seat.page().waitForURL("**/promoters?**");
  }

  /** Goes to a licence by its address. */
  public void open(String licence) {
    seat.open("/promoters/licence?no=" + licence.replace("/", "%2F"));
  }

  /** What the licence is worth today, at the head of its page. */
  public Locator standing() {
    return seat.main().locator(".page-head .tag");
  }

  /** Records a decision of the regulator. */
  public void decide(String decision, String since, String reason) {
    seat.field("licence.change.label").selectOption(decision);
    seat.field("field.promoter.since").fill(since);
    seat.field("field.promoter.reason").fill(reason);
    seat.button("licence.change.action").click();
  }

  /** Uploads lines below the usual first line and has them compared. */
  public void compare(String listed, String... lines) {
    seat.open("/promoters/import");
    var content = (HEADER + String.join("\n", lines)).getBytes(StandardCharsets.UTF_8);
    send("list.csv", content, listed);
  }

  /** A list with a line of every sort: new, changed, faulty; and many promoters missing. */
  public void compareEverySort() {
    var today = LocalDate.now(ZoneId.of("Asia/Karachi")).toString();
    compare(
        today,
        "DEMO-0001/LHR,Demo Falcon Renamed (invented),Multan,ACTIVE,2024-02-01,2029-02-28,",
        "DEMO-8888/LHR,Demo Newcomer (invented),Lahore,ACTIVE,2024-02-01,2029-02-28,",
        "DEMO-7777/LHR,=1+1,Lahore,GOOD,2024,2029-02-28,");
    seat.page().waitForURL("**/promoters/import?upload=**");
  }

  /** Uploads any file and has it compared. */
  public void send(String name, byte[] content, String listed) {
    seat.field("promoter-list.file.label")
        .setInputFiles(new FilePayload(name, "text/csv", content));
    seat.field("field.promoter.listed").fill(listed);
    seat.button("promoter-list.compare.action").click();
  }

  /** Takes the compared list over. */
  public void takeOver() {
    seat.button("promoter-list.apply.action").click();
  }
}
