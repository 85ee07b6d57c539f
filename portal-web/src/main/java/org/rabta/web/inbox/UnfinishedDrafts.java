package org.rabta.web.inbox;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.rabta.domain.access.Role;
import org.rabta.service.access.CallerHolder;
import org.rabta.service.intake.DraftService;
import org.rabta.service.intake.DraftView;
import org.rabta.web.page.Address;

/** Reports that the reader began and from which no case was opened yet. */
@Named("unfinishedDrafts")
@RequestScoped
public class UnfinishedDrafts {

  /** The roles that {@link DraftService} answers to. */
  private static final Set<Role> REPORTING =
      EnumSet.of(Role.OFFICER, Role.CWA_OFFICER, Role.SUPERVISOR);

  @Inject private DraftService drafts;
  @Inject private CallerHolder callers;

  private List<DraftView> rows;

  /** Newest first; empty for people who take down no reports. */
  public List<DraftView> getRows() {
    if (rows == null) {
      var reports = REPORTING.stream().anyMatch(callers.current()::has);
      rows = reports ? drafts.unfinished() : List.of();
    }
    return rows;
  }

  /** Where the work on a draft goes on. */
  public String address(DraftView draft) {
    var path = callers.current().has(Role.CWA_OFFICER) ? "/victim-abroad" : "/report";
    return Address.of(path).with("draft", draft.id()).toString();
  }
}
