package org.rabta.web.sharing;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.rabta.domain.access.Level;
import org.rabta.domain.caserecord.CasePart;
import org.rabta.domain.sharing.BasisKind;
import org.rabta.domain.sharing.ShareTerms;
import org.rabta.domain.sharing.ShareTime;
import org.rabta.web.language.Names;
import org.rabta.web.promoter.Days;

/** On what terms others are let in, as it is typed: how far, to what, by what right, until when. */
@Dependent
public class AccessTerms {

  @Inject private Names names;
  @Inject private Clock clock;

  private Level level;
  private List<String> parts = codes(ShareTerms.USUAL_PARTS);
  private BasisKind basis;
  private String provision;
  private String basisWords;
  private String until;

  /** The parts that were ticked. */
  public Set<CasePart> chosenParts() {
    var chosen = EnumSet.noneOf(CasePart.class);
    parts.forEach(code -> chosen.add(CasePart.valueOf(code)));
    return chosen;
  }

  /** The last day; null for what is no day. */
  public LocalDate lastDay() {
    return Days.read(until).orElse(null);
  }

  /** Parts that can be ticked; identities are none of them. */
  public List<SelectItem> getPartChoices() {
    return choices(ShareTerms.USUAL_PARTS);
  }

  public Level[] getLevels() {
    return new Level[] {Level.OBSERVER, Level.CONTRIBUTOR};
  }

  public BasisKind[] getBases() {
    return BasisKind.values();
  }

  List<SelectItem> choices(Set<? extends Enum<?>> constants) {
    return constants.stream()
        .sorted((one, next) -> Integer.compare(one.ordinal(), next.ordinal()))
        .map(each -> new SelectItem(each.name(), names.of(each)))
        .toList();
  }

  /** The names of constants, as boxes are ticked by. */
  public static List<String> codes(Set<? extends Enum<?>> constants) {
    return new ArrayList<>(constants.stream().map(Enum::name).toList());
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

  /** The day that was typed; the usual one before. */
  public String getUntil() {
    return until == null ? ShareTime.usualEnd(clock.instant()).toString() : until;
  }

  public void setUntil(String until) {
    this.until = until == null ? "" : until;
  }
}
