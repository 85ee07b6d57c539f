package org.rabta.web.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rabta.web.boundary.People.ncciaOfficer;
import static org.rabta.web.boundary.Refused.refusedWith;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rabta.domain.access.Caller;
import org.rabta.domain.access.Role;
import org.rabta.domain.promoter.LicenceStatus;
import org.rabta.domain.promoter.PromoterName;
import org.rabta.domain.promoter.PromoterStatus;
import org.rabta.service.promoter.ApplyFile;
import org.rabta.service.promoter.ChangeLicence;
import org.rabta.service.promoter.CheckFile;
import org.rabta.service.promoter.FilePreview;
import org.rabta.service.promoter.LicenceFinding;
import org.rabta.service.promoter.LicenceQuestion;
import org.rabta.service.promoter.PromoterFileService;
import org.rabta.service.promoter.PromoterQueries;
import org.rabta.service.promoter.PromoterRow;
import org.rabta.service.promoter.PromoterSearch;
import org.rabta.service.promoter.PromoterService;
import org.rabta.service.promoter.PromoterView;

/**
 * The registry of promoters over the services: a list comes in, a licence is looked up and
 * suspended.
 */
class PromoterIT extends InPortal {

  private static final Caller REGULATOR = People.person("toot", Role.SUPERVISOR, "BEOE", "BEOE-HQ");
  private static final LocalDate LISTED = LocalDate.parse("2026-01-15");
  private static final AtomicInteger NEXT = new AtomicInteger(1);

  @Inject private PromoterFileService lists;
  @Inject private PromoterService promoters;
  @Inject private PromoterQueries registry;

  private String licence;
  private String name;

  @BeforeEach
  void takeOverAListWithOneMore() throws Exception {
    int number = NEXT.getAndIncrement();
    licence = "T-%04d/LHR".formatted(number);
    name = "Demo Tester" + Integer.toString(number, 36) + "x Overseas";
    apply(compare(line(licence, name, "Lahore")));
  }

  @Test
  void aLicenceIsFoundHoweverItIsWrittenAndByNameAndTelephone() throws Exception {
    assertThat(found(licence.toLowerCase().replace("/", " "))).contains(licence);
    assertThat(found(name.substring(5))).contains(licence);
    assertThat(found(name.substring(5).replace("Tester", "Tseter"))).contains(licence);
    assertThat(found("0092 42 1110" + licence.substring(2, 6))).contains(licence);
    assertThat(found("nobody of that name")).isEmpty();
    assertThat(found("%")).isEmpty();
    assertThat(found(null)).isEmpty();
  }

  @Test
  void theDayAndTheNameAreAnswered() throws Exception {
    var good = lookUp(licence, name, "2026-03-01");
    assertThat(good.status()).isEqualTo(LicenceStatus.VALID);
    assertThat(good.name()).isEqualTo(PromoterName.Match.SAME);
    assertThat(good.isWarning()).isFalse();

    assertThat(lookUp(licence, "Somebody Else", "2026-03-01").isWarning()).isTrue();
    assertThat(lookUp(licence, null, "2028-01-01").status()).isEqualTo(LicenceStatus.EXPIRED);
    assertThat(lookUp(licence, null, "2023-01-01").status()).isEqualTo(LicenceStatus.NOT_FOUND);
    assertThat(lookUp("T-9999/XYZ", null, null).status()).isEqualTo(LicenceStatus.NOT_FOUND);
    assertThat(lookUp("T-9999/XYZ", null, null).asOf()).isNotNull();
  }

  @Test
  void aSuspensionCountsFromItsDayAndLeavesAnEntry() throws Exception {
    as(REGULATOR).run(() -> promoters.suspend(change("2026-05-10", "Complaints")));

    assertThat(lookUp(licence, null, "2026-05-09").status()).isEqualTo(LicenceStatus.VALID);
    assertThat(lookUp(licence, null, "2026-05-10").status()).isEqualTo(LicenceStatus.SUSPENDED);
    assertThat(view().history())
        .extracting(s -> s.status())
        .containsExactly(PromoterStatus.SUSPENDED, PromoterStatus.ACTIVE);
    assertThat(view().history().get(0).reason()).isEqualTo("Complaints");
    assertThat(Trail.done(licence, "PROMOTER_SUSPENDED")).hasSize(1);

    as(REGULATOR).run(() -> promoters.reinstate(change("2026-06-10", "Put right")));
    as(REGULATOR).run(() -> promoters.cancel(change("2026-07-10", "Forged visas")));

    assertThat(lookUp(licence, null, "2026-05-20").status()).isEqualTo(LicenceStatus.SUSPENDED);
    assertThat(lookUp(licence, null, "2026-06-20").status()).isEqualTo(LicenceStatus.VALID);
    assertThat(lookUp(licence, null, "2026-07-20").status()).isEqualTo(LicenceStatus.CANCELLED);
  }

  @Test
  void aStaleOrSenselessChangeIsRefusedAndOnTheTrail() throws Exception {
    var stale = change("2026-05-10", "Complaints");
    as(REGULATOR).run(() -> promoters.suspend(stale));

    assertThat(as(REGULATOR).refusal(() -> promoters.cancel(stale)))
        .satisfies(refusedWith("record.stale"));
    var again = change("2026-05-11", "Again");
    assertThat(as(REGULATOR).refusal(() -> promoters.suspend(again)))
        .satisfies(refusedWith("promoter.no-such-change"));
    assertThat(as(REGULATOR).refusal(() -> promoters.reinstate(change("2026-05-12", " "))))
        .satisfies(refusedWith("text.missing"));
    assertThat(Trail.refused(licence, "PROMOTER_CANCELLED")).hasSize(1);
    assertThat(Trail.refused(licence, "PROMOTER_SUSPENDED")).hasSize(1);
  }

  @Test
  void nobodyButTheRegulatorsSupervisorsChangesAnything() throws Exception {
    var asked = change("2026-05-10", "Complaints");
    var key = compare(line(licence, name, "Multan"));
    for (var stranger :
        List.of(
            People.fiaSupervisor(),
            People.person("far-poe", Role.OFFICER, "BEOE", "POE-LHE"),
            ncciaOfficer())) {
      for (As.Work work :
          List.<As.Work>of(
              () -> promoters.suspend(asked),
              () -> lists.check(file(line(licence, name, "Multan"))),
              () -> lists.preview(key),
              () -> lists.apply(new ApplyFile(key)))) {
        assertThat(as(stranger).refusal(work)).as(stranger.unit()).isNotNull();
      }
    }
    assertThat(view().status()).isEqualTo(PromoterStatus.ACTIVE);
    assertThat(view().row().city()).isEqualTo("Lahore");
    assertThat(view().changes()).as("an officer is offered nothing").isEmpty();
  }

  @Test
  void theSameListTwiceChangesNothing() throws Exception {
    var statements = statements();
    var again = compare(line(licence, name, "Lahore"));

    var seen = preview(again);
    assertThat(seen.counts().added()).isZero();
    assertThat(seen.counts().changed()).isZero();
    assertThat(seen.counts().unchanged()).isOne();
    var revision = revision();
    apply(again);

    assertThat(revision()).isEqualTo(revision);
    assertThat(statements()).isEqualTo(statements);
    assertThat(as(REGULATOR).refusal(() -> lists.apply(new ApplyFile(again))))
        .satisfies(refusedWith("promoter.import.already-applied"));
  }

  @Test
  void whoIsMissingFromAListIsToldAndStays() throws Exception {
    var other = compare(line("T-5000/KHI", "Demo Others Overseas", "Karachi"));

    assertThat(preview(other).missing()).extracting(PromoterRow::licence).contains(licence);
    apply(other);

    assertThat(view().status()).isEqualTo(PromoterStatus.ACTIVE);
  }

  @Test
  void aComparedListIsStaleOnceTheRegistryChanged() throws Exception {
    var compared = compare(line(licence, name, "Multan"));
    assertThat(preview(compared).changed()).hasSize(1);
    as(REGULATOR).run(() -> promoters.suspend(change("2026-05-10", "Complaints")));

    assertThat(as(REGULATOR).refusal(() -> lists.apply(new ApplyFile(compared))))
        .satisfies(refusedWith("promoter.import.stale"));
    assertThat(view().row().city()).isEqualTo("Lahore");
  }

  @Test
  void oneFaultyLineKeepsTheWholeListOut() throws Exception {
    var compared = compare(line(licence, name, "Multan"), line("T-6000/KHI", "=1+1", "Karachi"));

    assertThat(preview(compared).faults()).hasSize(1);
    assertThat(as(REGULATOR).refusal(() -> lists.apply(new ApplyFile(compared))))
        .satisfies(refusedWith("promoter.import.faulty"));
    assertThat(view().row().city()).isEqualTo("Lahore");
  }

  @Test
  void anOlderListOrOneOfTomorrowIsRefused() {
    var content = content(line(licence, name, "Multan"));
    for (var day : List.of(LISTED.minusDays(1), LocalDate.parse("2999-01-01"))) {
      assertThat(as(REGULATOR).refusal(() -> lists.check(new CheckFile("l.csv", content, day))))
          .isNotNull();
    }
  }

  @Test
  void theOneWhoSuspendsAndTheListDoNotOverwriteEachOther() throws Exception {
    var compared = compare(line(licence, name, "Multan"));
    var asked = change("2026-05-10", "Complaints");

    var endings =
        everybody()
            .atOnce(
                List.of(
                    new As.Move(REGULATOR, () -> lists.apply(new ApplyFile(compared))),
                    new As.Move(REGULATOR, () -> promoters.suspend(asked))));

    assertThat(endings).filteredOn(As.Ending::won).hasSize(1);
    boolean listWon = endings.get(0).won();
    assertThat(view().row().city()).isEqualTo(listWon ? "Multan" : "Lahore");
    assertThat(view().status())
        .isEqualTo(listWon ? PromoterStatus.ACTIVE : PromoterStatus.SUSPENDED);
  }

  private List<String> found(String text) throws Exception {
    return as(ncciaOfficer())
        .call(() -> registry.search(new PromoterSearch(text, null)))
        .rows()
        .stream()
        .map(PromoterRow::licence)
        .toList();
  }

  private LicenceFinding lookUp(String number, String given, String day) throws Exception {
    var asked = new LicenceQuestion(number, given, day == null ? null : LocalDate.parse(day));
    return as(ncciaOfficer()).call(() -> registry.lookUp(asked));
  }

  private PromoterView view() throws Exception {
    return as(ncciaOfficer()).call(() -> registry.find(licence)).orElseThrow();
  }

  private ChangeLicence change(String since, String reason) throws Exception {
    return new ChangeLicence(licence, LocalDate.parse(since), reason, view().version());
  }

  private UUID compare(String... lines) throws Exception {
    return as(REGULATOR).call(() -> lists.check(file(lines)));
  }

  private FilePreview preview(UUID key) throws Exception {
    return as(REGULATOR).call(() -> lists.preview(key));
  }

  private void apply(UUID key) throws Exception {
    as(REGULATOR).run(() -> lists.apply(new ApplyFile(key)));
  }

  private static CheckFile file(String... lines) {
    return new CheckFile("C:\\lists\\list.csv", content(lines), LISTED);
  }

  private static byte[] content(String... lines) {
    var header = "licence_no,name,city,status,valid_from,valid_until,phones\n";
    return (header + String.join("\n", lines)).getBytes(StandardCharsets.UTF_8);
  }

  private static String line(String licence, String name, String city) {
    return licence
        + ","
        + name
        + ","
        + city
        + ",ACTIVE,2024-01-01,2027-12-31,+92 42 1110"
        + licence.substring(2, 6);
  }

  private static List<?> statements() throws SQLException {
    return Database.column("select id from rabta.licence_statement order by id");
  }

  private static String revision() throws SQLException {
    return String.valueOf(Database.column("select revision from rabta.promoter_register").get(0));
  }
}
