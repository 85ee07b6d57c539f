package org.rabta.service.linkage;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rabta.domain.access.Level;
import org.rabta.domain.caserecord.CaseRecord;
import org.rabta.domain.linkage.Identifier;
import org.rabta.domain.linkage.NarrativeSketch;
import org.rabta.service.access.CallerHolder;

/** Finds cases of the caller that share identifiers or tell an alike story. */
@Dependent
class Alike {

  /** Cases shown at once, the likeliest first. */
  static final int MOST = 8;

  /** Separates values in a parameter; no identifier contains it. */
  private static final String UNIT_SEPARATOR = "\u001F";

  private static final String FIND =
      """
      select f.case_id, array_to_string(f.matched, ','), f.likeness
        from rabta.cases_alike(string_to_array(?1, chr(31)), string_to_array(?2, chr(31)),
                               string_to_array(?3, ',')::bigint[]) f
      """;

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  @Inject private CallerHolder callers;

  /**
   * Why a case is alike.
   *
   * @param caseId the case
   * @param shared identifiers in common, the strong ones first
   * @param sameStory whether the stories are alike
   */
  record Likeness(Long caseId, List<Identifier> shared, boolean sameStory) {

    boolean isStrong() {
      return shared.stream().anyMatch(identifier -> identifier.kind().isStrong());
    }

    /** Both reasons together. */
    Likeness and(Likeness other) {
      var both = Stream.concat(shared.stream(), other.shared.stream()).sorted().toList();
      return new Likeness(caseId, both, sameStory || other.sameStory);
    }

    boolean says() {
      return sameStory || !shared.isEmpty();
    }
  }

  /**
   * The likeliest cases.
   *
   * @param identifiers those to look for
   * @param marks of the story
   * @param persons cases that name the same person, and how
   * @param without keys of cases that are left out
   */
  List<Lookalike> find(
      Collection<Identifier> identifiers,
      long[] marks,
      Map<Long, TreeSet<Identifier>> persons,
      Set<Long> without) {
    var found =
        together(likenesses(List.copyOf(identifiers), marks), persons).stream()
            .filter(Likeness::says)
            .filter(likeness -> !without.contains(likeness.caseId()))
            .sorted(
                Comparator.comparing(Likeness::isStrong)
                    .thenComparing(likeness -> likeness.shared().size())
                    .thenComparing(Likeness::sameStory)
                    .reversed())
            .limit(MOST)
            .collect(
                Collectors.toMap(Likeness::caseId, l -> l, (one, same) -> one, LinkedHashMap::new));
    return found.isEmpty() ? List.of() : shown(found);
  }

  private static Collection<Likeness> together(
      List<Likeness> recorded, Map<Long, TreeSet<Identifier>> persons) {
    var all = new LinkedHashMap<Long, Likeness>();
    recorded.forEach(likeness -> all.put(likeness.caseId(), likeness));
    persons.forEach(
        (caseId, same) ->
            all.merge(caseId, new Likeness(caseId, List.copyOf(same), false), Likeness::and));
    return all.values();
  }

  @SuppressWarnings("unchecked")
  private List<Likeness> likenesses(List<Identifier> identifiers, long[] marks) {
    if (identifiers.isEmpty() && marks.length == 0) {
      return List.of();
    }
    List<Object[]> rows =
        entityManager
            .createNativeQuery(FIND)
            .setParameter(1, joined(identifiers.stream().map(i -> i.kind().name()).toList()))
            .setParameter(2, joined(identifiers.stream().map(Identifier::value).toList()))
            .setParameter(
                3, Arrays.stream(marks).mapToObj(Long::toString).collect(Collectors.joining(",")))
            .getResultList();
    return rows.stream().map(row -> likeness(row, identifiers)).toList();
  }

  private static String joined(List<String> values) {
    return String.join(UNIT_SEPARATOR, values);
  }

  private static Likeness likeness(Object[] row, List<Identifier> identifiers) {
    var places = row[1] == null ? "" : row[1].toString();
    var shared =
        Arrays.stream(places.split(","))
            .filter(place -> !place.isEmpty())
            .map(place -> identifiers.get(Integer.parseInt(place) - 1))
            .sorted()
            .toList();
    var marks = ((Number) row[2]).intValue();
    return new Likeness(((Number) row[0]).longValue(), shared, marks >= NarrativeSketch.ALIKE);
  }

  /** Read once more under the policies, which have the last word. */
  private List<Lookalike> shown(Map<Long, Likeness> found) {
    var byCase =
        entityManager
            .createQuery(
                """
                select c, a.level from CaseAccess a join CaseRecord c on c.id = a.caseId
                 where a.principal = :principal and a.caseId in :cases
                """,
                Object[].class)
            .setParameter("principal", callers.current().principal())
            .setParameter("cases", found.keySet())
            .getResultStream()
            .collect(
                Collectors.toMap(
                    row -> ((CaseRecord) row[0]).id(),
                    row -> {
                      var record = (CaseRecord) row[0];
                      return Lookalike.of(record, (Level) row[1], found.get(record.id()));
                    }));
    return found.keySet().stream().filter(byCase::containsKey).map(byCase::get).toList();
  }
}
