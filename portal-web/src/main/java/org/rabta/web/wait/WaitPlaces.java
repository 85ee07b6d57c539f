package org.rabta.web.wait;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.rabta.service.wait.WaitRow;
import org.rabta.web.page.Address;

/** Where something can be done about a wait: on the page of what is waited for. */
@Named("waitPlaces")
@ApplicationScoped
public class WaitPlaces {

  /**
   * The page that a wait leads to.
   *
   * @param forOthers whether the reader waits, and others must act
   */
  public String of(WaitRow row, boolean forOthers) {
    var page =
        switch (row.kind()) {
          case REQUEST_ANSWER -> Address.of("/request").with("id", row.recordId());
          case CONTENT_RECHECK -> Address.of("/request").with("block", row.recordId());
          case EVIDENCE_ALARM -> Address.of("/evidence/item").with("item", row.recordId());
          case REOPENING -> Address.of("/case").with("tab", "outcome");
          case RE_ROUTING, CASE_DORMANT -> Address.of("/case");
          case TASK -> Address.of(forOthers ? "/case" : "/joint/tasks");
          case HAND_OFF_ACCEPTANCE, HAND_OFF_DIRECTION ->
              Address.of(forOthers ? "/case" : "/handoff/receive");
        };
    return page.with("ref", row.reference()).toString();
  }
}
