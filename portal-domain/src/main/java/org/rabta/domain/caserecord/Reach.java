package org.rabta.domain.caserecord;

import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.rabta.domain.access.Level;

/**
 * How far a caller sees a case: a level, and the parts it is limited to.
 *
 * @param level the widest level of the caller
 * @param parts the parts within the level; all of them where access is not limited
 */
public record Reach(Level level, Set<CasePart> parts) implements Serializable {

  public Reach {
    parts = Set.copyOf(parts);
  }

  /** Everything that the level reaches. */
  public static Reach whole(Level level) {
    return new Reach(level, EnumSet.allOf(CasePart.class));
  }

  /**
   * From the access table.
   *
   * @param parts comma separated; null where access is not limited
   */
  public static Reach of(Level level, String parts) {
    return parts == null ? whole(level) : new Reach(level, parse(parts));
  }

  /** As the access table writes it; null where nothing is left out. */
  public static String write(Set<CasePart> parts) {
    return parts.size() == CasePart.values().length
        ? null
        : parts.stream().sorted().map(CasePart::name).collect(Collectors.joining(","));
  }

  private static Set<CasePart> parse(String parts) {
    return Arrays.stream(parts.split(","))
        .filter(name -> !name.isEmpty())
        .map(CasePart::valueOf)
        .collect(Collectors.toSet());
  }

  /** Whether that part is visible; identities only where the level opens them. */
  public boolean reads(CasePart part) {
    return switch (part) {
      case PEOPLE -> readsPeople();
      case IDENTITIES -> opensIdentities();
      default -> level.readsReports() && parts.contains(part);
    };
  }

  /** Whether persons are visible, their names still sealed. */
  public boolean readsPeople() {
    return level.readsVictims() && (!level.readsReports() || parts.contains(CasePart.PEOPLE));
  }

  /** Whether a sealed identity may be opened with a stated purpose. */
  public boolean opensIdentities() {
    return level.opensIdentities()
        && (!level.readsReports() || parts.contains(CasePart.IDENTITIES));
  }

  /** Whether something may be added to the case. */
  public boolean records() {
    return level == Level.CUSTODY || level == Level.CONTRIBUTOR;
  }

  /** Whether the trail of the case is visible; it speaks of all parts. */
  public boolean readsTrail() {
    return level.readsTrail() && parts.size() == CasePart.values().length;
  }
}
