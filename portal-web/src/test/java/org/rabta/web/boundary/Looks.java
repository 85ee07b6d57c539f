package org.rabta.web.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rabta.domain.access.Caller;
import org.rabta.service.caserecord.CaseQueries;
import org.rabta.service.caserecord.CaseView;
import org.rabta.service.handoff.HandOffQueries;
import org.rabta.service.handoff.HandOffsOfCase;
import org.rabta.service.wait.InboxQueries;

/** What somebody finds of a case: its page, what they may do, whether it waits for them. */
@ApplicationScoped
public class Looks {

  @Inject private As as;
  @Inject private CaseQueries cases;
  @Inject private HandOffQueries handOffs;
  @Inject private InboxQueries inbox;

  CaseView view(Caller caller, String reference) throws Exception {
    return as.of(caller).call(() -> cases.view(reference));
  }

  HandOffsOfCase actions(Caller caller, String reference) throws Exception {
    return as.of(caller).call(() -> handOffs.ofCase(reference));
  }

  boolean waiting(Caller caller, String reference) throws Exception {
    var page = as.of(caller).call(() -> inbox.toAnswer(null));
    while (page.rows().stream().noneMatch(row -> row.reference().equals(reference))) {
      if (page.later() == null) {
        return false;
      }
      var place = page.later();
      page = as.of(caller).call(() -> inbox.toAnswer(place));
    }
    return true;
  }
}
