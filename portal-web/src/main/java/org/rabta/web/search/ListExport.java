package org.rabta.web.search;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.service.caserecord.CaseRow;
import org.rabta.service.search.CaseExport;
import org.rabta.service.search.CaseExportService;
import org.rabta.service.search.CaseFilter;
import org.rabta.service.search.ListSettingsService;
import org.rabta.web.frame.Notices;
import org.rabta.web.frame.RuleWords;
import org.rabta.web.language.Language;
import org.rabta.web.language.Messages;
import org.rabta.web.login.OwnPages;

/**
 * Sends the list as a file: {@code /cases/export?format=csv} or {@code xlsx}, with its conditions.
 * Asked by anything else than the portal's own pages it leads to the list, so that no other site
 * makes somebody take cases out.
 */
@WebServlet("/cases/export")
public class ListExport extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  @Inject private transient OwnPages pages;
  @Inject private transient CaseExportService service;
  @Inject private transient ListSettingsService settings;
  @Inject private transient ExportWords words;
  @Inject private transient Language language;
  @Inject private transient Messages messages;
  @Inject private transient Notices notices;
  @Inject private transient RuleWords sentences;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var filter = ListAddress.read(parameters(request));
    var xlsx = "xlsx".equals(request.getParameter("format"));
    if (!pages.sent(request)) {
      lead(filter, request, response);
      return;
    }
    try {
      var export = service.begin(filter, xlsx ? "XLSX" : "CSV");
      response.setContentType(xlsx ? XLSX : "text/csv; charset=UTF-8");
      response.setHeader(
          "Content-Disposition", "attachment; filename=\"cases." + (xlsx ? "xlsx" : "csv") + '"');
      response.setHeader("Cache-Control", "no-store");
      send(filter, export, table(response.getOutputStream(), xlsx), response);
    } catch (BusinessRuleViolation refused) {
      notices.warn("cases.export.refused", sentences.of(refused));
      lead(filter, request, response);
    }
  }

  private static void lead(
      CaseFilter filter, HttpServletRequest request, HttpServletResponse response) {
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", request.getContextPath() + ListAddress.of(filter));
  }

  private void send(
      CaseFilter filter, CaseExport export, TableWriter table, HttpServletResponse response)
      throws IOException {
    var columns = settings.settings().columns();
    var stream =
        new ListStream<CaseRow>(
            cases -> service.page(filter, cases), row -> words.cells(row, columns));
    new ListDelivery<>(stream, table, ending(export))
        .send(words.headings(columns), export.cases(), CaseExport.PAGE, response);
  }

  /** A whole file says at its end how many cases it has; that it left whole is on the trail. */
  private ListDelivery.Ending ending(CaseExport export) {
    return new ListDelivery.Ending(
        sent -> messages.say(export.cut() ? "cases.export.cut" : "cases.export.end", sent),
        () -> messages.get("cases.export.broken"),
        (whole, sent) -> service.ended(export.key(), sent, whole));
  }

  private TableWriter table(OutputStream out, boolean xlsx) throws IOException {
    return xlsx
        ? new XlsxTable(out, messages.get("cases.page.title"), language.isUrdu())
        : new CsvTable(out);
  }

  private static Map<String, String> parameters(HttpServletRequest request) {
    var parameters = new HashMap<String, String>();
    request.getParameterMap().forEach((name, values) -> parameters.put(name, values[0]));
    return parameters;
  }
}
