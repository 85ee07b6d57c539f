package org.rabta.web.frame;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.rabta.service.audit.RefusalRecorder;
import org.rabta.service.audit.Refusals;

/**
 * Writes the refusals of a request to the trail when its transactions are over, whichever way it
 * ended. This is the one place of the web layer that does so.
 */
public class RefusalRecording extends HttpFilter {

  @Inject private transient Refusals refusals;
  @Inject private transient RefusalRecorder recorder;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    try {
      chain.doFilter(request, response);
    } finally {
      if (!refusals.isEmpty()) {
        recorder.write();
      }
    }
  }
}
