package org.rabta.web.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rabta.domain.caserecord.CasePart;
import org.rabta.domain.caserecord.HandlingCode;
import org.rabta.domain.sharing.SharePurpose;
import org.rabta.service.sharing.ShareCase;
import org.rabta.service.sharing.SharingService;
import org.rabta.web.caserecord.Acts;
import org.rabta.web.caserecord.CaseInHand;

/** Shares the case in hand with a unit. */
@Named("shareForm")
@RequestScoped
public class ShareForm {

  private static final Map<String, String> FIELDS =
      Map.ofEntries(
          Map.entry("share.unit-unknown", "share:to"),
          Map.entry("share.unit-cannot-receive", "share:to"),
          Map.entry("share.to-custodian", "share:to"),
          Map.entry("share.shared-already", "share:to"),
          Map.entry("share.sees-already", "share:to"),
          Map.entry("share.tlp-own-agency", "share:to"),
          Map.entry("share.tlp-community", "share:to"),
          Map.entry("share.tlp-red", "share:named"),
          Map.entry("share.parts-missing", "share:parts"),
          Map.entry("share.identities-need-people", "share:identities"),
          Map.entry("share.identities-need-contributor", "share:identities"),
          Map.entry("share.identities-withheld", "share:identities"),
          Map.entry("share.provision-missing", "share:provision"),
          Map.entry("share.basis-words", "share:basisWords"),
          Map.entry("share.purpose-words", "share:purposeWords"),
          Map.entry("share.until-missing", "share:until"),
          Map.entry("share.until-past", "share:until"),
          Map.entry("share.until-too-far", "share:until"));

  @Inject private SharingService sharing;
  @Inject private SharingPage page;
  @Inject private CaseInHand hand;
  @Inject private Acts acts;
  @Inject private AccessTerms terms;

  private String to;
  private boolean identities;
  private SharePurpose purpose;
  private String purposeWords;
  private List<String> handling = AccessTerms.codes(Set.of(HandlingCode.NO_ONWARD_SHARING));
  private boolean named;
  private boolean previewed;

  /** The terms of the share. */
  public AccessTerms getTerms() {
    return terms;
  }

  /** Shares and goes back to the case. */
  public void share() {
    var asked =
        new ShareCase(
            hand.getRef(),
            to,
            terms.getLevel(),
            chosenParts(),
            terms.getBasis(),
            terms.getProvision(),
            terms.getBasisWords(),
            purpose,
            purposeWords,
            handling.stream().map(HandlingCode::valueOf).collect(Collectors.toSet()),
            named,
            terms.lastDay());
    acts.perform(() -> sharing.share(asked), "sharing.shared.done", page.address(), FIELDS);
    page.forget();
  }

  /** Shows what the receiver will see, and shares nothing. */
  public void preview() {
    previewed = true;
  }

  public boolean isPreviewed() {
    return previewed;
  }

  /**
   * One part of the case as the receiver will find it.
   *
   * @param part the part
   * @param open whether it will be seen
   */
  public record Shown(CasePart part, boolean open) {}

  /** Every part of the case, seen or not. */
  public List<Shown> getShown() {
    var chosen = chosenParts();
    return Arrays.stream(CasePart.values())
        .map(part -> new Shown(part, chosen.contains(part)))
        .toList();
  }

  private Set<CasePart> chosenParts() {
    var chosen = terms.chosenParts();
    if (identities) {
      chosen.add(CasePart.IDENTITIES);
    }
    return chosen;
  }

  public List<SelectItem> getHandlingChoices() {
    return terms.choices(EnumSet.allOf(HandlingCode.class));
  }

  public SharePurpose[] getPurposes() {
    return SharePurpose.values();
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }

  public boolean isIdentities() {
    return identities;
  }

  public void setIdentities(boolean identities) {
    this.identities = identities;
  }

  public SharePurpose getPurpose() {
    return purpose;
  }

  public void setPurpose(SharePurpose purpose) {
    this.purpose = purpose;
  }

  public String getPurposeWords() {
    return purposeWords;
  }

  public void setPurposeWords(String purposeWords) {
    this.purposeWords = purposeWords;
  }

  public List<String> getHandling() {
    return handling;
  }

  public void setHandling(List<String> handling) {
    this.handling = handling;
  }

  public boolean isNamed() {
    return named;
  }

  public void setNamed(boolean named) {
    this.named = named;
  }
}
