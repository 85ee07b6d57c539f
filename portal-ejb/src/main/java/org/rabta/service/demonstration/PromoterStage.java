package org.rabta.service.demonstration;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.rabta.domain.access.Caller;
import org.rabta.domain.access.Role;
import org.rabta.domain.access.Roles;
import org.rabta.service.access.CallerHolder;
import org.rabta.service.promoter.ApplyFile;
import org.rabta.service.promoter.ChangeLicence;
import org.rabta.service.promoter.CheckFile;
import org.rabta.service.promoter.PromoterFileService;
import org.rabta.service.promoter.PromoterQueries;
import org.rabta.service.promoter.PromoterService;
import org.rabta.service.time.PortalClock;

/** Where the regulator's supervisor enters invented promoters and acts on some of them. */
@Stateless
@RunAs(Roles.SUPERVISOR)
public class PromoterStage {

  private static final String FILE = "promoters.csv";
  private static final ZoneId PAKISTAN = ZoneId.of("Asia/Karachi");
  private static final Duration LISTED_AGO = Duration.ofDays(200);

  private static final Caller SUPERVISOR =
      new Caller(
          "caabfe79-41c4-52fc-8ecc-dea8e737a6e8",
          "Supervisor Demo-Toot",
          Set.of(Role.SUPERVISOR),
          "BEOE",
          "BEOE-HQ");

  @Inject private PromoterFileService files;
  @Inject private PromoterService promoters;
  @Inject private PromoterQueries registry;
  @Inject private CallerHolder callers;
  @Inject private PortalClock clock;

  /** What is done to a licence. */
  @FunctionalInterface
  private interface Change {
    void make(ChangeLicence asked);
  }

  /** Everything in one transaction; nothing where a list was taken over before. */
  @PermitAll
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void play(Instant present) throws Exception {
    callers.enter(SUPERVISOR, CallerHolder.DEMONSTRATION);
    if (registry.register().asOf() != null) {
      return;
    }
    clock.at(present.minus(LISTED_AGO), () -> enter(present.minus(LISTED_AGO)));
    act(present, 40, "DEMO-0007/LHR", "Complaints about false certificates", promoters::suspend);
    act(present, 90, "DEMO-0011/KHI", "Guarantee deposit not renewed", promoters::suspend);
    act(present, 60, "DEMO-0011/KHI", "Guarantee deposit renewed", promoters::reinstate);
    act(present, 12, "DEMO-0015/MUX", "Took money for visas that do not exist", promoters::cancel);
  }

  private Object enter(Instant at) throws IOException {
    try (var in = PromoterStage.class.getResourceAsStream(FILE)) {
      var key = files.check(new CheckFile(FILE, in.readAllBytes(), day(at)));
      return files.apply(new ApplyFile(key));
    }
  }

  private void act(Instant present, int daysAgo, String licence, String reason, Change change)
      throws Exception {
    var at = present.minus(Duration.ofDays(daysAgo));
    clock.at(
        at,
        () -> {
          var version = registry.find(licence).orElseThrow().version();
          change.make(new ChangeLicence(licence, day(at), reason, version));
          return null;
        });
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, PAKISTAN);
  }
}
