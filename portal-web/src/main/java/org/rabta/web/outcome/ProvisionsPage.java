package org.rabta.web.outcome;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rabta.service.directory.DirectoryQueries;
import org.rabta.service.directory.ProvisionView;
import org.rabta.service.outcome.ChangeProvision;
import org.rabta.service.outcome.ProvisionService;
import org.rabta.service.outcome.ProvisionsOfCase;
import org.rabta.web.caserecord.Acts;
import org.rabta.web.caserecord.CaseInHand;
import org.rabta.web.directory.ProvisionWords;
import org.rabta.web.language.Language;
import org.rabta.web.page.Clicks;
import org.rabta.web.page.Typed;

/** The provisions of the case in hand, and changing them. */
@Named("provisionsPage")
@RequestScoped
public class ProvisionsPage {

  private static final Map<String, String> FIELDS =
      Map.of(
          "provision.unknown", "provision:code",
          "provision.there", "provision:code",
          "provision.not-there", "provision:code",
          "provision.reason", "provision:reason");

  @Inject private CaseInHand hand;
  @Inject private ProvisionService service;
  @Inject private DirectoryQueries directory;
  @Inject private ProvisionWords words;
  @Inject private Language language;
  @Inject private Acts acts;

  private final Typed typed = new Typed();
  private ProvisionsOfCase view;

  public ProvisionsOfCase getView() {
    if (view == null) {
      view = service.ofCase(hand.getRef());
    }
    return view;
  }

  /** Whether the page has the form; what was typed stays even where it can no longer be saved. */
  public boolean isChangeable() {
    return Clicks.areTakenIn() || getView().mayChange() || typed.isKept();
  }

  /** Adds the chosen provision. */
  public void add() {
    change(true);
  }

  /** Takes the chosen provision away. */
  public void remove() {
    change(false);
  }

  private void change(boolean added) {
    var asked =
        new ChangeProvision(
            hand.getRef(), typed.submission(), typed.text("code"), added, typed.text("reason"));
    acts.perform(
        () -> service.change(asked), "provision.changed.done", hand.part("outcome"), FIELDS);
  }

  /** All provisions, law and section, by their codes. */
  public Map<String, String> getChoices() {
    var choices = new LinkedHashMap<String, String>();
    directory.provisions().forEach(p -> choices.put(label(p), p.code()));
    return choices;
  }

  /** A provision in a line; its code where the directory does not have it. */
  public String brief(String code) {
    return words.brief(List.of(code));
  }

  private String label(ProvisionView p) {
    var citation = language.isUrdu() ? p.citationUr() : p.citationEn();
    var law = language.isUrdu() ? p.instrumentUr() : p.instrumentEn();
    return law + " " + p.year() + ": " + citation + " (" + p.code() + ")";
  }

  public Map<String, Object> getTyped() {
    return typed.getFields();
  }
}
