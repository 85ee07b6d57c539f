package org.rabta.web.linkage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rabta.service.linkage.HitRow;
import org.rabta.service.linkage.LinkageQueries;

/** What other units recorded that a case of the reader's unit had first; for the inbox. */
@Named("hitsToNote")
@RequestScoped
public class HitsToNote {

  @Inject private LinkageQueries queries;

  private List<HitRow> rows;

  public List<HitRow> getRows() {
    if (rows == null) {
      rows = queries.hitsToNote();
    }
    return rows;
  }
}
