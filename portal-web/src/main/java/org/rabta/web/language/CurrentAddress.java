package org.rabta.web.language;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;

/**
 * The address in the browser's bar for the page that is being made, so that a preference can lead
 * back to it.
 */
public final class CurrentAddress {

  private CurrentAddress() {}

  /**
   * Path and query of the page; on a form's answer with the view parameters that its own address
   * had.
   */
  public static String of(HttpServletRequest request) {
    Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    if (failed != null) {
      return withQuery(failed.toString(), request.getQueryString());
    }
    FacesContext faces = FacesContext.getCurrentInstance();
    if (faces != null && faces.isPostback()) {
      return ofPostback(faces);
    }
    return withQuery(request.getRequestURI(), request.getQueryString());
  }

  /**
   * The address of the page a form was sent from: the referring page if it is the same page, which
   * still has its query, else the form's own address, also where an error page is being made.
   */
  public static String ofForm(HttpServletRequest request) {
    String referer = request.getHeader("Referer");
    Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    String path = failed == null ? request.getRequestURI() : failed.toString();
    int at = referer == null ? -1 : referer.indexOf(path + "?");
    return ReturnAddress.safe(at < 0 ? path : referer.substring(at));
  }

  private static String ofPostback(FacesContext faces) {
    return faces
        .getApplication()
        .getViewHandler()
        .getBookmarkableURL(faces, faces.getViewRoot().getViewId(), Map.of(), true);
  }

  private static String withQuery(String path, String query) {
    return query == null ? path : path + "?" + query;
  }
}
