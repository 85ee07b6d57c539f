package org.rabta.web.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.rabta.web.boundary.People.fiaOfficer;
import static org.rabta.web.boundary.People.ncciaSupervisor;
import static org.rabta.web.boundary.Refused.refusedWith;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rabta.domain.access.Caller;
import org.rabta.domain.search.BulkKind;
import org.rabta.service.caserecord.AssignCase;
import org.rabta.service.caserecord.ChargeQueries;
import org.rabta.service.caserecord.ChargeService;
import org.rabta.service.caserecord.ChargeView;
import org.rabta.service.search.ActOnMany;
import org.rabta.service.search.AssignmentPreview;
import org.rabta.service.search.AssignmentQueries;
import org.rabta.service.search.AssignmentQueries.Colleague;
import org.rabta.service.search.CaseChoice;
import org.rabta.service.search.ManyCasesService;
import org.rabta.service.search.ManyResult;
import org.rabta.service.search.ManyResult.Refused;

/** Many cases go to one officer: what the preview showed, each by itself, and once. */
class ManyAssignmentsIT extends InPortal {

  private static final Caller GIVER = People.officer("giver", "NCCIA", "CCRC-GIL");
  private static final Caller TAKER = People.officer("taker", "NCCIA", "CCRC-GIL");
  private static final Caller THIRD = People.officer("third", "NCCIA", "CCRC-GIL");
  private static final Caller ELSEWHERE = People.officer("far", "NCCIA", "CCRC-KHI");
  private static final String REASON = "The giver is on leave.";

  @Inject private Cases cases;
  @Inject private ManyCasesService service;
  @Inject private AssignmentQueries queries;
  @Inject private ChargeService charges;
  @Inject private ChargeQueries charge;

  @BeforeEach
  void listThePeople() throws Exception {
    for (var person : List.of(GIVER, TAKER, THIRD, ELSEWHERE, fiaOfficer())) {
      Database.change(
          Database.superuser(),
          """
          insert into rabta.unit_officer (id, subject, name, agency, unit, roles, enabled, works, seen_at, cleared)
          values (nextval('rabta.unit_officer_seq'), ?, ?, ?, ?, 'officer', true, true, now(), true)
          on conflict (subject) do update set works = true, enabled = true, gone_at = null
          """,
          person.subject(),
          person.name(),
          person.agency(),
          person.unit());
    }
  }

  @Test
  void whatThePreviewShowedIsDoneAndEachCaseStandsOnTheTrail() throws Exception {
    var one = cases.opened(GIVER);
    var two = cases.opened(GIVER);
    var ofTaker = cases.opened(TAKER);
    var ofThird = cases.opened(THIRD);
    var foreign = cases.opened(fiaOfficer());
    var chosen = List.of(one, two, ofTaker, ofThird, foreign);

    var preview = preview(GIVER, chosen, TAKER);
    var result = act(GIVER, asked(chosen, TAKER, preview));

    assertThat(preview.number()).isEqualTo(2);
    assertThat(preview.officer()).isEqualTo(TAKER.name());
    assertThat(preview.refused())
        .extracting(Refused::reference, Refused::code)
        .containsExactlyInAnyOrder(
            tuple(ofTaker, "bulk.has-officer"),
            tuple(ofThird, "bulk.has-officer"),
            tuple(foreign, "record.none"));
    assertThat(result.done()).isEqualTo(2);
    assertThat(result.officer()).isEqualTo(TAKER.name());
    assertThat(result.refused()).isEqualTo(preview.refused());
    for (var reference : List.of(one, two)) {
      assertThat(inCharge(reference)).isEqualTo(TAKER.subject());
      assertThat(Trail.done(reference, "CASE_ASSIGNED")).hasSize(1);
      assertThat(as(TAKER).call(() -> charge.changes(reference)))
          .extracting(ChargeView.Assignment::by, ChargeView.Assignment::reason)
          .containsExactly(tuple(GIVER.name(), REASON));
    }
    assertThat(inCharge(ofThird)).isEqualTo(THIRD.subject());
    assertThat(Trail.done(ofThird, "CASE_ASSIGNED")).isEmpty();
  }

  @Test
  void aSupervisorGivesAnyCaseOfTheAgencyWithinItsUnit() throws Exception {
    var ofThird = cases.opened(THIRD);
    var ofTaker = cases.opened(TAKER);
    var far = cases.opened(ELSEWHERE);
    var chosen = List.of(ofThird, ofTaker, far);

    var preview = preview(ncciaSupervisor(), chosen, TAKER);

    assertThat(preview.refused())
        .extracting(Refused::reference, Refused::code)
        .containsExactlyInAnyOrder(
            tuple(ofTaker, "case.same-officer"), tuple(far, "case.not-of-unit"));
    assertThat(act(ncciaSupervisor(), asked(chosen, TAKER, preview)).done()).isEqualTo(1);
    assertThat(inCharge(ofThird)).isEqualTo(TAKER.subject());
  }

  @Test
  void theChoiceOfColleaguesIsTheOwnUnitOrTheUnitsOfTheCases() throws Exception {
    var choice = new CaseChoice(List.of(cases.opened(GIVER), cases.opened(ELSEWHERE)), null);

    assertThat(as(GIVER).call(() -> queries.colleagues(choice)))
        .extracting(Colleague::unit)
        .containsOnly("CCRC-GIL");
    assertThat(as(ncciaSupervisor()).call(() -> queries.colleagues(choice)))
        .extracting(Colleague::name)
        .contains(GIVER.name(), ELSEWHERE.name());
  }

  @Test
  void whatChangedSinceThePreviewIsNotOverrun() throws Exception {
    var one = cases.opened(GIVER);
    var two = cases.opened(GIVER);
    var chosen = List.of(one, two);
    var preview = preview(GIVER, chosen, TAKER);
    as(GIVER).run(() -> charges.assign(new AssignCase(two, id(THIRD), GIVER.name(), "Knows them")));

    assertThat(as(GIVER).refusal(() -> service.act(asked(chosen, TAKER, preview))))
        .satisfies(refusedWith("bulk.preview-stale"));
    assertThat(inCharge(one)).isEqualTo(GIVER.subject());
    assertThat(Trail.done(one, "CASE_ASSIGNED")).isEmpty();

    var again = preview(GIVER, chosen, TAKER);
    assertThat(act(GIVER, asked(chosen, TAKER, again)).done()).isEqualTo(1);
    assertThat(inCharge(two)).isEqualTo(THIRD.subject());
  }

  @Test
  void whoConfirmsForAnotherOfficerThanThePreviewHadIsRefused() throws Exception {
    var chosen = List.of(cases.opened(GIVER));
    var preview = preview(GIVER, chosen, TAKER);

    assertThat(as(GIVER).refusal(() -> service.act(asked(chosen, THIRD, preview))))
        .satisfies(refusedWith("bulk.preview-stale"));
  }

  @Test
  void theSameFormTwiceActsOnce() throws Exception {
    var reference = cases.opened(GIVER);
    var asked = asked(List.of(reference), TAKER, preview(GIVER, List.of(reference), TAKER));

    act(GIVER, asked);

    assertThat(as(GIVER).refusal(() -> service.act(asked)))
        .satisfies(refusedWith("bulk.done-already"));
    assertThat(Trail.done(reference, "CASE_ASSIGNED")).hasSize(1);
  }

  @Test
  void nobodyIsGivenToAStrangerOrWithoutAReason() throws Exception {
    var chosen = List.of(cases.opened(GIVER));
    var choice = new CaseChoice(chosen, null);
    var preview = preview(GIVER, chosen, TAKER);

    for (var stranger : List.of(ELSEWHERE, fiaOfficer())) {
      assertThat(as(GIVER).refusal(() -> queries.preview(choice, id(stranger))))
          .satisfies(refusedWith("case.not-of-unit"));
    }
    assertThat(as(GIVER).refusal(() -> queries.preview(choice, null)))
        .satisfies(refusedWith("charge.officer-missing"));
    var mute =
        new ActOnMany(
            key(), BulkKind.ASSIGN, choice, 1, null, " ", null, id(TAKER), preview.mark());
    assertThat(as(GIVER).refusal(() -> service.act(mute))).satisfies(refusedWith("text.missing"));
  }

  private AssignmentPreview preview(Caller by, List<String> chosen, Caller to) throws Exception {
    return as(by).call(() -> queries.preview(new CaseChoice(chosen, null), id(to)));
  }

  private ManyResult act(Caller by, ActOnMany asked) throws Exception {
    return as(by).call(() -> service.act(asked));
  }

  private static ActOnMany asked(List<String> chosen, Caller to, AssignmentPreview seen)
      throws Exception {
    return new ActOnMany(
        key(),
        BulkKind.ASSIGN,
        new CaseChoice(chosen, null),
        chosen.size(),
        null,
        REASON,
        null,
        id(to),
        seen.mark());
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }

  private static Long id(Caller person) throws Exception {
    return Long.valueOf(
        Database.column(
                "select id::text from rabta.unit_officer where subject = ?", person.subject())
            .get(0));
  }

  private static String inCharge(String reference) throws Exception {
    return Database.column(
            "select officer_subject from rabta.case_record where reference = ?", reference)
        .get(0);
  }
}
