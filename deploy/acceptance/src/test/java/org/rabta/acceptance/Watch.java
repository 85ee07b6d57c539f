package org.rabta.acceptance;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Looks over the shoulder of a browser: errors in the console, violations of the content security
 * policy among them, uncaught exceptions, failed answers and addresses outside this machine. A
 * journey that has seen any fails.
 */
final class Watch {

  private final String portal;
  private final List<String> seen = new ArrayList<>();
  private final Set<Integer> expected = new HashSet<>();

  private Watch(String portal) {
    this.portal = portal;
  }

  /** Watches every page of the context from now on. */
  static Watch over(BrowserContext context, String portal) {
    Watch watch = new Watch(portal);
    context.onConsoleMessage(watch::console);
    context.onWebError(error -> watch.seen.add("uncaught: " + error.error()));
    context.onResponse(watch::answered);
    context.onRequest(
        request -> {
          if (!request.url().matches("(http://127\\.0\\.0\\.1[:/]|data:|blob:|about:).*")) {
            watch.seen.add("left this machine: " + request.url());
          }
        });
    return watch;
  }

  /** An answer of that status belongs to the journey. */
  void expect(int status) {
    expected.add(status);
  }

  /** What was seen that should not be; empty if all was well. */
  List<String> complaints() {
    return List.copyOf(seen);
  }

  private void console(ConsoleMessage message) {
    boolean ours = message.location().startsWith(portal) || onPortal(message.page());
    boolean grave = message.type().equals("error") || message.text().contains("Content Security");
    boolean known =
        expected.stream().anyMatch(status -> message.text().contains("status of " + status));
    if (ours && grave && !known) {
      seen.add("console: " + message.text() + " at " + message.location());
    }
  }

  private boolean onPortal(Page page) {
    return page != null && page.url().startsWith(portal);
  }

  private void answered(Response response) {
    int status = response.status();
    if (status >= 400 && response.url().startsWith(portal) && !expected.contains(status)) {
      seen.add(status + " for " + response.request().method() + " " + response.url());
    }
  }
}
