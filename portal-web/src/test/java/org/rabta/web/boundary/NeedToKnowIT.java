package org.rabta.web.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rabta.web.boundary.People.fiaOfficer;
import static org.rabta.web.boundary.People.ncciaOfficer;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rabta.domain.access.Caller;
import org.rabta.domain.access.Role;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.kernel.NoSuchRecord;
import org.rabta.service.handoff.HandOffService;

/**
 * Every operation of every service, called in every role from every agency about a case, a hand-off
 * and a draft of somebody else. Nothing is told, and what is refused sounds as if there were no
 * such record.
 */
class NeedToKnowIT extends InPortal {

  /** A unit of each agency that takes no part in the case. */
  private static final Map<String, String> ELSEWHERE =
      Map.ofEntries(
          Map.entry("BEOE", "POE-KHI"),
          Map.entry("NCCIA", "CCRC-KHI"),
          Map.entry("FIA", "AHTC-KHI"),
          Map.entry("PTA", "PTA-HQ"),
          Map.entry("CWA", "CWA-SA-1"),
          Map.entry("PKCERT", "PKCERT-HQ"),
          Map.entry("NRM", "NRM-CO"),
          Map.entry("MISSION", "MIS-KH"),
          Map.entry("NAT", "NAT-CO"),
          Map.entry("AUD", "AUD-OV"));

  /** Agencies with a unit in the case: their supervisors see it. */
  private static final Set<String> TAKING_PART = Set.of("NCCIA", "FIA", "BEOE");

  /** The auditor sees on the trail that something was done; that is what the trail is for. */
  private static final Set<String> SHOWS_THE_TRAIL = Set.of("TrailQueries.whole(TrailFilter)");

  private static final int LONGEST_ANSWER = 2000;

  @Inject private Cases cases;
  @Inject private HandOffService handOffs;

  @Test
  void everyOperationIsReached() {
    assertThat(Operation.all())
        .extracting(Operation::toString)
        .contains(
            "AssessmentQueries.ofCase(String)",
            "AssessmentService.record(RecordFacts)",
            "AssessmentService.override(OverrideAssessment)",
            "OverrideQueries.list(OverrideFilter)",
            "CaseQueries.view(String)",
            "HandOffService.accept(DecideHandOff)",
            "PersonService.record(RecordPerson)",
            "PersonService.correct(CorrectPerson)",
            "PersonSearchService.find(SeekPerson)",
            "SealedIdentityService.open(OpenIdentity)",
            "IntakeService.open(OpenCase)",
            "DraftService.keep(UUID, ReportContent)",
            "TrailQueries.whole(TrailFilter)")
        .hasSizeGreaterThan(20);
    assertThat(Operation.all().stream().filter(Named::isNamedBy))
        .extracting(Operation::toString)
        .contains(
            "CaseQueries.view(String)",
            "HandOffService.direct(DirectCustody)",
            "IntakeService.open(OpenCase)");
  }

  @Test
  void whoLacksTheRoleIsTurnedAwayAtTheDoor() throws Exception {
    var somebodys = somebodysCase();
    var letIn = new ArrayList<String>();
    for (var role : Role.values()) {
      var caller = People.person("door-" + role.claim(), role, "FIA", "AHTC-KHI");
      for (var operation : Operation.all()) {
        if (operation.allows(caller)) {
          continue;
        }
        var refused = refusal(caller, operation, somebodys);
        if (!Refused.byRole(refused)) {
          letIn.add(role + " " + operation + ": " + refused);
        }
      }
    }
    assertThat(letIn).isEmpty();
  }

  @Test
  void whoHoldsNoRoleAtAllIsTurnedAwayEverywhere() throws Exception {
    var nobodyInParticular = new Caller("demo-none", "Demo", Set.of(), "FIA", "AHTC-LHE");
    var somebodys = somebodysCase();

    assertThat(Operation.all())
        .allSatisfy(
            operation ->
                assertThat(Refused.byRole(refusal(nobodyInParticular, operation, somebodys)))
                    .as("%s", operation)
                    .isTrue());
  }

  @Test
  void whoTakesNoPartCannotTellTheCaseFromNone() throws Exception {
    var somebodys = somebodysCase();
    var leaks = new ArrayList<String>();
    for (var caller : strangers()) {
      var refusals = 0;
      for (var operation : Operation.all()) {
        if (!operation.allows(caller) || !Named.isNamedBy(operation)) {
          continue;
        }
        if (SHOWS_THE_TRAIL.contains(operation.toString())) {
          continue;
        }
        var ofTheirs = refusal(caller, operation, somebodys);
        var ofNothing = refusal(caller, operation, Named.nothing());
        refusals += 2;
        if (!(ofTheirs instanceof NoSuchRecord)
            || !Refused.described(ofTheirs).equals(Refused.described(ofNothing))) {
          leaks.add(caller.subject() + " " + operation + ": " + ofTheirs + " / " + ofNothing);
        }
      }
      var onTheTrail =
          Trail.by(caller.subject()).stream()
              .filter(e -> "record.none".equals(e.refusal()))
              .count();
      if (onTheTrail != refusals) {
        leaks.add(caller.subject() + ": " + refusals + " refusals, on the trail " + onTheTrail);
      }
    }
    assertThat(leaks).isEmpty();
  }

  @Test
  void aRefusalOnTheTrailSaysWhoWhatWhichRuleAndFromWhere() throws Exception {
    var somebodys = somebodysCase();
    var stranger = People.officer("trail", "FIA", "AHTC-KHI");
    var view =
        Operation.all().stream()
            .filter(o -> o.toString().equals("CaseQueries.view(String)"))
            .findFirst()
            .orElseThrow();

    refusal(stranger, view, somebodys);

    assertThat(Trail.by(stranger.subject()))
        .containsExactly(
            new Trail.Entry(
                stranger.subject(),
                "CASE_READ",
                "REFUSED",
                "record.none",
                somebodys.reference(),
                Entrance.ORIGIN));
  }

  @Test
  void listsAndCountsShowWhoTakesNoPartNothingOfTheCase() throws Exception {
    var before = new LinkedHashMap<String, String>();
    for (var caller : strangers()) {
      before.putAll(answers(caller));
    }

    var somebodys = somebodysCase();

    var after = new LinkedHashMap<String, String>();
    for (var caller : strangers()) {
      after.putAll(answers(caller));
    }
    assertThat(before).hasSizeGreaterThan(100);
    assertThat(after).isEqualTo(before);
    assertThat(after.values()).noneMatch(answer -> answer.contains(somebodys.reference()));
  }

  @Test
  void listsShowWhoTakesPartTheCase() throws Exception {
    var somebodys = somebodysCase();

    assertThat(answers(fiaOfficer()).values())
        .as("the same questions do show it to the custodian")
        .anyMatch(answer -> answer.contains(somebodys.reference()));
    assertThat(answers(People.fiaSupervisor()).values())
        .anyMatch(answer -> answer.contains(somebodys.reference()));
  }

  /** Answers of all questions that name no record; that nothing can be chosen is one too. */
  private Map<String, String> answers(Caller caller) throws Exception {
    var answers = new LinkedHashMap<String, String>();
    for (var operation : Operation.all()) {
      if (operation.isQuery() && operation.allows(caller) && !Named.isNamedBy(operation)) {
        answers.put(caller.subject() + " " + operation, answer(caller, operation));
      }
    }
    answers.replaceAll((question, answer) -> abridged(answer));
    return answers;
  }

  private String answer(Caller caller, Operation operation) throws Exception {
    try {
      return String.valueOf(
          as(caller).call(() -> operation.call(Named.nothing().argumentsOf(operation))));
    } catch (BusinessRuleViolation refused) {
      return refused.code();
    }
  }

  /**
   * The directory is long; whether it stays the same is all that matters. When the list of officers
   * was last read anew is a matter of the clock, not of cases.
   */
  private static String abridged(String whole) {
    var answer = whole.replaceAll("roll=RollView\\[[^\\]]*\\]", "");
    return answer.length() <= LONGEST_ANSWER || answer.contains("RBT-")
        ? answer
        : answer.length() + " characters " + answer.hashCode();
  }

  private Throwable refusal(Caller caller, Operation operation, Named named) {
    return as(caller).refusal(() -> operation.call(named.argumentsOf(operation)));
  }

  /** Opened by the cybercrime centre, held by the Lahore circle, proposed to a protectorate. */
  private Named somebodysCase() throws Exception {
    var first = cases.proposed(ncciaOfficer(), Cases.LAHORE_CIRCLE);
    as(fiaOfficer()).run(() -> handOffs.accept(first.decision()));
    var second = cases.proposed(first.reference(), fiaOfficer(), "POE-LHE");
    return new Named(second.reference(), second.handOff(), cases.draft(ncciaOfficer()));
  }

  private static List<Caller> strangers() {
    var strangers = new ArrayList<Caller>();
    ELSEWHERE.forEach(
        (agency, unit) -> {
          for (var role : Role.values()) {
            if (role != Role.SUPERVISOR || !TAKING_PART.contains(agency)) {
              strangers.add(People.person("far-" + role.claim() + "-" + unit, role, agency, unit));
            }
          }
        });
    return strangers;
  }
}
