package org.rabta.web.evidence;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.kernel.NoSuchRecord;
import org.rabta.service.evidence.FinishUpload;
import org.rabta.service.evidence.StartUpload;
import org.rabta.service.evidence.UploadPiece;
import org.rabta.service.evidence.UploadService;
import org.rabta.service.evidence.UploadView;
import org.rabta.web.frame.RuleWords;
import org.rabta.web.language.Messages;
import org.rabta.web.login.OwnPages;

/**
 * Takes files in piece by piece, for the script of the page that adds them: {@code POST
 * /evidence/upload?ref=} begins, {@code GET .../ID} tells how far it has come, {@code PUT .../ID}
 * with {@code Upload-Offset} and {@code Upload-Checksum} brings a piece, {@code POST .../ID} ends
 * it, {@code DELETE .../ID} gives it up. Only the portal's own pages are heard: each request
 * carries a header that no other site can send, and the browser vouches for where it comes from.
 */
@WebServlet("/evidence/upload/*")
public class UploadServlet extends HttpServlet {

  static final String OWN_HEADER = "X-Rabta-Upload";

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = Logger.getLogger(UploadServlet.class.getName());
  private static final int UNPROCESSABLE = 422;

  @Inject private transient OwnPages pages;
  @Inject private transient UploadService uploads;
  @Inject private transient RuleWords sentences;
  @Inject private transient Messages words;

  /** One step; tells what the answer says. */
  private interface Step {
    UploadView take() throws IOException;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    answer(request, response, () -> uploads.progress(reference(request), key(request)));
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    answer(request, response, () -> key(request) == null ? start(request) : finish(request));
  }

  @Override
  protected void doPut(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    answer(
        request,
        response,
        () -> {
          var upload = required(request);
          var offset = Keys.required(request.getHeader("Upload-Offset"));
          var content = request.getInputStream().readNBytes(UploadPiece.LARGEST + 1);
          var checksum = request.getHeader("Upload-Checksum");
          return uploads.append(
              new UploadPiece(reference(request), upload, offset, checksum, content));
        });
  }

  @Override
  protected void doDelete(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    answer(
        request,
        response,
        () -> {
          uploads.abandon(reference(request), required(request));
          return null;
        });
  }

  private UploadView start(HttpServletRequest request) {
    var size = Keys.required(request.getParameter("size"));
    var said = DescriptionForm.of(request::getParameter).read();
    return uploads.start(
        new StartUpload(reference(request), request.getParameter("name"), size, said));
  }

  private UploadView finish(HttpServletRequest request) {
    uploads.finish(
        new FinishUpload(reference(request), required(request), request.getParameter("sha256")));
    return null;
  }

  private void answer(HttpServletRequest request, HttpServletResponse response, Step step)
      throws IOException {
    if (request.getHeader(OWN_HEADER) == null || !pages.sent(request)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    try {
      var upload = step.take();
      write(
          response,
          HttpServletResponse.SC_OK,
          upload == null ? Json.createObjectBuilder() : of(upload));
    } catch (NoSuchRecord | EJBAccessException none) {
      var sentence = words.get("evidence.script.gone");
      write(response, HttpServletResponse.SC_NOT_FOUND, refusal("record.none", sentence));
    } catch (BusinessRuleViolation refused) {
      write(response, status(refused), refusal(refused.code(), sentences.of(refused)));
    } catch (RuntimeException failed) {
      LOG.log(Level.SEVERE, "an upload could not go on", failed);
      var sentence = words.get("evidence.script.interrupted");
      write(
          response,
          HttpServletResponse.SC_SERVICE_UNAVAILABLE,
          refusal("evidence.interrupted", sentence));
    }
  }

  /** A conflict about the place or the state is one the script asks about and goes on from. */
  private static int status(BusinessRuleViolation refused) {
    return switch (refused.code()) {
      case "evidence.offset", "record.busy", "record.changed-meanwhile" ->
          HttpServletResponse.SC_CONFLICT;
      default -> UNPROCESSABLE;
    };
  }

  private static JsonObjectBuilder of(UploadView upload) {
    return Json.createObjectBuilder()
        .add("id", upload.id())
        .add("name", upload.name())
        .add("size", upload.size())
        .add("received", upload.received())
        .add("status", upload.status().name())
        .add("piece", UploadPiece.LARGEST);
  }

  private static JsonObjectBuilder refusal(String code, String sentence) {
    return Json.createObjectBuilder().add("code", code).add("message", sentence);
  }

  private static void write(HttpServletResponse response, int status, JsonObjectBuilder body)
      throws IOException {
    response.setStatus(status);
    response.setContentType("application/json");
    response.setCharacterEncoding("UTF-8");
    response.getWriter().write(body.build().toString());
  }

  private static String reference(HttpServletRequest request) {
    return request.getParameter("ref");
  }

  /** The upload in the address; null if it names none. */
  private static Long key(HttpServletRequest request) {
    var path = request.getPathInfo();
    return path == null || path.equals("/") ? null : Long.valueOf(required(request));
  }

  private static long required(HttpServletRequest request) {
    var path = request.getPathInfo();
    return Keys.required(path == null ? null : path.substring(1));
  }
}
