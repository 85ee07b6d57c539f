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
import java.time.Duration;
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
  @Inject private SupervisorStage supervisors;
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
    var began = System.nanoTime();
    var done = stepsDone();
    var present = present();
    var all = Happening.all(Scenes.read(), FollowUps.read(), present);
    var older = isWholeWithoutFollowUps(all, done);
    inRequest("promoters", () -> promoters.play(present));
    var played = 0;
    for (var happening : all) {
      if (isDue(happening, done) && !(older && happening.isFollowUp())) {
        play(happening, present);
        played++;
      }
    }
    var millis = Duration.ofNanos(System.nanoTime() - began).toMillis();
    LOG.info("demonstration: " + played + " acts entered in " + millis + " ms");
  }

  private static boolean isDue(Happening happening, Map<String, Integer> done) {
    return done.getOrDefault(happening.script(), -1) < happening.step();
  }

  /** People may have gone on with such cases since, so that follow-ups no longer fit. */
  private static boolean isWholeWithoutFollowUps(List<Happening> all, Map<String, Integer> done) {
    return all.stream().filter(Happening::isFollowUp).allMatch(h -> !done.containsKey(h.script()))
        && all.stream().filter(h -> !h.isFollowUp()).noneMatch(h -> isDue(h, done));
  }

  private void play(Happening happening, Instant present) {
    inRequest(
        "scene " + happening.script() + " step " + happening.step(),
        () -> {
          switch (happening.who().role()) {
            case Roles.CWA_OFFICER -> attaches.play(happening, present);
            case Roles.SUPERVISOR -> supervisors.play(happening, present);
            default -> officers.play(happening, present);
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
