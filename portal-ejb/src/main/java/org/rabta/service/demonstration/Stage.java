package org.rabta.service.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.rabta.service.access.CallerHolder;
import org.rabta.service.time.PortalClock;

/**
 * Lets a person of the script act at their moment, and notes in the same transaction that it was
 * done; after a kill the demonstration goes on where it stopped.
 */
@Dependent
public class Stage {

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  @Inject private Performance performance;
  @Inject private CallerHolder callers;
  @Inject private PortalClock clock;

  void play(Happening happening, Instant present) throws Exception {
    callers.enter(happening.who().caller(), CallerHolder.DEMONSTRATION);
    clock.at(
        happening.at(),
        () -> {
          if (happening.step() == 0) {
            done(happening, performance.report(happening), present);
          } else {
            var reference = reference(happening);
            performance.step(happening, reference);
            done(happening, reference, present);
          }
          return null;
        });
  }

  private void done(Happening happening, String reference, Instant present) {
    entityManager
        .createNativeQuery(
            "insert into rabta.demonstration_scene values (?1, ?2, ?3, ?4)"
                + " on conflict (scene) do update set steps_done = excluded.steps_done")
        .setParameter(1, happening.script())
        .setParameter(2, reference)
        .setParameter(3, happening.step())
        .setParameter(4, Timestamp.from(present))
        .executeUpdate();
  }

  @SuppressWarnings("unchecked")
  private String reference(Happening happening) {
    return ((List<String>)
            entityManager
                .createNativeQuery(
                    "select reference from rabta.demonstration_scene where scene = ?1")
                .setParameter(1, happening.scene().sample())
                .getResultList())
        .get(0);
  }
}
