package org.rabta.service.demonstration;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.rabta.domain.access.Roles;
import org.rabta.service.time.PortalClock;

/**
 * Enters the demonstration when the portal starts, once; a start after a kill goes on where it
 * stopped.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class DemonstrationLoader {

  private static final Logger LOG = Logger.getLogger(DemonstrationLoader.class.getName());

  @Inject
  @ConfigProperty(name = "RABTA_DEMONSTRATION", defaultValue = "false")
  private boolean wanted;

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  @Inject private OfficerStage officers;
  @Inject private AttacheStage attaches;
  @Inject private PromoterStage promoters;
  @Inject private PortalClock clock;
  @Inject private Instance<RequestContextController> requests;

  /** What somebody of the script does. */
  @FunctionalInterface
  private interface Turn {
    void take() throws Exception;
  }

  @PostConstruct
  void load() {
    if (!wanted) {
      return;
    }
    var done = stepsDone();
    var present = present();
    inRequest("promoters", () -> promoters.play(present));
    var played = 0;
    for (var happening : Happening.all(Scenes.read(), present)) {
      if (done.getOrDefault(happening.scene().sample(), -1) < happening.step()) {
        play(happening, present);
        played++;
      }
    }
    LOG.info("demonstration: " + played + " acts entered");
  }

  private void play(Happening happening, Instant present) {
    inRequest(
        "scene " + happening.scene().sample() + " step " + happening.step(),
        () -> {
          if (Roles.CWA_OFFICER.equals(happening.who().role())) {
            attaches.play(happening, present);
          } else {
            officers.play(happening, present);
          }
        });
  }

  private void inRequest(String what, Turn turn) {
    var request = requests.get();
    var activated = request.activate();
    try {
      turn.take();
    } catch (Exception failure) {
      throw new IllegalStateException("demonstration " + what, failure);
    } finally {
      if (activated) {
        request.deactivate();
      }
    }
  }

  @SuppressWarnings("unchecked")
  private Map<String, Integer> stepsDone() {
    var done = new HashMap<String, Integer>();
    for (var row :
        (List<Object[]>)
            entityManager
                .createNativeQuery("select scene, steps_done from rabta.demonstration_scene")
                .getResultList()) {
      done.put((String) row[0], ((Number) row[1]).intValue());
    }
    return done;
  }

  /** All times count back from the first start, so that a later start continues the same story. */
  private Instant present() {
    var started =
        (Timestamp)
            entityManager
                .createNativeQuery("select min(started_at) from rabta.demonstration_scene")
                .getSingleResult();
    return started == null ? clock.instant() : started.toInstant();
  }
}
