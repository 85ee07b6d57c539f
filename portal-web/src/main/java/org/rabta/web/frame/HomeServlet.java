package org.rabta.web.frame;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The bare address of the portal leads to the first place of the reader: the inbox for nearly
 * everybody.
 */
@WebServlet("")
public class HomeServlet extends HttpServlet {

  @Inject private transient Frame frame;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Place home = frame.getPlaces().stream().findFirst().orElse(Place.INBOX);
    response.sendRedirect(request.getContextPath() + home.getPath());
  }
}
