package org.rabta.web.advert;

import static java.util.Map.entry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import org.rabta.domain.caserecord.AdvertLanguage;
import org.rabta.domain.caserecord.AdvertisementCapture;
import org.rabta.domain.caserecord.AdvertisementEntry;
import org.rabta.domain.caserecord.kernel.DayPrecision;
import org.rabta.domain.caserecord.kernel.Filing;
import org.rabta.domain.kernel.Answer;
import org.rabta.service.advert.AdvertService;
import org.rabta.service.advert.AdvertView;
import org.rabta.service.advert.CheckAdvert;
import org.rabta.service.advert.EnterAdvert;
import org.rabta.service.caserecord.EntryList;
import org.rabta.web.caserecord.EntryPage;
import org.rabta.web.caserecord.FactWords;
import org.rabta.web.page.Clicks;
import org.rabta.web.page.Typed;

/** Advertisements of the case in hand, and the form to enter one. */
@Named("advertsPage")
@RequestScoped
public class AdvertsPage extends EntryPage<AdvertView> {

  private static final Map<String, String> LOOK =
      Map.of("advert.live-missing", "look:live", "advert.check-remark", "look:remark");

  @Inject private AdvertService service;
  @Inject private FactWords facts;

  private final Typed looked = new Typed();

  public AdvertsPage() {
    super(
        "advert",
        "advert.entered.done",
        Map.ofEntries(
            entry("advert.platform", "advert:platform"),
            entry("advert.account", "advert:account"),
            entry("advert.url", "advert:url"),
            entry("advert.wording", "advert:wording"),
            entry("advert.says-nothing", "advert:wording"),
            entry("advert.day", "advert:day"),
            entry("entry.why", "advert:why")));
  }

  @Override
  protected EntryList<AdvertView> read(String reference, Long before) {
    return service.ofCase(reference, before);
  }

  @Override
  protected Runnable filing(String reference, Filing filing) {
    var asked = new EnterAdvert(reference, filing, said());
    return () -> service.enter(asked);
  }

  /** Says whether an advertisement is still there. */
  public void look() {
    var asked =
        new CheckAdvert(
            reference(),
            looked.submission(),
            key(looked.text("advert")),
            looked.choice(Answer.class, "live"),
            looked.text("remark"));
    perform(() -> service.check(asked), "advert.checked.done", LOOK);
  }

  private static long key(String text) {
    return text != null && text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
  }

  private AdvertisementCapture said() {
    var offer =
        new AdvertisementEntry(
            typed.text("platform"),
            typed.text("account"),
            typed.text("url"),
            typed.text("wording"),
            typed.choice(Answer.class, "live"));
    return new AdvertisementCapture(
        offer,
        typed.choice(AdvertLanguage.class, "language"),
        typed.text("day"),
        typed.choice(DayPrecision.class, "precision"));
  }

  @Override
  protected void suggest(AdvertView row) {
    var advert = row.advert();
    var offer = advert.offer();
    typed.suggest("platform", offer.platform()).suggest("account", offer.account());
    typed.suggest("url", offer.url()).suggest("wording", offer.wording());
    typed.suggest("live", offer.live()).suggest("language", advert.language());
    typed.suggest("day", advert.day()).suggest("precision", advert.precision());
  }

  /** The advertisements of this page, by their keys, to choose from. */
  public Map<String, String> getChoices() {
    var choices = new LinkedHashMap<String, String>();
    if (Clicks.areTakenIn()) {
      var sent =
          FacesContext.getCurrentInstance()
              .getExternalContext()
              .getRequestParameterMap()
              .getOrDefault("look:advert", "");
      choices.put(sent, sent);
      return choices;
    }
    for (var row : getList().rows()) {
      choices.put(label(row, choices.size() + 1), String.valueOf(row.signed().id()));
    }
    return choices;
  }

  /** Where it appeared; with its place in the list, so that two of the same account stay apart. */
  private String label(AdvertView row, int place) {
    var offer = row.advert().offer();
    var platform = facts.channel(offer.platform());
    var who = offer.account() == null ? offer.url() : offer.account();
    var number = getList().rows().size() > 1 ? place + ": " : "";
    return number + platform + (who == null ? "" : " · " + who);
  }

  /** The fields of the form about one that was looked at again. */
  public Map<String, Object> getLooked() {
    return looked.getFields();
  }

  public Answer[] getAnswers() {
    return Answer.values();
  }

  public AdvertLanguage[] getLanguages() {
    return AdvertLanguage.values();
  }

  public DayPrecision[] getPrecisions() {
    return DayPrecision.values();
  }
}
