package org.rabta.web.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rabta.web.boundary.People.fiaOfficer;
import static org.rabta.web.boundary.People.gujranwalaOfficer;
import static org.rabta.web.boundary.People.ncciaOfficer;
import static org.rabta.web.boundary.Refused.refusedWith;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.rabta.domain.access.Caller;
import org.rabta.domain.caserecord.AdvertisementEntry;
import org.rabta.domain.caserecord.RecruiterEntry;
import org.rabta.domain.caserecord.ReporterRole;
import org.rabta.domain.intake.ReportContent;
import org.rabta.domain.kernel.Answer;
import org.rabta.domain.kernel.NoSuchRecord;
import org.rabta.domain.linkage.Identifier;
import org.rabta.domain.linkage.IdentifierKind;
import org.rabta.domain.typology.CaseFacts;
import org.rabta.service.caserecord.CaseQueries;
import org.rabta.service.intake.DraftService;
import org.rabta.service.intake.IntakeService;
import org.rabta.service.intake.JoinCase;
import org.rabta.service.intake.OpenCase;
import org.rabta.service.linkage.LinkageQueries;
import org.rabta.service.linkage.LinkageService;
import org.rabta.service.linkage.Lookalike;
import org.rabta.service.linkage.NoteHit;
import org.rabta.service.linkage.SayNotSame;

/** Likely duplicates while a report is taken down, and what another agency's custodian is told. */
class LinkageIT extends InPortal {

  private static final AtomicLong NUMBERS = new AtomicLong(3_001_000_000L);

  @Inject private CaseQueries caseQueries;
  @Inject private DraftService drafts;
  @Inject private IntakeService intake;
  @Inject private LinkageQueries queries;
  @Inject private LinkageService linkage;

  private final String phone = "0" + NUMBERS.incrementAndGet();

  @Test
  void aCaseOfTheOwnUnitAppearsWithTheReasonWhileTheReportIsTakenDown() throws Exception {
    var first = open(ncciaOfficer(), content(phone));

    var alike = alike(ncciaOfficer(), content("+92 " + phone.substring(1)));

    assertThat(alike).extracting(Lookalike::reference).containsExactly(first);
    assertThat(alike.get(0).strong()).isTrue();
    assertThat(alike.get(0).joinable()).isTrue();
    assertThat(alike.get(0).shared())
        .containsExactly(new Identifier(IdentifierKind.PHONE, "+92" + phone.substring(1)));
  }

  @Test
  void anAlikeStoryWithoutAnyIdentifierIsAWeakerReason() throws Exception {
    var story =
        "In the month number "
            + phone
            + " he answered an advertisement for a welder, paid in three parts to a man who called"
            + " himself manager, waited near the tower for his visa and was then told to pay again.";
    var first = open(ncciaOfficer(), told(story));

    var alike = alike(ncciaOfficer(), told(story + " He has no receipt."));

    assertThat(alike)
        .filteredOn(row -> row.reference().equals(first))
        .singleElement()
        .satisfies(row -> assertThat(row.sameStory()).isTrue())
        .satisfies(row -> assertThat(row.strong()).isFalse());
  }

  @Test
  void whatOnlyAnotherAgencyHoldsIsToldToItsCustodianAndNotToTheCaller() throws Exception {
    var first = open(ncciaOfficer(), content(phone));

    assertThat(alike(fiaOfficer(), content(phone))).isEmpty();
    var second = open(fiaOfficer(), content(phone));

    var told = as(ncciaOfficer()).call(() -> queries.ofCase(first)).hits();
    assertThat(told).hasSize(1);
    assertThat(told.get(0).who().unit()).isEqualTo("AHTC-LHE");
    assertThat(told.get(0).officer()).isEqualTo(fiaOfficer().name());
    assertThat(told.toString()).doesNotContain(second);
    assertThat(inboxOf(ncciaOfficer())).contains(first);
    var there = as(fiaOfficer()).call(() -> queries.ofCase(second));
    assertThat(there.hits()).isEmpty();
    assertThat(there.alike()).isEmpty();
    assertThat(inboxOf(fiaOfficer())).doesNotContain(second);

    var note = new NoteHit(told.get(0).id(), first);
    as(ncciaOfficer()).run(() -> linkage.note(note));
    assertThat(inboxOf(ncciaOfficer())).doesNotContain(first);
    assertThat(as(ncciaOfficer()).refusal(() -> linkage.note(note)))
        .satisfies(refusedWith("linkage.hit-noted"));
  }

  @Test
  void notTheSameIsRememberedAndHoldsForTheCaseThatIsOpened() throws Exception {
    var first = open(ncciaOfficer(), content(phone));
    var draft = draft(ncciaOfficer(), content(phone));

    as(ncciaOfficer()).run(() -> linkage.notSame(new SayNotSame(first, draft, null)));
    as(ncciaOfficer()).run(() -> linkage.notSame(new SayNotSame(first, draft, null)));

    assertThat(as(ncciaOfficer()).call(() -> queries.likeDraft(draft))).isEmpty();
    var second = as(ncciaOfficer()).call(() -> intake.open(new OpenCase(draft, content(phone))));
    for (var one : List.of(first, second)) {
      assertThat(as(ncciaOfficer()).call(() -> queries.ofCase(one)).alike()).isEmpty();
    }
    assertThat(Trail.done(first, "CASES_NOT_SAME")).hasSize(2);
  }

  @Test
  void theReportJoinsTheCaseItBelongsToOnce() throws Exception {
    var first = open(ncciaOfficer(), content(phone));
    var draft = draft(ncciaOfficer(), content(phone));
    var join = new JoinCase(draft, content("0300 7654321"), first);

    as(ncciaOfficer()).run(() -> intake.join(join));

    var view = as(ncciaOfficer()).call(() -> caseQueries.view(first));
    assertThat(view.contents().reports()).hasSize(2);
    assertThat(as(ncciaOfficer()).call(() -> caseQueries.offers(first)).recruiters()).hasSize(2);
    assertThat(as(ncciaOfficer()).call(() -> queries.ofCase(first)).identifiers())
        .contains(new Identifier(IdentifierKind.PHONE, "+923007654321"));
    assertThat(as(ncciaOfficer()).refusal(() -> intake.join(join)))
        .satisfies(refusedWith("draft.already-opened"));
    assertThat(Trail.done(first, "REPORT_JOINED")).hasSize(1);
  }

  @Test
  void nobodyJoinsOrDismissesACaseThatIsNotTheirs() throws Exception {
    var first = open(ncciaOfficer(), content(phone));
    var draft = draft(gujranwalaOfficer(), content(phone));
    var own = open(gujranwalaOfficer(), content(phone));

    for (var refused :
        List.of(
            as(gujranwalaOfficer())
                .refusal(() -> intake.join(new JoinCase(draft, content(phone), first))),
            as(gujranwalaOfficer())
                .refusal(() -> linkage.notSame(new SayNotSame(first, draft, null))),
            as(gujranwalaOfficer())
                .refusal(() -> linkage.notSame(new SayNotSame(first, null, own))),
            as(ncciaOfficer()).refusal(() -> queries.likeDraft(draft)),
            as(gujranwalaOfficer()).refusal(() -> queries.ofCase(first)))) {
      assertThat(refused).isInstanceOf(NoSuchRecord.class);
    }
    assertThat(
            as(gujranwalaOfficer()).refusal(() -> linkage.notSame(new SayNotSame(own, null, own))))
        .satisfies(refusedWith("linkage.itself"));
  }

  private List<String> inboxOf(Caller caller) throws Exception {
    return as(caller).call(queries::hitsToNote).stream().map(hit -> hit.reference()).toList();
  }

  private List<Lookalike> alike(Caller caller, ReportContent content) throws Exception {
    var draft = draft(caller, content);
    return as(caller).call(() -> queries.likeDraft(draft));
  }

  private UUID draft(Caller caller, ReportContent content) throws Exception {
    return as(caller)
        .call(
            () -> {
              var draft = drafts.begin().id();
              drafts.keep(draft, content);
              return draft;
            });
  }

  private String open(Caller caller, ReportContent content) throws Exception {
    return as(caller).call(() -> intake.open(new OpenCase(drafts.begin().id(), content)));
  }

  private static ReportContent content(String phone) {
    return report(
        "He was promised work and paid.",
        new RecruiterEntry(null, phone, null),
        new AdvertisementEntry("facebook", null, null, "Driver wanted", Answer.UNKNOWN));
  }

  private static ReportContent told(String story) {
    return report(story, null, null);
  }

  private static ReportContent report(
      String story, RecruiterEntry recruiter, AdvertisementEntry advert) {
    return new ReportContent(
        "Fees for a job abroad",
        null,
        story,
        ReporterRole.APPLICANT,
        CaseFacts.unknown(),
        advert,
        recruiter,
        null);
  }
}
