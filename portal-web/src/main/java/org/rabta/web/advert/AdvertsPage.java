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
import org.rabta.domain.kernel.Answer;
import org.rabta.service.advert.AdvertService;
import org.rabta.service.advert.AdvertView;
import org.rabta.service.advert.CheckAdvert;
import org.rabta.service.advert.EnterAdvert;
import org.rabta.service.caserecord.EntryList;
import org.rabta.web.caserecord.Acts;
import org.rabta.web.caserecord.CaseInHand;
import org.rabta.web.caserecord.Correction;
import org.rabta.web.caserecord.EntryTurns;
import org.rabta.web.caserecord.FactWords;
import org.rabta.web.page.Clicks;
import org.rabta.web.page.Typed;

/** Advertisements of the case in hand, and the form to enter one. */
@Named("advertsPage")
@RequestScoped
public class AdvertsPage {

  private static final String TAB = "advert";

  private static final Map<String, String> FIELDS =
      Map.ofEntries(
          entry("advert.platform", "advert:platform"),
          entry("advert.account", "advert:account"),
          entry("advert.url", "advert:url"),
          entry("advert.wording", "advert:wording"),
          entry("advert.says-nothing", "advert:wording"),
          entry("advert.day", "advert:day"),
          entry("entry.why", "advert:why"));

  private static final Map<String, String> LOOK =
      Map.of("advert.live-missing", "look:live", "advert.check-remark", "look:remark");

  @Inject private CaseInHand hand;
  @Inject private AdvertService service;
  @Inject private Correction correction;
  @Inject private EntryTurns turns;
  @Inject private FactWords facts;
  @Inject private Acts acts;

  private final Typed typed = new Typed();
  private final Typed looked = new Typed();
  private EntryList<AdvertView> list;

  public EntryList<AdvertView> getList() {
    if (list == null) {
      list = service.ofCase(hand.getRef(), turns.before());
    }
    return list;
  }

  /** Whether the page has the form; what was typed stays even where it can no longer be saved. */
  public boolean isWritable() {
    return Clicks.areTakenIn() || getList().mayAdd() || typed.isKept();
  }

  /** The entry that is being corrected, if it is on this page. */
  public AdvertView getCorrected() {
    return correction.among(getList().rows(), row -> row.signed().id());
  }

  /** Enters what was typed, as a new entry or a correction. */
  public void enter() {
    file(false);
  }

  /** Takes the entry back that is being corrected. */
  public void withdraw() {
    file(true);
  }

  private void file(boolean withdraws) {
    var asked = new EnterAdvert(hand.getRef(), correction.filing(typed, withdraws), said());
    acts.perform(
        () -> service.enter(asked), "advert.entered.done", hand.address().with("tab", TAB), FIELDS);
  }

  /** Says whether an advertisement is still there. */
  public void look() {
    var asked =
        new CheckAdvert(
            hand.getRef(),
            looked.submission(),
            key(looked.text("advert")),
            looked.choice(Answer.class, "live"),
            looked.text("remark"));
    acts.perform(
        () -> service.check(asked), "advert.checked.done", hand.address().with("tab", TAB), LOOK);
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

  /** The fields of the form; filled with the entry that is being corrected. */
  public Map<String, Object> getTyped() {
    if (!Clicks.areTakenIn() && correction.isAsked() && getCorrected() != null) {
      var advert = getCorrected().advert();
      var offer = advert.offer();
      typed.suggest("platform", offer.platform()).suggest("account", offer.account());
      typed.suggest("url", offer.url()).suggest("wording", offer.wording());
      typed.suggest("live", offer.live()).suggest("language", advert.language());
      typed.suggest("day", advert.day()).suggest("precision", advert.precision());
    }
    return typed.getFields();
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
    getList().rows().forEach(row -> choices.put(label(row), String.valueOf(row.signed().id())));
    return choices;
  }

  /** Its number, so that two of the same account stay apart, and where it appeared. */
  private String label(AdvertView row) {
    var offer = row.advert().offer();
    var place = facts.channel(offer.platform());
    var who = offer.account() == null ? offer.url() : offer.account();
    return row.signed().id() + ": " + place + (who == null ? "" : ", " + who);
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
