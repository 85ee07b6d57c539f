package org.rabta.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rabta.domain.search.CaseColumn;
import org.rabta.service.caserecord.CaseRow;
import org.rabta.web.language.Messages;
import org.rabta.web.language.Moments;
import org.rabta.web.language.Names;

/** The list in words, for a file in the language of the reader. */
@RequestScoped
public class ExportWords {

  @Inject private Messages messages;
  @Inject private Names names;
  @Inject private Moments moments;

  /** Reference and title, then the columns that the reader has chosen. */
  List<String> headings(Set<CaseColumn> columns) {
    var headings = new ArrayList<String>();
    headings.add(messages.get("cases.export.reference"));
    headings.add(messages.get("cases.export.title"));
    columns.forEach(column -> headings.add(names.of(column)));
    return headings;
  }

  /** The cells of one case, in the order of the headings. */
  List<String> cells(CaseRow row, Set<CaseColumn> columns) {
    var cells = new ArrayList<String>();
    cells.add(row.reference());
    cells.add(row.title());
    columns.forEach(column -> cells.add(cell(row, column)));
    return cells;
  }

  private String cell(CaseRow row, CaseColumn column) {
    return switch (column) {
      case STRAND -> names.of(row.strand());
      case CUSTODY -> row.custody().agency() + " · " + names.unit(row.custody().unit(), null);
      case OFFICER -> row.officer() == null ? "" : row.officer();
      case PRIORITY -> messages.get("priority." + row.priority());
      case STATUS -> names.of(row.status());
      case LEVEL -> names.of(row.level());
      case OPENED -> moments.moment(row.openedAt());
      case CHANGED -> moments.moment(row.updatedAt());
    };
  }
}
