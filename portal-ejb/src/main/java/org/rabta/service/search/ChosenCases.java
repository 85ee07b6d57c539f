package org.rabta.service.search;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.rabta.domain.caserecord.CaseReference;
import org.rabta.domain.kernel.BusinessRuleViolation;

/** The references of chosen cases. */
@Dependent
public class ChosenCases {

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  @Inject private CaseRows rows;
  @Inject private WordSearch search;

  /**
   * Their references, each once.
   *
   * @throws BusinessRuleViolation {@code bulk.nothing-chosen}, {@code bulk.too-many}, or what the
   *     search for words refuses
   */
  List<String> references(CaseChoice choice) {
    var chosen = choice.whole() == null ? ticked(choice) : listed(choice.whole());
    if (chosen.isEmpty()) {
      throw new BusinessRuleViolation("bulk.nothing-chosen");
    }
    if (chosen.size() > CaseChoice.MOST) {
      throw new BusinessRuleViolation("bulk.too-many", CaseChoice.MOST);
    }
    return chosen;
  }

  private static List<String> ticked(CaseChoice choice) {
    return choice.references().stream()
        .distinct()
        .limit(CaseChoice.MOST + 1L)
        .flatMap(reference -> CaseReference.parse(reference).stream())
        .map(CaseReference::value)
        .distinct()
        .toList();
  }

  @SuppressWarnings("unchecked")
  private List<String> listed(CaseFilter filter) {
    var statement = rows.statement(filter);
    if (filter.words() != null) {
      statement.among(search.keys(filter.words()));
    }
    return statement
        .asked(
            entityManager,
            "select c.reference from "
                + statement.access(CaseChoice.MOST + 1)
                + " a join rabta.case_record c on c.id = a.case_id")
        .getResultList();
  }
}
