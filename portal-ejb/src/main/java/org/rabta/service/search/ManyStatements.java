package org.rabta.service.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rabta.domain.access.UnitRef;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.kernel.NoSuchRecord;
import org.rabta.domain.routing.Priority;
import org.rabta.domain.search.BulkKind;
import org.rabta.domain.typology.Strand;
import org.rabta.domain.wait.WaitPolicy;
import org.rabta.service.access.CallerHolder;
import org.rabta.service.search.ManyResult.Refused;
import org.rabta.service.wait.Calendars;

/** The statements behind acts on many cases. */
@Dependent
public class ManyStatements {

  private static final JsonMapper JSON = new JsonMapper();

  private static final String PROPOSE =
      """
      select of_case, reference, from_unit, refusal
        from rabta.propose_many(string_to_array(?1, ' '), ?2, ?3, nullif(?4, ''), cast(?5 as jsonb), ?6,
                                cast(?7 as timestamptz))
      """;

  private static final String CHARGE =
      """
      select of_case, reference, from_unit, refusal
        from rabta.charge_many(string_to_array(?1, ' '), ?2, ?3, cast(?4 as timestamptz))
      """;

  private static final String KEEP =
      """
      insert into rabta.bulk_act (key, subject, kind, receiver, done_at, done, refused, officer_name)
      values (cast(?1 as uuid), ?2, ?3, nullif(?4, ''), cast(?5 as timestamptz), ?6, ?7, nullif(?8, ''))
      on conflict do nothing
      """;

  private static final String KEPT =
      "select kind, receiver, officer_name, done, refused from rabta.bulk_act where key = cast(?1 as uuid)";

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  @Inject private CallerHolder callers;
  @Inject private Calendars calendars;

  /**
   * What became of one case.
   *
   * @param id its key; null if the caller does not see it
   * @param reference its reference
   * @param fromUnit the unit in custody
   * @param refusal the rule that refused; null if it was done
   * @param fromOfficer subject of who was in charge, where that matters; else null
   */
  record Outcome(Long id, String reference, String fromUnit, String refusal, String fromOfficer) {

    boolean isDone() {
      return refusal == null;
    }
  }

  List<Outcome> propose(
      List<String> references, UnitRef to, String reason, String off, Instant at) {
    return outcomes(
        entityManager
            .createNativeQuery(PROPOSE)
            .setParameter(1, String.join(" ", references))
            .setParameter(2, to.unit())
            .setParameter(3, reason)
            .setParameter(4, off == null ? "" : off)
            .setParameter(5, json(dues(at)))
            .setParameter(6, callers.current().name())
            .setParameter(7, at.toString()));
  }

  List<Outcome> charge(List<String> references, boolean take, Instant at) {
    return outcomes(
        entityManager
            .createNativeQuery(CHARGE)
            .setParameter(1, String.join(" ", references))
            .setParameter(2, take)
            .setParameter(3, callers.current().name())
            .setParameter(4, at.toString()));
  }

  boolean isDone(UUID key) {
    return !found(key).isEmpty();
  }

  /**
   * Keeps what became of it.
   *
   * @throws BusinessRuleViolation {@code bulk.done-already} if somebody was faster
   */
  void keep(UUID key, ManyResult result, Instant at) {
    var kept =
        entityManager
            .createNativeQuery(KEEP)
            .setParameter(1, key.toString())
            .setParameter(2, callers.current().subject())
            .setParameter(3, result.kind().name())
            .setParameter(4, result.receiver() == null ? "" : result.receiver())
            .setParameter(5, at.toString())
            .setParameter(6, result.done())
            .setParameter(7, json(result.refused()))
            .setParameter(8, result.officer() == null ? "" : result.officer())
            .executeUpdate();
    if (kept == 0) {
      throw new BusinessRuleViolation("bulk.done-already");
    }
  }

  /**
   * What was kept.
   *
   * @throws NoSuchRecord if the caller did nothing of that key
   */
  ManyResult kept(UUID key) {
    return found(key).stream()
        .findFirst()
        .map(
            row ->
                new ManyResult(
                    key.toString(),
                    BulkKind.valueOf((String) row[0]),
                    (String) row[1],
                    (String) row[2],
                    ((Number) row[3]).intValue(),
                    refused((String) row[4])))
        .orElseThrow(NoSuchRecord::new);
  }

  @SuppressWarnings("unchecked")
  private List<Object[]> found(UUID key) {
    return entityManager.createNativeQuery(KEPT).setParameter(1, key.toString()).getResultList();
  }

  @SuppressWarnings("unchecked")
  static List<Outcome> outcomes(Query query) {
    return ((List<Object[]>) query.getResultList())
        .stream()
            .map(
                row ->
                    new Outcome(
                        row[0] == null ? null : ((Number) row[0]).longValue(),
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        row.length > 4 ? (String) row[4] : null))
            .toList();
  }

  /** When each kind of case would have to be accepted. */
  private Map<String, String> dues(Instant at) {
    var calendar = calendars.current();
    var dues = new HashMap<String, String>();
    for (var strand : Strand.values()) {
      for (var priority : Priority.values()) {
        dues.put(
            strand + ":" + priority,
            WaitPolicy.forAcceptance(strand, priority).due(at, calendar).toString());
      }
    }
    return dues;
  }

  private static String json(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static List<Refused> refused(String json) {
    try {
      return JSON.readValue(json, new TypeReference<List<Refused>>() {});
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
