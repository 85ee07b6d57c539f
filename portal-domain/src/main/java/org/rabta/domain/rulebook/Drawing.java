package org.rabta.domain.rulebook;

import java.util.List;

/**
 * How a model is drawn: boxes and the lines between them, in the units of the diagram.
 *
 * @param boxes decisions and inputs
 * @param lines what rests on what
 */
public record Drawing(List<Box> boxes, List<Line> lines) {

  /**
   * A decision or an input.
   *
   * @param element its key in the model
   * @param x left edge
   * @param y upper edge
   * @param width width
   * @param height height
   */
  public record Box(String element, double x, double y, double width, double height) {}

  /**
   * A line, from what is needed to what needs it.
   *
   * @param points corners as {@code x,y x,y}
   */
  public record Line(String points) {}

  public Drawing {
    boxes = List.copyOf(boxes);
    lines = List.copyOf(lines);
  }

  /** How wide it is. */
  public double width() {
    return boxes.stream().mapToDouble(box -> box.x() + box.width()).max().orElse(0);
  }

  /** How high it is. */
  public double height() {
    return boxes.stream().mapToDouble(box -> box.y() + box.height()).max().orElse(0);
  }
}
