package org.rabta.web.linkage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.rabta.service.linkage.LinkageQueries;
import org.rabta.service.linkage.LinkageService;
import org.rabta.service.linkage.LinksOfCase;
import org.rabta.service.linkage.NoteHit;
import org.rabta.service.linkage.SayNotSame;
import org.rabta.web.caserecord.Acts;
import org.rabta.web.caserecord.CaseInHand;
import org.rabta.web.page.Address;
import org.rabta.web.page.Clicks;

/** What ties the case in hand to others. */
@Named("linksPage")
@RequestScoped
public class LinksPage {

  @Inject private CaseInHand hand;
  @Inject private Acts acts;
  @Inject private LinkageQueries queries;
  @Inject private LinkageService service;

  private LinksOfCase view;

  public LinksOfCase getView() {
    if (view == null) {
      view = queries.ofCase(hand.getRef());
    }
    return view;
  }

  /** Whether the page has buttons. */
  public boolean isWorkable() {
    return Clicks.areTakenIn() || getView().mayWork();
  }

  /**
   * Remembers that the other case is about something else.
   *
   * @param other the case that the button was on when the page was made
   */
  public void notSame(String other) {
    acts.perform(
        () -> service.notSame(new SayNotSame(other, null, hand.getRef())),
        "links.not-same.done",
        address(),
        Map.of());
  }

  /**
   * Takes note of what another unit recorded.
   *
   * @param hit key, as the page that was made has it
   */
  public void note(String hit) {
    var key = hit != null && hit.matches("\\d{1,18}") ? Long.parseLong(hit) : 0;
    acts.perform(
        () -> service.note(new NoteHit(key, hand.getRef())),
        "links.noted.done",
        address(),
        Map.of());
  }

  private Address address() {
    return hand.part("links");
  }
}
