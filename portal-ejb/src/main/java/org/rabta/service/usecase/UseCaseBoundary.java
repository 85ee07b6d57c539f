package org.rabta.service.usecase;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.kernel.StaleRecord;
import org.rabta.service.access.CallerHolder;
import org.rabta.service.access.DatabaseSession;
import org.rabta.service.audit.AuditTrail;
import org.rabta.service.audit.Refusals;

/**
 * Runs inside the transaction of a use case. Before: the database session speaks for the caller.
 * After: what was changed is written at once, so that a conflict is met here and told in business
 * terms; and a use case with an {@link Act} has left its entry on the trail. On refusal: the
 * refusal is noted, to be written when the rollback is over.
 */
@UseCase
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class UseCaseBoundary {

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  @Inject private CallerHolder callers;
  @Inject private DatabaseSession session;
  @Inject private AuditTrail trail;
  @Inject private Refusals refusals;
  @Inject private Clock clock;

  @AroundInvoke
  Object run(InvocationContext call) throws Exception {
    var act = call.getMethod().getAnnotation(Act.class);
    var entries = act == null ? 0 : trail.count(act.value());
    try {
      session.speakFor(callers.current());
      var result = call.proceed();
      entityManager.flush();
      if (act != null && trail.count(act.value()) == entries) {
        throw new IllegalStateException("the act " + act.value() + " left no entry on the trail");
      }
      return result;
    } catch (BusinessRuleViolation violation) {
      throw noted(call, act, violation);
    } catch (OptimisticLockException stale) {
      throw noted(call, act, new StaleRecord(clock.instant()));
    } catch (PersistenceException conflict) {
      if (Conflicts.isForbidden(conflict)) {
        note(call, act, "access.policy");
      }
      var violation = Conflicts.asViolation(conflict);
      throw violation == null ? conflict : noted(call, act, violation);
    }
  }

  private BusinessRuleViolation noted(
      InvocationContext call, Act act, BusinessRuleViolation violation) {
    note(call, act, violation.code());
    return violation;
  }

  private void note(InvocationContext call, Act act, String refusal) {
    if (act == null) {
      refusals.note(call.getMethod().getName(), reference(call), refusal);
    } else {
      refusals.note(act.value(), act.kind(), reference(call), refusal);
    }
  }

  private static String reference(InvocationContext call) {
    for (var parameter : call.getParameters()) {
      if (parameter instanceof OnRecord command) {
        return command.reference();
      }
      if (parameter instanceof String reference) {
        return reference;
      }
    }
    return null;
  }
}
