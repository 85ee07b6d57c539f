package org.rabta.acceptance;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.regex.Pattern;
import org.rabta.local.DemonstrationAccounts.Account;

/**
 * Somebody at a browser of their own, and what they can do with any page of the portal.
 *
 * <p>Everything is found by role and label, as a screen reader finds it.
 */
public final class Seat {

  private static final String STICKING_OUT =
      """
      () => {
        const root = document.documentElement;
        if (root.scrollWidth <= root.clientWidth) { return []; }
        const out = [...document.body.querySelectorAll('*')].filter(e => {
          const box = e.getBoundingClientRect();
          return box.width > 0 && (box.right > root.clientWidth + 1 || box.left < -1);
        }).map(e => e.tagName + '.' + e.className + ' ' + e.textContent.trim().slice(0, 40));
        return ['page is ' + root.scrollWidth + ' wide', ...out.slice(0, 5)];
      }
      """;

  private final String name;
  private final RunningPortal portal;
  private final BrowserContext context;
  private final Watch watch;
  private final Page page;
  private Words words = Words.ENGLISH;

  Seat(String name, RunningPortal portal, BrowserContext context) {
    this.name = name;
    this.portal = portal;
    this.context = context;
    this.watch = Watch.over(context, portal.baseUrl());
    this.page = context.newPage();
  }

  /** Who sits here, for messages of tests. */
  public String name() {
    return name;
  }

  /** The first tab. */
  public Page page() {
    return page;
  }

  /** The browser, for cookies, further tabs and plain requests. */
  public BrowserContext context() {
    return context;
  }

  /** The words of the language chosen here. */
  public Words words() {
    return words;
  }

  /** From now on an answer of that status is no complaint. */
  public Seat expecting(int status) {
    watch.expect(status);
    return this;
  }

  List<String> complaints() {
    return watch.complaints();
  }

  /** Chooses the language for all following pages. */
  public Seat in(Words language) {
    words = language;
    return withCookie("rabta-language", language.tag());
  }

  /** Chooses light, dark or system for all following pages. */
  public Seat withTheme(String theme) {
    return withCookie("rabta-theme", theme);
  }

  private Seat withCookie(String cookie, String value) {
    context.addCookies(List.of(new Cookie(cookie, value).setUrl(portal.baseUrl())));
    return this;
  }

  /** Goes to an address of the portal, such as {@code /inbox}. */
  public Response open(String path) {
    return page.navigate(portal.baseUrl() + path);
  }

  /** Path and query of the page shown. */
  public String address() {
    return page.url().startsWith(portal.baseUrl())
        ? page.url().substring(portal.baseUrl().length())
        : page.url();
  }

  /** Types user name and password into Keycloak's form and sends it. */
  public void typePassword(Account account) {
    page.locator("#username").fill(account.username());
    page.locator("#password").fill(account.password());
    page.locator("#kc-login").click();
  }

  /** The form control of that label, by the key of its words. */
  public Locator field(String key) {
    return page.getByLabel(words.of(key), new Page.GetByLabelOptions().setExact(true));
  }

  /** What stands beside the field of that label if it was refused. */
  public Locator error(String key) {
    return page.locator(".field.wrong, .tri.wrong")
        .filter(new Locator.FilterOptions().setHasText(words.of(key)))
        .locator("p.error");
  }

  /** The button of those words; an icon drawn from a font may stand before or after them. */
  public Locator button(String key) {
    String icon = "[\\ue000-\\uf8ff\\s]*";
    return page.getByRole(
        AriaRole.BUTTON,
        new GetByRoleOptions()
            .setName(Pattern.compile("^" + icon + Words.literally(words.of(key)) + icon + "$")));
  }

  /** The link of those words. */
  public Locator link(String key) {
    return role(AriaRole.LINK, words.of(key));
  }

  /** The heading of those words. */
  public Locator heading(String key, Object... arguments) {
    return role(AriaRole.HEADING, words.of(key, arguments));
  }

  /** Whatever has that role and exactly that accessible name. */
  public Locator role(AriaRole role, String accessibleName) {
    return page.getByRole(role, new GetByRoleOptions().setName(accessibleName).setExact(true));
  }

  /** The row of a table in which that text stands. */
  public Locator row(String text) {
    return page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText(text));
  }

  /** The page below masthead and rail. */
  public Locator main() {
    return page.locator("main");
  }

  /** What the page says at its top: notices and errors. */
  public Locator messages() {
    return page.locator("#messages");
  }

  /** What is wider than the screen; empty if the page does not scroll sideways. */
  @SuppressWarnings("unchecked")
  public List<String> sticksOut() {
    return (List<String>) page.evaluate(STICKING_OUT);
  }

  /** Everything in the page's source that could tell somebody something, markup included. */
  public String source() {
    return page.content();
  }
}
