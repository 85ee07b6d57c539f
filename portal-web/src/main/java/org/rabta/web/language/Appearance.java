package org.rabta.web.language;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Light or dark: the officer's own choice, or the system's. */
@Named("appearance")
@RequestScoped
public class Appearance {

  static final String COOKIE = "rabta-theme";

  private static final String SYSTEM = "system";

  /** In the order of the account menu. */
  static final List<String> CHOICES = List.of(SYSTEM, "light", "dark");

  @Inject private HttpServletRequest request;

  public List<String> getChoices() {
    return CHOICES;
  }

  public String getChoice() {
    return Languages.cookie(request, COOKIE).filter(CHOICES::contains).orElse(SYSTEM);
  }

  /** The value of the page's {@code data-theme}; null leaves the decision to the system. */
  public String getTheme() {
    String choice = getChoice();
    return choice.equals(SYSTEM) ? null : choice;
  }

  /** Where a choice leads: the same page with the same query, in that theme. */
  public String address(String choice) {
    return PreferenceServlet.address(
        request, PreferenceServlet.THEME, choice, CurrentAddress.of(request));
  }
}
