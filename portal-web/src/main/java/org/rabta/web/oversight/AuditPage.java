package org.rabta.web.oversight;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import org.rabta.service.oversight.TrailFilter;
import org.rabta.service.oversight.TrailPage;
import org.rabta.service.oversight.TrailQueries;
import org.rabta.web.page.Address;
import org.rabta.web.page.Mark;
import org.rabta.web.page.Turns;

/** The whole trail, newest entry first; filters and page stand in the address. */
@Named("auditPage")
@RequestScoped
public class AuditPage {

  @Inject private TrailQueries trail;

  private String record;
  private boolean refused;
  private String at;
  private TrailPage page;

  /** Reads before the page is made, so that a refusal is answered with a status of its own. */
  public void load() {
    getPage();
  }

  /** Reads the trail; that is on the trail, too. */
  public TrailPage getPage() {
    if (page == null) {
      var before = turns().present().map(Mark::id).orElse(null);
      page = trail.whole(new TrailFilter(refused, record, before));
    }
    return page;
  }

  /** Whether entries are left out. */
  public boolean isNarrowed() {
    return refused || record != null;
  }

  /** Where older entries are; null at the end. */
  public String getOn() {
    var older = getPage().older();
    return older == null ? null : turned(turns().on(Mark.of(older)));
  }

  /** Where newer entries are; null at the beginning. */
  public String getBack() {
    return turns().turned() ? turned(turns().back()) : null;
  }

  private Turns turns() {
    return Turns.ofKeys(at);
  }

  private String turned(String turns) {
    return Address.of("/audit")
        .with("record", record)
        .with("refused", refused)
        .with("at", turns)
        .toString();
  }

  public String getRecord() {
    return record;
  }

  /** A reference as somebody typed it; capitals are put right, blanks are no filter. */
  public void setRecord(String typed) {
    record = typed == null || typed.isBlank() ? null : typed.strip().toUpperCase(Locale.ROOT);
  }

  public String getRefused() {
    return refused ? "true" : null;
  }

  public void setRefused(String refused) {
    this.refused = "true".equals(refused);
  }

  public String getAt() {
    return at;
  }

  public void setAt(String at) {
    this.at = at;
  }
}
