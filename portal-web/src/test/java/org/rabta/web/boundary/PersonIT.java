package org.rabta.web.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.rabta.web.boundary.People.fiaOfficer;
import static org.rabta.web.boundary.People.gujranwalaOfficer;
import static org.rabta.web.boundary.People.ncciaOfficer;
import static org.rabta.web.boundary.People.ncciaSupervisor;
import static org.rabta.web.boundary.Refused.refusedWith;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rabta.domain.access.Caller;
import org.rabta.domain.caserecord.Situation;
import org.rabta.domain.kernel.Answer;
import org.rabta.domain.kernel.StaleRecord;
import org.rabta.domain.person.Identifier;
import org.rabta.domain.person.Identity;
import org.rabta.domain.person.IdentityPurpose;
import org.rabta.domain.person.PersonEntry;
import org.rabta.domain.person.PersonRole;
import org.rabta.domain.person.Screening;
import org.rabta.service.handoff.HandOffService;
import org.rabta.service.person.CloseIdentity;
import org.rabta.service.person.CorrectPerson;
import org.rabta.service.person.OpenIdentity;
import org.rabta.service.person.OpeningQueries;
import org.rabta.service.person.OpeningRow;
import org.rabta.service.person.PersonHit;
import org.rabta.service.person.PersonQueries;
import org.rabta.service.person.PersonSearchService;
import org.rabta.service.person.PersonService;
import org.rabta.service.person.PersonView;
import org.rabta.service.person.RecordPerson;
import org.rabta.service.person.SealedIdentityService;
import org.rabta.service.person.SeekPerson;

/** Persons are added and corrected, their identities opened for a time and found by identifiers. */
class PersonIT extends InPortal {

  private static final PersonEntry BOTH =
      new PersonEntry(
          Set.of(PersonRole.VICTIM, PersonRole.SUSPECT),
          Screening.NOT_SCREENED,
          Situation.HELD,
          "KH",
          null,
          Answer.NO,
          null,
          Answer.NO,
          Answer.NO);

  @Inject private Cases cases;
  @Inject private HandOffService handOffs;
  @Inject private PersonService service;
  @Inject private PersonQueries queries;
  @Inject private SealedIdentityService identities;
  @Inject private PersonSearchService search;
  @Inject private OpeningQueries openings;

  @Test
  void anIdentityLiesOpenUntilItIsClosedAndTheSupervisorSeesIt() throws Exception {
    var reference = cases.opened(ncciaOfficer());
    assertThat(persons(ncciaOfficer(), reference).get(0).identity()).isNull();

    open(ncciaOfficer(), reference, 1);

    var open = persons(ncciaOfficer(), reference).get(0);
    assertThat(open.identity().name()).isEqualTo(Cases.VICTIM_NAME);
    assertThat(open.openUntil()).isNotNull();
    assertThat(persons(ncciaSupervisor(), reference).get(0).identity()).isNull();
    assertThat(opening(reference))
        .satisfies(
            row -> {
              assertThat(row.open()).isTrue();
              assertThat(row.by()).isEqualTo(ncciaOfficer().name());
              assertThat(row.purpose()).isEqualTo(IdentityPurpose.INVESTIGATION);
            });

    as(ncciaOfficer()).run(() -> identities.close(new CloseIdentity(reference, 1)));

    assertThat(persons(ncciaOfficer(), reference).get(0).identity()).isNull();
    assertThat(opening(reference).open()).isFalse();
    assertThat(Trail.done(reference + "/V1", "IDENTITY_CLOSED")).hasSize(1);
  }

  @Test
  void anOpeningThatIsOverShowsNothing() throws Exception {
    var reference = cases.opened(ncciaOfficer());
    open(ncciaOfficer(), reference, 1);

    Database.change(
        Database.superuser(),
        "update rabta.identity_opening set opened_at = opened_at - interval '1 hour', open_until ="
            + " open_until - interval '1 hour' where reference = ?",
        reference + "/V1");

    assertThat(persons(ncciaOfficer(), reference).get(0).identity()).isNull();
  }

  @Test
  void severalPersonsAreRecordedAndAFormSentTwiceMakesOne() throws Exception {
    var reference = cases.opened(ncciaOfficer());
    var asked = new RecordPerson(reference, UUID.randomUUID(), BOTH, named("Demo-Champa", null));

    var first = as(ncciaOfficer()).call(() -> service.record(asked));
    var again = as(ncciaOfficer()).call(() -> service.record(asked));

    assertThat(first).isEqualTo(2).isEqualTo(again);
    assertThat(persons(ncciaOfficer(), reference)).hasSize(2);
    assertThat(persons(ncciaOfficer(), reference).get(1).screenFirst()).isTrue();
    assertThat(Trail.done(reference + "/V2", "PERSON_RECORDED")).isNotEmpty();
  }

  @Test
  void aStaleCorrectionIsRefusedAndASecondClickDoesNoHarm() throws Exception {
    var reference = cases.opened(ncciaOfficer());
    var shown = persons(ncciaOfficer(), reference).get(0);
    var witness = entry(shown.entry(), PersonRole.VICTIM, PersonRole.WITNESS);
    var asked = new CorrectPerson(reference, 1, shown.version(), witness, null);

    as(ncciaOfficer()).run(() -> service.correct(asked));
    as(ncciaOfficer()).run(() -> service.correct(asked));
    var stale =
        as(ncciaSupervisor())
            .refusal(
                () ->
                    service.correct(new CorrectPerson(reference, 1, shown.version(), BOTH, null)));

    assertThat(stale).isInstanceOf(StaleRecord.class);
    assertThat(persons(ncciaOfficer(), reference).get(0).entry().roles())
        .containsExactlyInAnyOrder(PersonRole.VICTIM, PersonRole.WITNESS);
  }

  @Test
  void whoAPersonIsIsCorrectedOnlyByWhoHasItOpen() throws Exception {
    var reference = cases.opened(ncciaOfficer());
    var shown = persons(ncciaOfficer(), reference).get(0);
    var asked =
        new CorrectPerson(
            reference, 1, shown.version(), shown.entry(), named("Demo-Neel", "35202-7654321-9"));

    var refused = as(ncciaOfficer()).refusal(() -> service.correct(asked));
    assertThat(refused).satisfies(refusedWith("person.identity-closed"));

    open(ncciaOfficer(), reference, 1);
    as(ncciaOfficer()).run(() -> service.correct(asked));

    assertThat(persons(ncciaOfficer(), reference).get(0).identity().name()).isEqualTo("Demo-Neel");
    assertThat(found(ncciaOfficer(), Identifier.CNIC, "3520276543219"))
        .extracting(PersonHit::reference)
        .contains(reference);
    assertThat(found(ncciaOfficer(), Identifier.NAME, Cases.VICTIM_NAME))
        .extracting(PersonHit::reference)
        .doesNotContain(reference);
  }

  @Test
  void aPersonIsFoundInAnyFormByThoseWhoMayOpenAndByNobodyElse() throws Exception {
    var proposed = cases.proposed(ncciaOfficer(), Cases.LAHORE_CIRCLE);
    var reference = proposed.reference();
    var cnic = "35202-%07d-3".formatted(System.nanoTime() % 10_000_000);
    as(ncciaOfficer())
        .run(
            () ->
                service.record(
                    new RecordPerson(
                        reference, UUID.randomUUID(), BOTH, named("Demo-Kachnar", cnic))));

    assertThat(found(ncciaOfficer(), Identifier.CNIC, cnic.replace("-", " ")))
        .extracting(PersonHit::reference, PersonHit::ordinal)
        .containsExactly(tuple(reference, 2));
    assertThat(found(fiaOfficer(), Identifier.CNIC, cnic)).as("asked to take over").isEmpty();
    assertThat(found(gujranwalaOfficer(), Identifier.CNIC, cnic)).isEmpty();

    as(fiaOfficer()).run(() -> handOffs.accept(proposed.decision()));
    assertThat(found(fiaOfficer(), Identifier.CNIC, cnic)).hasSize(1);

    var digits = cnic.replace("-", "");
    assertThat(
            Database.column(
                "select count(*) from rabta.audit_entry e where e::text like ? or e::text like ?",
                "%" + digits + "%",
                "%" + cnic + "%"))
        .containsExactly("0");
  }

  @Test
  void whatIsMalformedIsRefusedWithoutRepeatingIt() throws Exception {
    var reference = cases.opened(ncciaOfficer());

    assertThat(recording(reference, named("Demo", "12345")))
        .satisfies(refusedWith("person.cnic-malformed"));
    assertThat(recording(reference, named("x".repeat(10_000), null)))
        .satisfies(refusedWith("text.too-long"));
    assertThat(recording(reference, named("De\u202Emo", null)))
        .satisfies(refusedWith("text.control-characters"));
    assertThat(persons(ncciaOfficer(), reference)).hasSize(1);
  }

  @Test
  void whoIsAskedToTakeOverSeesNobodyAndRecordsNobody() throws Exception {
    var proposed = cases.proposed(ncciaOfficer(), Cases.LAHORE_CIRCLE);

    assertThat(persons(fiaOfficer(), proposed.reference())).isEmpty();
    assertThat(
            as(fiaOfficer())
                .refusal(
                    () ->
                        service.record(
                            new RecordPerson(
                                proposed.reference(),
                                UUID.randomUUID(),
                                BOTH,
                                Identity.unknown()))))
        .satisfies(refusedWith("record.none"));
  }

  @Test
  void noTableHoldsWhoAPersonIsInPlainText() throws Exception {
    var reference = cases.opened(ncciaOfficer());
    open(ncciaOfficer(), reference, 1);

    for (var table :
        Database.column(
            "select table_name from information_schema.tables where table_schema = 'rabta' and"
                + " table_type = 'BASE TABLE'")) {
      assertThat(
              Database.column(
                  "select count(*) from rabta." + table + " x where x::text ilike ?",
                  "%" + Cases.VICTIM_NAME + "%"))
          .as(table)
          .containsExactly("0");
    }
  }

  private static PersonEntry entry(PersonEntry like, PersonRole... roles) {
    return new PersonEntry(
        Set.of(roles),
        like.screening(),
        like.situation(),
        like.country(),
        like.place(),
        like.minor(),
        like.safeContact(),
        like.courtConsent(),
        like.sharingConsent());
  }

  private static Identity named(String name, String cnic) {
    return new Identity(name, null, cnic, null, null, null, null);
  }

  private Throwable recording(String reference, Identity identity) {
    return as(ncciaOfficer())
        .refusal(
            () -> service.record(new RecordPerson(reference, UUID.randomUUID(), BOTH, identity)));
  }

  private List<PersonView> persons(Caller caller, String reference) throws Exception {
    return as(caller).call(() -> queries.ofCase(reference)).persons();
  }

  private void open(Caller caller, String reference, int ordinal) throws Exception {
    as(caller)
        .run(
            () ->
                identities.open(
                    new OpenIdentity(reference, ordinal, IdentityPurpose.INVESTIGATION)));
  }

  private List<PersonHit> found(Caller caller, Identifier kind, String typed) throws Exception {
    return as(caller)
        .call(() -> search.find(new SeekPerson(kind, typed, IdentityPurpose.INVESTIGATION)));
  }

  private OpeningRow opening(String reference) throws Exception {
    return as(ncciaSupervisor()).call(() -> openings.ofAgency(null)).rows().stream()
        .filter(row -> row.caseReference().equals(reference))
        .findFirst()
        .orElseThrow();
  }
}
