package org.rabta.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A journey can only be trusted if its watch notices what it should. */
class WatchIT {

  private final RunningPortal portal = RunningPortal.get();

  private BrowserContext context;
  private Watch watch;
  private Page page;

  @BeforeEach
  void open() {
    context = portal.browser().newContext();
    watch = Watch.over(context, portal.baseUrl());
    page = context.newPage();
    page.navigate(portal.baseUrl() + "/signed-out");
  }

  @AfterEach
  void close() {
    context.close();
  }

  @Test
  void aQuietPageIsNoComplaint() {
    assertThat(watch.complaints()).isEmpty();
  }

  @Test
  void aScriptThatThePolicyForbidsIsNoticed() {
    page.evaluate(
        "() => { const s = document.createElement('script'); s.textContent = 'ranHere = 1';"
            + " document.body.append(s); }");

    assertNoticed("Content Security Policy");
  }

  @Test
  void anExceptionInAScriptIsNoticed() {
    page.evaluate("() => setTimeout(() => { throw new Error('lost'); }, 0)");

    assertNoticed("lost");
  }

  @Test
  void aMissingResourceIsNoticed() {
    page.evaluate("() => { new Image().src = '/no-such-image.png'; }");

    assertNoticed("/no-such-image.png");
  }

  @Test
  void anExpectedStatusIsNoComplaint() {
    watch.expect(404);

    page.evaluate("() => { new Image().src = '/jakarta.faces.resource/none.png.xhtml'; }");
    page.waitForTimeout(500);

    assertThat(watch.complaints()).isEmpty();
  }

  private void assertNoticed(String what) {
    page.waitForTimeout(500);
    assertThat(watch.complaints()).anyMatch(complaint -> complaint.contains(what));
  }
}
