package org.rabta.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rabta.domain.access.Role;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.service.access.CallerHolder;
import org.rabta.service.search.CaseCount;
import org.rabta.service.search.CaseExport;
import org.rabta.service.search.CaseFilter;
import org.rabta.service.search.CaseList;
import org.rabta.service.search.CaseListQueries;
import org.rabta.web.frame.RuleWords;
import org.rabta.web.page.Clicks;
import org.rabta.web.page.Mark;
import org.rabta.web.page.Turns;

/** The list of cases; its filter, order and page stand in the address. */
@Named("casesPage")
@RequestScoped
public class CasesPage {

  @Inject private CaseListQueries cases;
  @Inject private CallerHolder callers;
  @Inject private RuleWords sentences;

  private CaseFilter filter;
  private CaseList list;
  private CaseCount count;
  private String refusal;

  /** Reads before the page is made, so that a refusal is answered with a status of its own. */
  public void load() {
    getList();
  }

  /** What the address asks for; of a form that is sent, what it was shown with. */
  public CaseFilter getFilter() {
    if (filter == null) {
      var kept = parameters().get("conditions");
      filter = kept == null ? ListAddress.read(parameters()) : ListAddress.parse(kept);
    }
    return filter;
  }

  /** Whether the address asks for anything. */
  boolean isPlain() {
    return parameters().isEmpty();
  }

  /** The cases of this page; none while a form is taken in. */
  public CaseList getList() {
    if (Clicks.areTakenIn()) {
      return new CaseList(List.of(), null);
    }
    if (list == null) {
      try {
        list = cases.list(getFilter());
      } catch (BusinessRuleViolation refused) {
        refusal = sentences.of(refused);
        list = new CaseList(List.of(), null);
      }
    }
    return list;
  }

  /** Why this cannot be searched for; null if it can. */
  public String getRefusal() {
    getList();
    return refusal;
  }

  /** How many cases the list has; null where that is not worth counting. */
  public CaseCount getCount() {
    if (count == null && getFilter().words() == null && !Clicks.areTakenIn()) {
      count = cases.count(getFilter());
    }
    return count;
  }

  /** Whether the reader may act on cases at all. */
  public boolean isActing() {
    return Stream.of(Role.OFFICER, Role.CWA_OFFICER, Role.SUPERVISOR)
        .anyMatch(callers.current()::has);
  }

  /** Whether the list leaves out open cases that the caller may see. */
  public boolean isNarrowed() {
    return getFilter().isNarrowed();
  }

  /** Where the list goes on; null at the end. */
  public String getOn() {
    var older = getList().older();
    return older == null
        ? null
        : turned(turns().on(new Mark(older.rank(), older.at(), older.id())));
  }

  /** Where the page before is; null at the beginning. */
  public String getBack() {
    return turns().turned() ? turned(turns().back()) : null;
  }

  /** Most cases that a file of the list has. */
  public String getMostExported() {
    return String.valueOf(CaseExport.MOST);
  }

  /** The conditions of this list, to be kept. */
  public String getConditions() {
    return ListAddress.conditions(getFilter());
  }

  private String turned(String turns) {
    return ListAddress.of(getFilter()).with("at", turns).toString();
  }

  private Turns turns() {
    return Turns.ofMoments(parameters().get("at"));
  }

  private static Map<String, String> parameters() {
    return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
  }
}
