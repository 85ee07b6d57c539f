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
import org.rabta.service.evidence.CustodyService;
import org.rabta.web.frame.Notices;
import org.rabta.web.frame.RuleWords;
import org.rabta.web.login.OwnPages;
import org.rabta.web.page.Address;

/**
 * Hands the content of an item out: as a download, or a picture to be shown on its page. Whatever
 * it is, the browser runs nothing of it. Asked by anything else than the portal's own pages it
 * leads to the item's page, so that no other site fills the custody log.
 */
@WebServlet("/evidence/file")
public class FileServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient OwnPages pages;
  @Inject private transient CustodyService custody;
  @Inject private transient Notices notices;
  @Inject private transient RuleWords sentences;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var reference = request.getParameter("ref");
    var shown = "1".equals(request.getParameter("show"));
    try {
      var item = Keys.required(request.getParameter("item"));
      if (!pages.sent(request)) {
        lead(request, response);
        return;
      }
      var content = shown ? custody.show(reference, item) : custody.download(reference, item);
      Attachment.head(response, content.name(), content.kind().mediaType(), !shown);
      response.setContentLengthLong(content.size());
      content.transferTo(response.getOutputStream());
    } catch (NoSuchRecord | EJBAccessException none) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } catch (BusinessRuleViolation refused) {
      notices.warn("evidence.refused.notice", sentences.of(refused));
      lead(request, response);
    }
  }

  private static void lead(HttpServletRequest request, HttpServletResponse response) {
    var page =
        Address.of("/evidence/item")
            .with("ref", request.getParameter("ref"))
            .with("item", request.getParameter("item"));
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", request.getContextPath() + page);
  }
}
