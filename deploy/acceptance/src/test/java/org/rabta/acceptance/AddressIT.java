package org.rabta.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses that somebody typed, shortened or forged. */
class AddressIT {

  @RegisterExtension final Seats seats = new Seats();

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "/case?ref=%27%20OR%201%3D1%20--",
        "/case?ref=%3Cscript%3EranHere%3Dtrue%3C%2Fscript%3E",
        "/case?ref=RBT-2026-000001%00",
        "/case",
        "/case?ref=",
        "/report?draft=not-a-key&step=1",
        "/report?draft=00000000-0000-0000-0000-000000000000&step=99",
        "/handoff/receive?ref=%E2%80%AE1000-6202-TBR",
      })
  void anAddressOfNothingIsThePageOfNothing(String address) {
    Seat officer = seats.of("beoe.officer").expecting(404).expecting(400);

    officer.open(address);

    assertThat(officer.main())
        .containsText(
            Pattern.compile(
                officer.words().of("problem.not-found.title")
                    + "|"
                    + officer.words().of("problem.bad-request.title")));
    assertThat(officer.page().evaluate("window.ranHere")).isNull();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "/inbox?view=%3Cscript%3E&at=zzz",
        "/cases?status=NONE&strand=%27&priority=1&mine=maybe&at=-1",
        "/cases?at=9999999999999999999999",
        "/directory?view=../../etc/passwd",
      })
  void anAddressWithNonsenseInItShowsThePageWithoutIt(String address) {
    Seat officer = seats.of("beoe.officer");

    officer.open(address);

    assertThat(officer.page().locator("#shell")).isVisible();
    assertThat(officer.main().innerHTML()).doesNotContain("zzz", "<script>", "etc/passwd");
  }
}
