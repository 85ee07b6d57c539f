package org.rabta.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.rabta.local.StartRefused;

/**
 * A signed-in person at the portal, who asks for pages and sends forms one after the other. Times
 * run from the request to the last byte of the answer, redirects included.
 */
final class Desk {

  private static final String ON_THIS_MACHINE = "http://(127\\.0\\.0\\.1|localhost)(:[0-9]{1,5})?";
  private static final int MOST_BYTES = 32 * 1024 * 1024;

  static {
    // The newer client offers HTTP/2 with every request, which no browser does on the way to a
    // page.
    System.setProperty("jsoup.useHttpClient", "false");
  }

  private final String portal;
  private final String account;
  private final Connection session;

  /**
   * An answer and how long it took.
   *
   * @param page the page
   * @param nanos nanoseconds from the request to the last byte
   * @param bytes size of the page
   */
  record Timed(Document page, long nanos, int bytes) {}

  private Desk(String portal, String account, Connection session) {
    this.portal = portal;
    this.account = account;
    this.session = session;
  }

  /**
   * Signs in with an account of the demonstration.
   *
   * @param home the clone, whose realm holds the accounts
   * @param portal address of the portal, on this machine
   * @throws StartRefused if the address is elsewhere, nothing answers, or the sign-in fails
   */
  static Desk signIn(Path home, String portal, String account) throws IOException {
    if (!portal.matches(ON_THIS_MACHINE)) {
      throw new StartRefused(
          portal + " is not on this machine: this bench only measures http://127.0.0.1:PORT.");
    }
    var session =
        Jsoup.newSession()
            .cookieStore(new LoopbackCookies())
            .timeout(60_000)
            .maxBodySize(MOST_BYTES)
            .header("Accept", "text/html");
    var desk = new Desk(portal, account, session);
    var login = desk.get("/inbox").page();
    var form = login.selectFirst("form#kc-form-login");
    if (form == null) {
      throw new StartRefused("There is no login form at " + portal + ": is the portal running?");
    }
    var signedIn =
        session
            .newRequest(form.absUrl("action"))
            .data("username", account)
            .data("password", DemonstrationPassword.of(home, account))
            .post();
    if (signedIn.selectFirst("#shell") == null) {
      throw new StartRefused(
          account + " could not sign in: does this portal have the demonstration accounts?");
    }
    return desk;
  }

  String account() {
    return account;
  }

  /** Asks for a page by its path. */
  Timed get(String path) throws IOException {
    return timed(session.newRequest(portal + path).method(Connection.Method.GET));
  }

  /**
   * Sends the form that holds that button, as the page has filled it, with some fields changed.
   *
   * @param button the name of the button
   * @param fields values by name; a field the form lacks is added
   */
  Timed send(Document page, String button, Map<String, String> fields) throws IOException {
    var pressed = page.selectFirst("[name=\"" + button + "\"]");
    if (pressed == null) {
      throw new IllegalStateException(
          account + " finds no " + button + " on " + page.location() + ": " + said(page));
    }
    var request = session.newRequest(page.location()).method(Connection.Method.POST);
    for (var value : form(pressed).formData()) {
      if (!fields.containsKey(value.key())) {
        request.data(value.key(), value.value());
      }
    }
    fields.forEach(request::data);
    return timed(request.data(button, button));
  }

  /** What the page says at its top. */
  static String said(Document page) {
    return page.select("#messages, .notice, h1").text();
  }

  private static FormElement form(Element button) {
    for (Element around = button; around != null; around = around.parent()) {
      if (around instanceof FormElement form) {
        return form;
      }
    }
    throw new IllegalStateException(button.id() + " stands in no form");
  }

  private static Timed timed(Connection request) throws IOException {
    long start = System.nanoTime();
    var response = request.execute();
    byte[] body = response.bodyAsBytes();
    long nanos = System.nanoTime() - start;
    return new Timed(response.parse(), nanos, body.length);
  }
}
