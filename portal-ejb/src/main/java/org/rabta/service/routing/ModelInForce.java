package org.rabta.service.routing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/**
 * Reads which decision model is in force, under the clockwork's own database role: every decision
 * needs the model, while few people may read it.
 */
@Stateless
public class ModelInForce {

  @PersistenceContext(unitName = "rabta-job")
  private EntityManager entityManager;

  /** The digest of the enacted model; empty while the delivered one is in force. */
  @PermitAll
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public Optional<String> digest() {
    return one("digest");
  }

  /** The enacted model as DMN; empty while the delivered one is in force. */
  @PermitAll
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public Optional<String> tables() {
    return one("xml");
  }

  @SuppressWarnings("unchecked")
  private Optional<String> one(String column) {
    return entityManager
        .createNativeQuery(
            "select " + column + " from rabta.decision_model where status = 'ENACTED'")
        .getResultStream()
        .findFirst();
  }
}
