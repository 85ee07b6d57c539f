package org.rabta.domain.rulebook;

import static org.rabta.domain.rulebook.ModelReader.require;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Puts boxes and lines together while the elements of a diagram go by. */
final class DrawingBuilder {

  private static final double MOST = 100_000;

  private final List<Drawing.Box> boxes = new ArrayList<>();
  private final List<Drawing.Line> lines = new ArrayList<>();
  private final List<String> points = new ArrayList<>();
  private String element;

  void start(String name, UnaryOperator<String> attribute) {
    switch (name) {
      case "DMNShape" -> element = attribute.apply("dmnElementRef");
      case "DMNEdge" -> points.clear();
      case "Bounds" ->
          boxes.add(
              new Drawing.Box(
                  element,
                  number(attribute.apply("x")),
                  number(attribute.apply("y")),
                  number(attribute.apply("width")),
                  number(attribute.apply("height"))));
      case "waypoint" ->
          points.add(
              String.format(
                  Locale.ROOT,
                  "%.0f,%.0f",
                  number(attribute.apply("x")),
                  number(attribute.apply("y"))));
      default -> {
        // frames, styles and labels are the page's own
      }
    }
  }

  void end(String name) {
    if (name.equals("DMNEdge") && points.size() > 1) {
      lines.add(new Drawing.Line(String.join(" ", points)));
    }
  }

  Drawing finished() {
    return new Drawing(boxes, lines);
  }

  private static double number(String text) {
    boolean plain = text != null && text.matches("-?[0-9]{1,6}(\\.[0-9]{1,6})?");
    require(plain && Math.abs(Double.parseDouble(text)) <= MOST, "not-a-place", text);
    return Double.parseDouble(text);
  }
}
