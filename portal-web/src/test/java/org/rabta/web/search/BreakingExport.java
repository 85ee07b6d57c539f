package org.rabta.web.search;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.LongStream;

/** Sends a list as the portal does and loses its database before row {@code lost}. */
@WebServlet(BreakingExport.ADDRESS)
public class BreakingExport extends HttpServlet {

  /** Where it is. */
  public static final String ADDRESS = "/breaking-export";

  /** Rows of the whole list. */
  public static final int ROWS = 5_000;

  private static final long serialVersionUID = 1L;
  private static final int PAGE = 500;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var lost = Long.parseLong(request.getParameter("lost"));
    var xlsx = "xlsx".equals(request.getParameter("format"));
    response.setContentType("application/octet-stream");
    var out = response.getOutputStream();
    var table = xlsx ? new XlsxTable(out, "Cases", false) : new CsvTable(out);
    var stream =
        new ListStream<Long>(
            keys -> {
              if (keys.get(keys.size() - 1) >= lost) {
                throw new IllegalStateException("the connection is gone");
              }
              return keys;
            },
            key -> List.of("RBT-2026-%06d".formatted(key), "A title that is not all that short"));
    new ListDelivery<>(
            stream,
            table,
            new ListDelivery.Ending(sent -> "whole " + sent, () -> "not whole", (w, sent) -> {}))
        .send(
            List.of("Reference", "Title"),
            LongStream.range(0, ROWS).boxed().toList(),
            PAGE,
            response);
  }
}
