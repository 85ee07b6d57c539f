package org.rabta.web.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rabta.web.boundary.Cases.LAHORE_CIRCLE;
import static org.rabta.web.boundary.People.fiaOfficer;
import static org.rabta.web.boundary.People.fiaSupervisor;
import static org.rabta.web.boundary.People.nationalCoordinator;
import static org.rabta.web.boundary.People.ncciaOfficer;
import static org.rabta.web.boundary.People.person;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.rabta.domain.access.Caller;
import org.rabta.domain.access.Role;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.kernel.NoSuchRecord;
import org.rabta.domain.routing.Router;
import org.rabta.domain.rulebook.Finding;
import org.rabta.domain.rulebook.ModelStatus;
import org.rabta.domain.rulebook.RehearsalStatus;
import org.rabta.domain.typology.CaseFacts;
import org.rabta.service.rulebook.DecideModel;
import org.rabta.service.rulebook.ModelAction;
import org.rabta.service.rulebook.ModelView;
import org.rabta.service.rulebook.ProposeModel;
import org.rabta.service.rulebook.RulebookQueries;
import org.rabta.service.rulebook.RulebookService;

/** A model from the file to the decisions made by it, and what stands in its way. */
class RulebookIT extends InPortal {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Caller FIRST = admin("anar");
  private static final Caller SECOND = admin("zaitoon");

  @Inject private RulebookService rulebook;
  @Inject private RulebookQueries queries;
  @Inject private Router router;
  @Inject private Cases cases;

  @Test
  void aModelIsProposedRehearsedAndEnactedByASecondPersonAndThenDecides() throws Exception {
    cases.proposed(ncciaOfficer(), LAHORE_CIRCLE);
    var former = versionInUse();
    long id = proposed(otherLead("2027-01-a"));

    assertThat(seen(id).row().status()).isEqualTo(ModelStatus.CHECKED);
    assertThat(seen(id).changes())
        .extracting(change -> change.code())
        .containsExactlyInAnyOrder("Table version", "J-04");
    refusedTo(SECOND, () -> rulebook.enact(decision(id)), "models.rehearsal-missing");

    rehearsed(id);

    var rehearsal = seen(id).rehearsal().orElseThrow();
    assertThat(rehearsal.done()).isPositive();
    assertThat(rehearsal.failed()).isZero();
    assertThat(seen(id).can("ENACT")).as("the proposer").isFalse();
    refusedTo(FIRST, () -> rulebook.enact(decision(id)), "models.four-eyes");
    assertThat(versionInUse()).isEqualTo(former);

    as(SECOND).run(() -> rulebook.enact(decision(id)));

    assertThat(seen(id).row().status()).isEqualTo(ModelStatus.ENACTED);
    refusedTo(SECOND, () -> rulebook.enact(decision(id)), "models.not-now");
    until(() -> versionInUse().equals("2027-01-a"));
    assertThat(Trail.done("2027-01-a", "MODEL_ENACTED")).hasSize(1);
    backToDelivered(id);
  }

  /** So that other tests find the rules as delivered; also, the former version is superseded. */
  private void backToDelivered(long former) throws Exception {
    long id = proposed(renamed(Router.deliveredTables(), "2027-01-b"));
    rehearsed(id);
    as(SECOND).run(() -> rulebook.enact(decision(id)));
    until(() -> versionInUse().equals("2027-01-b"));
    assertThat(seen(former).row().status()).isEqualTo(ModelStatus.SUPERSEDED);
    var seenBySupervisor = as(fiaSupervisor()).call(() -> queries.versions());
    assertThat(seenBySupervisor)
        .extracting(row -> row.version())
        .contains("2027-01-a", "2027-01-b");
  }

  @Test
  void aHostileModelIsRefusedOnTheTrailAndNothingOfItIsKept() throws Exception {
    var before = Trail.done("?", "MODEL_PROPOSED").size();
    long id =
        proposed(
            "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                + "<definitions>&x;</definitions>");

    var view = seen(id);
    assertThat(view.row().status()).isEqualTo(ModelStatus.REFUSED);
    assertThat(view.findings()).extracting(Finding::code).containsExactly("doctype");
    assertThat(view.xml()).isEmpty();
    assertThat(view.actions()).isEmpty();
    assertThat(Trail.done("?", "MODEL_PROPOSED")).hasSize(before + 1);
    refusedTo(FIRST, () -> rulebook.rehearse(decision(id)), "models.not-now");
  }

  @Test
  void aVersionCannotBeProposedTwiceAndAWithdrawnOneHasEnded() throws Exception {
    long id = proposed(renamed(Router.deliveredTables(), "2027-02-a"));

    assertThat(refusal(FIRST, () -> proposed(renamed(Router.deliveredTables(), "2027-02-a"))))
        .isEqualTo("models.version-in-use");
    as(FIRST).run(() -> rulebook.withdraw(decision(id)));

    refusedTo(SECOND, () -> rulebook.withdraw(decision(id)), "models.not-now");
    assertThat(seen(id).actions()).isEmpty();
  }

  @Test
  void theDeliveredVersionIsNotProposedAgain() {
    assertThat(refusal(FIRST, () -> proposed(Router.deliveredTables())))
        .isEqualTo("models.version-in-use");
  }

  @Test
  void whoDoesNotAdministerTheRulesMayNotChangeThemAndOfficersMayNotReadThem() throws Exception {
    long id = proposed(renamed(Router.deliveredTables(), "2027-03-a"));

    for (Caller other : List.of(fiaOfficer(), fiaSupervisor(), nationalCoordinator())) {
      assertThat(as(other).refusal(() -> rulebook.withdraw(decision(id))))
          .isInstanceOf(EJBAccessException.class);
    }
    assertThat(as(fiaOfficer()).refusal(() -> queries.versions()))
        .isInstanceOf(EJBAccessException.class);
    assertThat(as(fiaSupervisor()).refusal(() -> queries.version(id)))
        .isInstanceOf(NoSuchRecord.class);
    assertThat(as(nationalCoordinator()).call(() -> queries.version(id)).actions()).isEmpty();
    assertThat(seen(id).actions()).contains(ModelAction.REHEARSE, ModelAction.WITHDRAW);
    as(FIRST).run(() -> rulebook.withdraw(decision(id)));
  }

  private long proposed(String xml) throws Exception {
    var asked = new ProposeModel(xml.getBytes(StandardCharsets.UTF_8), "For the test");
    return as(FIRST).call(() -> rulebook.propose(asked));
  }

  private void rehearsed(long id) throws Exception {
    as(FIRST).run(() -> rulebook.rehearse(decision(id)));
    until(
        () ->
            as(FIRST).call(() -> queries.progress(id)).orElseThrow().status()
                == RehearsalStatus.DONE);
    assertThat(seen(id).row().status()).isEqualTo(ModelStatus.REHEARSED);
  }

  private ModelView seen(long id) throws Exception {
    return as(FIRST).call(() -> queries.version(id));
  }

  private DecideModel decision(long id) {
    try {
      var row = seen(id).row();
      return new DecideModel(id, row.digest(), row.version());
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private String versionInUse() throws Exception {
    return as(FIRST).call(() -> router.decide(CaseFacts.unknown()).tableVersion());
  }

  private void refusedTo(Caller caller, As.Work work, String code) {
    assertThat(refusal(caller, work)).isEqualTo(code);
  }

  private String refusal(Caller caller, As.Work work) {
    Throwable thrown = as(caller).refusal(work);
    return thrown instanceof BusinessRuleViolation violation
        ? violation.code()
        : String.valueOf(thrown);
  }

  private static void until(Callable<Boolean> reached) throws Exception {
    var end = Instant.now().plus(PATIENCE);
    while (!reached.call()) {
      assertThat(Instant.now()).as("patience").isBefore(end);
      Thread.sleep(300);
    }
  }

  private static String otherLead(String version) {
    return renamed(
        Router.deliveredTables()
            .replaceFirst("(?s)(<rule id=\"J-04\">.*?<text>)\"FIA\"", "$1\"BEOE\""),
        version);
  }

  private static String renamed(String xml, String version) {
    return xml.replaceFirst(
        "(?s)(<decision id=\"d_table_version\".*?<text>)\"[^\"]*\"", "$1\"" + version + "\"");
  }

  private static Caller admin(String tree) {
    return person(tree, Role.NATIONAL_ADMIN, "NAT", "NAT-CO");
  }
}
