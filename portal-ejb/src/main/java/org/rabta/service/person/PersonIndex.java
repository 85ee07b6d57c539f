package org.rabta.service.person;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.person.Identifier;
import org.rabta.domain.person.Identity;

/** What other features may ask of sealed identities: which cases name the same person. */
@Dependent
public class PersonIndex {

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  @Inject private IdentityVault vault;

  /**
   * A case that names the same person.
   *
   * @param caseId the case
   * @param by by which identifier; a name alone is a hint, no proof
   */
  public record SamePerson(Long caseId, Identifier by) {}

  /**
   * Other cases with an identifier of a person of this one, whether the caller may see them or not:
   * what is not the caller's is for its custodian to learn, and must not be shown.
   */
  @SuppressWarnings("unchecked")
  public List<SamePerson> sharing(Long caseId) {
    List<Object[]> rows =
        entityManager
            .createNativeQuery("select case_id, kind from rabta.cases_with_same_person(?1)")
            .setParameter(1, caseId)
            .getResultList();
    return rows.stream()
        .map(
            row ->
                new SamePerson(((Number) row[0]).longValue(), Identifier.valueOf((String) row[1])))
        .toList();
  }

  /**
   * Cases whose identities the caller may open and that name that person, by any identifier. What
   * is typed and malformed is passed over.
   *
   * @throws BusinessRuleViolation {@code identity.keys-missing} or {@code identity.keys-wrong}
   */
  public List<SamePerson> naming(Identity typed) {
    return typed.identifiers().entrySet().stream().flatMap(this::naming).distinct().toList();
  }

  private Stream<SamePerson> naming(Map.Entry<Identifier, String> identifier) {
    return entityManager
        .createQuery(
            "select distinct i.caseId from IndexedIdentifier i where i.kind = :kind and i.value in"
                + " :values",
            Long.class)
        .setParameter("kind", identifier.getKey())
        .setParameter("values", vault.index().sought(identifier.getKey(), identifier.getValue()))
        .getResultStream()
        .map(caseId -> new SamePerson(caseId, identifier.getKey()));
  }
}
