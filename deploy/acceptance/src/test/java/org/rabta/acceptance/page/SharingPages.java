package org.rabta.acceptance.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.rabta.acceptance.Seat;

/** Who else sees one case, and on what terms. */
public final class SharingPages {

  private final Seat seat;
  private final String reference;

  /** The sharing of one case as that person uses it. */
  public SharingPages(Seat seat, String reference) {
    this.seat = seat;
    this.reference = reference;
  }

  /** Lowers the mark so that units of other agencies may be given the case. */
  public SharingPages lowerTheMark() {
    seat.open("/sharing/mark?ref=" + reference);
    seat.field("sharing.mark.label").selectOption("AMBER");
    seat.field("field.tlp.reason").fill("The circle needs it to act.");
    seat.button("sharing.mark.action").click();
    assertThat(seat.messages()).containsText(reference);
    return this;
  }

  /** Makes a unit a contributor, with what the form proposes. */
  public SharingPages shareWith(String unit) {
    seat.open("/sharing/share?ref=" + reference);
    seat.field("sharing.to.label").selectOption(unit);
    seat.field("sharing.level.label").selectOption("CONTRIBUTOR");
    seat.field("sharing.basis.label").selectOption("AGREEMENT");
    seat.field("field.share.basis-words").fill("Minutes of the joint meeting");
    seat.field("sharing.purpose.label").selectOption("INVESTIGATION");
    seat.field("field.share.purpose-words").fill("The same recruiter stands in a case of theirs.");
    seat.button("sharing.preview.action").click();
    assertThat(seat.main()).containsText(seat.words().of("sharing.preview.title"));
    seat.button("sharing.share.action").click();
    assertThat(seat.messages()).containsText(reference);
    return this;
  }

  /** Takes the first share back. */
  public void takeBack() {
    new CasePages(seat, reference).show("sharing");
    seat.page().locator("a[href*='/sharing/change']").first().click();
    seat.page().locator("#revoking textarea").fill("The link was wrong");
    seat.button("sharing.revoke.action").click();
    assertThat(seat.messages()).containsText(reference);
  }
}
