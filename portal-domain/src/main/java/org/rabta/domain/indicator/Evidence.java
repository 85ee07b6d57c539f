package org.rabta.domain.indicator;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rabta.domain.typology.Strand;

/**
 * The confirmed signs that speak for one strand: supporting evidence beside the facts, never the
 * decision. Rows of Table 4 that are equal for all three crimes speak for none.
 *
 * @param strand the strand; null for signs that speak of an offer not to be trusted and tell no
 *     crime apart
 * @param redFlags codes of warning signs
 * @param networkMarks codes of Table 4
 */
public record Evidence(Strand strand, List<String> redFlags, List<String> networkMarks)
    implements Serializable {

  private static final List<Strand> STRANDS =
      List.of(Strand.TRAFFICKING, Strand.SMUGGLING, Strand.FRAUD);

  /**
   * What the confirmed signs say, strand by strand, then those that tell no crime apart; each only
   * if there is something to say.
   */
  public static List<Evidence> of(Set<String> redFlags, Set<String> networkMarks) {
    return Stream.concat(STRANDS.stream(), Stream.of((Strand) null))
        .map(strand -> forOne(strand, redFlags, networkMarks))
        .filter(evidence -> !evidence.redFlags.isEmpty() || !evidence.networkMarks.isEmpty())
        .toList();
  }

  private static Evidence forOne(Strand strand, Set<String> flags, Set<String> marks) {
    var catalogue = SignCatalogue.delivered();
    return new Evidence(
        strand,
        catalogue.redFlags().stream()
            .filter(flag -> flags.contains(flag.sign()) && speaksFor(flag.pointsTo(), strand))
            .map(RedFlag::sign)
            .toList(),
        catalogue.networkMarks().stream()
            .filter(mark -> marks.contains(mark.sign()) && has(mark, strand))
            .map(NetworkMark::sign)
            .toList());
  }

  private static boolean speaksFor(List<Strand> strands, Strand strand) {
    return strand == null ? strands.isEmpty() : strands.contains(strand);
  }

  private static boolean has(NetworkMark mark, Strand strand) {
    return strand != null && mark.pointsTo().contains(strand);
  }
}
