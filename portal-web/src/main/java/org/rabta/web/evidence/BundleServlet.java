package org.rabta.web.evidence;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.kernel.NoSuchRecord;
import org.rabta.service.evidence.Bundle;
import org.rabta.service.evidence.BundleService;
import org.rabta.service.evidence.CourtBundle;
import org.rabta.web.frame.Notices;
import org.rabta.web.frame.RuleWords;
import org.rabta.web.login.OwnPages;
import org.rabta.web.page.Address;

/**
 * Hands a court bundle out while it is being written. Asked by anything else than the portal's own
 * pages it leads to the case.
 */
@WebServlet("/evidence/bundle")
public class BundleServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient OwnPages pages;
  @Inject private transient BundleService bundles;
  @Inject private transient CourtBundle writer;
  @Inject private transient Notices notices;
  @Inject private transient RuleWords sentences;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      if (!pages.sent(request)) {
        lead(request, response);
        return;
      }
      Bundle bundle = bundles.prepare(request.getParameter("ref"));
      Attachment.head(response, bundle.reference() + ".zip", "application/zip", true);
      writer.write(bundle, response.getOutputStream());
    } catch (NoSuchRecord | EJBAccessException none) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } catch (BusinessRuleViolation refused) {
      notices.warn("evidence.refused.notice", sentences.of(refused));
      lead(request, response);
    }
  }

  private static void lead(HttpServletRequest request, HttpServletResponse response) {
    var page = Address.of("/case").with("ref", request.getParameter("ref")).with("tab", "evidence");
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", request.getContextPath() + page);
  }
}
