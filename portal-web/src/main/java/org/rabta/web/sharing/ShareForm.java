package org.rabta.web.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rabta.domain.access.Level;
import org.rabta.domain.caserecord.CasePart;
import org.rabta.domain.caserecord.HandlingCode;
import org.rabta.domain.sharing.BasisKind;
import org.rabta.domain.sharing.SharePurpose;
import org.rabta.domain.sharing.ShareTerms;
import org.rabta.domain.sharing.ShareTime;
import org.rabta.service.sharing.ShareCase;
import org.rabta.service.sharing.SharingService;
import org.rabta.web.caserecord.Acts;
import org.rabta.web.caserecord.CaseInHand;
import org.rabta.web.language.Names;
import org.rabta.web.promoter.Days;

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
  @Inject private Names names;
  @Inject private Clock clock;

  private String to;
  private Level level;
  private List<String> parts = codes(ShareTerms.USUAL_PARTS);
  private boolean identities;
  private BasisKind basis;
  private String provision;
  private String basisWords;
  private SharePurpose purpose;
  private String purposeWords;
  private List<String> handling = codes(Set.of(HandlingCode.NO_ONWARD_SHARING));
  private boolean named;
  private String until;
  private boolean previewed;

  /** Shares and goes back to the case. */
  public void share() {
    var asked =
        new ShareCase(
            hand.getRef(),
            to,
            level,
            chosenParts(),
            basis,
            provision,
            basisWords,
            purpose,
            purposeWords,
            handling.stream().map(HandlingCode::valueOf).collect(Collectors.toSet()),
            named,
            Days.read(until).orElse(null));
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
    var chosen = EnumSet.noneOf(CasePart.class);
    parts.forEach(code -> chosen.add(CasePart.valueOf(code)));
    if (identities) {
      chosen.add(CasePart.IDENTITIES);
    }
    return chosen;
  }

  /** Parts that can be shared, but for identities, which have a tick of their own. */
  public List<SelectItem> getPartChoices() {
    return choices(ShareTerms.USUAL_PARTS);
  }

  public List<SelectItem> getHandlingChoices() {
    return choices(EnumSet.allOf(HandlingCode.class));
  }

  public Level[] getLevels() {
    return new Level[] {Level.OBSERVER, Level.CONTRIBUTOR};
  }

  public BasisKind[] getBases() {
    return BasisKind.values();
  }

  public SharePurpose[] getPurposes() {
    return SharePurpose.values();
  }

  private List<SelectItem> choices(Set<? extends Enum<?>> constants) {
    return constants.stream()
        .sorted((one, next) -> Integer.compare(one.ordinal(), next.ordinal()))
        .map(each -> new SelectItem(each.name(), names.of(each)))
        .toList();
  }

  private static List<String> codes(Set<? extends Enum<?>> constants) {
    return new ArrayList<>(constants.stream().map(Enum::name).toList());
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }

  public Level getLevel() {
    return level;
  }

  public void setLevel(Level level) {
    this.level = level;
  }

  public List<String> getParts() {
    return parts;
  }

  public void setParts(List<String> parts) {
    this.parts = parts;
  }

  public boolean isIdentities() {
    return identities;
  }

  public void setIdentities(boolean identities) {
    this.identities = identities;
  }

  public BasisKind getBasis() {
    return basis;
  }

  public void setBasis(BasisKind basis) {
    this.basis = basis;
  }

  public String getProvision() {
    return provision;
  }

  public void setProvision(String provision) {
    this.provision = provision;
  }

  public String getBasisWords() {
    return basisWords;
  }

  public void setBasisWords(String basisWords) {
    this.basisWords = basisWords;
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

  /** The day that was typed; the usual one before. */
  public String getUntil() {
    return until == null ? ShareTime.usualEnd(clock.instant()).toString() : until;
  }

  public void setUntil(String until) {
    this.until = until == null ? "" : until;
  }
}
