package org.rabta.web.caserecord;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.rabta.domain.access.Level;
import org.rabta.domain.caserecord.CasePart;
import org.rabta.service.caserecord.CaseContents;
import org.rabta.web.language.Messages;
import org.rabta.web.page.Address;
import org.rabta.web.page.Choice;
import org.rabta.web.page.Kept;
import org.rabta.web.part.Tab;

/** The page of a case in one of its parts; the part stands in the address. */
@Named("casePage")
@RequestScoped
public class CasePage {

  /** A part of a case. */
  public enum Part {
    TIMELINE,
    PEOPLE,
    REQUESTS,
    SHARING,
    EVIDENCE,
    NOTES,
    ADVERT,
    PAYMENTS,
    JOURNEY,
    FACTS,
    SIGNS,
    LINKS,
    OUTCOME,
    AUDIT
  }

  @Inject private CaseInHand hand;
  @Inject private Messages words;

  private String tab;

  public String getTab() {
    return tab == null ? Kept.parameter("tab") : tab;
  }

  public void setTab(String tab) {
    this.tab = tab;
  }

  /**
   * Leads those who are shown a preview only to the hand-off, those who were asked to the request.
   */
  public void open() {
    if (hand.getView().row().level() == Level.REQUEST_ONLY) {
      Address.of("/request").with("ref", hand.getView().row().reference()).follow();
    } else if (hand.getView().previewOnly()) {
      Address.of("/handoff/receive").with("ref", hand.getView().row().reference()).follow();
    }
  }

  public boolean shows(String name) {
    return getShown() == Part.valueOf(name);
  }

  /**
   * The part that is shown; the timeline where the address names none that is open to the caller.
   */
  public Part getShown() {
    return Choice.read(Part.class, getTab()).filter(parts()::contains).orElse(Part.TIMELINE);
  }

  /** Whether that part is open to the caller. */
  public boolean reads(String name) {
    return parts().contains(Part.valueOf(name));
  }

  /** The parts that the caller's level reaches, as links with their counts. */
  public List<Tab> getTabs() {
    return parts().stream().map(this::tab).toList();
  }

  /** The address of a part. */
  public String address(Part part) {
    var named = part == Part.TIMELINE ? null : Choice.write(part);
    return Address.of("/case").with("ref", reference()).with("tab", named).toString();
  }

  private Tab tab(Part part) {
    var label = words.get("case.tab." + part);
    return new Tab(label, address(part), count(part), part == getShown(), false);
  }

  private Integer count(Part part) {
    CaseContents contents = hand.getView().contents();
    return switch (part) {
      case PEOPLE -> contents.persons();
      case ADVERT -> contents.offers();
      default -> null;
    };
  }

  private Set<Part> parts() {
    var reach = hand.getView().reach();
    var parts = EnumSet.of(Part.TIMELINE, Part.FACTS);
    if (reach.reads(CasePart.PEOPLE)) {
      parts.add(Part.PEOPLE);
    }
    if (reach.reads(CasePart.ADVERTS)) {
      parts.add(Part.ADVERT);
      parts.add(Part.LINKS);
    }
    if (reach.reads(CasePart.PAYMENTS)) {
      parts.add(Part.PAYMENTS);
    }
    if (reach.reads(CasePart.JOURNEY)) {
      parts.add(Part.JOURNEY);
    }
    if (reach.reads(CasePart.NOTES)) {
      parts.add(Part.NOTES);
    }
    if (reach.reads(CasePart.SIGNS)) {
      parts.add(Part.SIGNS);
    }
    if (reach.level().readsReports()) {
      parts.add(Part.SHARING);
      parts.add(Part.OUTCOME);
    }
    if (reach.reads(CasePart.EVIDENCE)) {
      parts.add(Part.EVIDENCE);
    }
    if (reach.reads(CasePart.REPORT)) {
      parts.add(Part.REQUESTS);
    }
    if (reach.readsTrail()) {
      parts.add(Part.AUDIT);
    }
    return parts;
  }

  private String reference() {
    return hand.getView().row().reference();
  }
}
