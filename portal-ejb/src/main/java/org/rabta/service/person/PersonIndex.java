package org.rabta.service.person;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.person.Identifier;
import org.rabta.domain.person.Identity;

/** What other features may ask of sealed identities: which cases name the same person. */
@Dependent
public class PersonIndex {

  /** Numbers that belong to one person alone; a name or a telephone does not. */
  private static final Set<Identifier> EXACT = EnumSet.of(Identifier.CNIC, Identifier.PASSPORT);

  private static final String SHARING =
      """
      select distinct o.case_id, o.kind,
             case when p.roles ~ '(^|,)VICTIM(,|$)' then '/V' else '/P' end || p.ordinal
        from rabta.person_index i
        join rabta.person_index o on o.value = i.value and o.kind = i.kind and o.case_id <> i.case_id
        join rabta.person p on p.id = i.person_id
       where i.case_id = ?1 and i.kind in ('CNIC', 'PASSPORT')
       order by o.case_id desc
      """;

  /** Rows that an answer holds at most. */
  private static final int MOST = 200;

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  @Inject private IdentityVault vault;

  /**
   * A case that names the same person.
   *
   * @param caseId the case
   * @param by by which identifier; a name alone is a hint, no proof
   * @param person which person it is in the case asked about, such as {@code /V1}
   */
  public record SamePerson(Long caseId, Identifier by, String person) {}

  /**
   * Other cases that name a person of this one by card or passport, among those whose identities
   * the caller may open; none if that does not hold for this one. The policies of the index see to
   * it.
   */
  @SuppressWarnings("unchecked")
  public List<SamePerson> sharing(Long caseId) {
    List<Object[]> rows =
        entityManager
            .createNativeQuery(SHARING)
            .setParameter(1, caseId)
            .setMaxResults(MOST)
            .getResultList();
    return rows.stream()
        .map(
            row ->
                new SamePerson(
                    ((Number) row[0]).longValue(),
                    Identifier.valueOf((String) row[1]),
                    (String) row[2]))
        .toList();
  }

  /**
   * Cases that name that person by card or passport, among those whose identities the caller may
   * open. Without the keys nobody is compared.
   *
   * @param person what the person is called in the answer
   */
  public List<SamePerson> exactly(Identity typed, String person) {
    try {
      return typed.identifiers().entrySet().stream()
          .filter(identifier -> EXACT.contains(identifier.getKey()))
          .flatMap(identifier -> naming(identifier, person))
          .distinct()
          .toList();
    } catch (BusinessRuleViolation noKeys) {
      return List.of();
    }
  }

  private Stream<SamePerson> naming(Map.Entry<Identifier, String> identifier, String person) {
    return entityManager
        .createQuery(
            "select distinct i.caseId from IndexedIdentifier i where i.kind = :kind and i.value in"
                + " :values order by i.caseId desc",
            Long.class)
        .setParameter("kind", identifier.getKey())
        .setParameter("values", vault.index().sought(identifier.getKey(), identifier.getValue()))
        .setMaxResults(MOST)
        .getResultStream()
        .map(caseId -> new SamePerson(caseId, identifier.getKey(), person));
  }
}
