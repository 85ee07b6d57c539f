package org.rabta.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.rabta.domain.routing.Router;

/** Routes one case a line. Holds one line at a time. */
final class RouteLines {

  private final Router router;

  RouteLines(Router router) {
    this.router = router;
  }

  /**
   * Reads to the end and prints one line for each line that is not blank.
   *
   * @return how many lines were no case
   * @throws IOException if the source or the target fails
   */
  long run(Lines lines, OutputStream out) throws IOException {
    long malformed = 0;
    for (Lines.Line line = lines.read(); line != null; line = lines.read()) {
      if (line.text() == null || !line.text().isEmpty()) {
        ObjectNode answer = answer(line);
        malformed += answer.has("error") ? 1 : 0;
        out.write(answer.toString().getBytes(StandardCharsets.UTF_8));
        out.write('\n');
      }
      if (lines.wouldWait()) {
        out.flush();
      }
    }
    out.flush();
    return malformed;
  }

  private ObjectNode answer(Lines.Line line) {
    if (line.fault() != null) {
      return DecisionLine.error(line.number(), line.fault());
    }
    try {
      CaseLine read = CaseLine.read(line.text());
      return DecisionLine.of(read, router.decide(read.facts()));
    } catch (CaseLine.Malformed e) {
      return DecisionLine.error(line.number(), e.getMessage());
    } catch (IllegalStateException e) {
      return DecisionLine.error(line.number(), "the tables failed: " + e.getMessage());
    }
  }
}
