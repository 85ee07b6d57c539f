package org.rabta.web.language;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** The language of this request, as pages and beans ask for it. */
@Named("language")
@RequestScoped
public class Language {

  @Inject private HttpServletRequest request;

  private Locale locale;

  @PostConstruct
  void read() {
    locale = Languages.of(request);
  }

  public Locale getLocale() {
    return locale;
  }

  /** The value of the page's {@code lang}. */
  public String getTag() {
    return locale.getLanguage();
  }

  /** The value of the page's {@code dir}. */
  public String getDir() {
    return isUrdu() ? "rtl" : "ltr";
  }

  public boolean isUrdu() {
    return locale.equals(Languages.URDU);
  }

  /** The language that the switch leads to. */
  public String getOther() {
    return other().getLanguage();
  }

  /** The other language's name in that language itself, so that its readers find it. */
  public String getOtherName() {
    return other().getDisplayLanguage(other());
  }

  /** Where the switch leads: the same page with the same query, in the other language. */
  public String getSwitchAddress() {
    return PreferenceServlet.address(
        request, PreferenceServlet.LANGUAGE, getOther(), CurrentAddress.of(request));
  }

  private Locale other() {
    return isUrdu() ? Languages.ENGLISH : Languages.URDU;
  }
}
