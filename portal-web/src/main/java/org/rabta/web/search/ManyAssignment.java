package org.rabta.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.service.search.AssignmentPreview;
import org.rabta.service.search.AssignmentQueries;
import org.rabta.service.search.AssignmentQueries.Colleague;
import org.rabta.web.page.Clicks;

/** Whom the chosen cases can be given to, and what would become of each, before it is done. */
@Named("manyAssignment")
@RequestScoped
public class ManyAssignment {

  @Inject private AssignmentQueries queries;
  @Inject private ManyCases many;
  @Inject private RefusedGroups groups;

  private List<Colleague> colleagues;
  private AssignmentPreview preview;
  private boolean asked;

  /** The officers to choose from. */
  public List<Colleague> getColleagues() {
    if (colleagues == null) {
      colleagues = queries.colleagues(many.choice());
    }
    return colleagues;
  }

  /** Shows what would become of the cases; a refusal is told beside its field. */
  public void look() {
    asked = true;
    try {
      preview = queries.preview(many.choice(), many.getOfficer());
    } catch (BusinessRuleViolation refused) {
      many.tell(refused);
    }
  }

  /** Whether the page has a preview to confirm; of a form that is sent, whether it had. */
  public boolean isShown() {
    var had = !seen().isEmpty();
    return Clicks.areTakenIn() ? had : (asked || had) && getPreview() != null;
  }

  /** Whether there is anything that could be done. */
  public boolean isConfirmable() {
    return isShown() && (Clicks.areTakenIn() || getPreview().number() > 0);
  }

  /** What would become of the cases now; null where that cannot be said. */
  public AssignmentPreview getPreview() {
    if (preview == null && !asked && many.getOfficer() != null) {
      look();
    }
    return preview;
  }

  /** The cases that would be left as they are, by rule. */
  public List<RefusedGroups.Group> getGroups() {
    return getPreview() == null ? List.of() : groups.of(getPreview().refused());
  }

  private static String seen() {
    var parameters =
        FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    return parameters.getOrDefault("seen", "");
  }
}
