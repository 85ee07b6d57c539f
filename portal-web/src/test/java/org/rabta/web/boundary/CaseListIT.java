package org.rabta.web.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.rabta.web.boundary.Refused.refusedWith;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rabta.domain.access.Caller;
import org.rabta.domain.access.Level;
import org.rabta.domain.kernel.NoSuchRecord;
import org.rabta.domain.routing.Priority;
import org.rabta.domain.search.CaseColumn;
import org.rabta.domain.search.SavedFilter;
import org.rabta.domain.typology.Strand;
import org.rabta.service.caserecord.CaseRow;
import org.rabta.service.search.CaseExportService;
import org.rabta.service.search.CaseFilter;
import org.rabta.service.search.CaseFilter.Charge;
import org.rabta.service.search.CaseFilter.Days;
import org.rabta.service.search.CaseFilter.Place;
import org.rabta.service.search.CaseFilter.Sort;
import org.rabta.service.search.CaseFilter.Standing;
import org.rabta.service.search.CaseList;
import org.rabta.service.search.CaseListQueries;
import org.rabta.service.search.ListSettingsService;
import org.rabta.service.search.SaveFilter;
import org.rabta.service.search.SavedFilterRow;

/** The list of cases over the services: order, conditions, pages, and what a person keeps. */
class CaseListIT extends InPortal {

  /** A unit whose cases no other test opens. */
  private static final Caller LIST = People.officer("lister", "NCCIA", "CCRC-UET");

  private static final Caller COLLEAGUE = People.officer("lister-two", "NCCIA", "CCRC-UET");
  private static final Days TODAY = new Days(LocalDate.parse("2000-01-01"), null);
  private static final Days LONG_AGO = new Days(null, LocalDate.parse("2000-01-01"));

  @Inject private Cases cases;
  @Inject private CaseListQueries lists;
  @Inject private ListSettingsService settings;
  @Inject private CaseExportService exports;

  @Test
  void everyOrderPagesThroughEveryCaseOnce() throws Exception {
    var opened = new ArrayList<String>();
    for (int i = 0; i <= CaseList.PAGE; i++) {
      opened.add(cases.opened(LIST));
    }
    for (var sort : Sort.values()) {
      var seen = new ArrayList<String>();
      Place after = null;
      do {
        var page = list(filter(Charge.ANYBODY, null, sort, after));
        page.rows().forEach(row -> seen.add(row.reference()));
        after = page.older();
      } while (after != null);

      assertThat(seen).as("%s", sort).doesNotHaveDuplicates().containsAll(opened);
    }
    assertThat(as(LIST).call(() -> lists.count(CaseFilter.open())).number())
        .isGreaterThan(CaseList.PAGE);
  }

  @Test
  void everyConditionHoldsOrLeavesOut() throws Exception {
    var reference = cases.opened(LIST);

    assertThat(found(with(Strand.TRAFFICKING, "CCRC-UET", Level.CUSTODY, TODAY)))
        .contains(reference);
    assertThat(found(with(Strand.TRAFFICKING, "NCCIA", Level.CUSTODY, TODAY))).contains(reference);
    assertThat(found(with(Strand.FRAUD, null, null, TODAY))).doesNotContain(reference);
    assertThat(found(with(null, "FIA", null, TODAY))).doesNotContain(reference);
    assertThat(found(with(null, null, Level.OBSERVER, TODAY))).doesNotContain(reference);
    assertThat(found(with(null, null, null, LONG_AGO))).doesNotContain(reference);
    assertThat(found(filter(Charge.MINE, Standing.ANY, null, null))).contains(reference);
    assertThat(found(filter(Charge.NOBODY, null, null, null))).doesNotContain(reference);
    assertThat(found(filter(Charge.ANYBODY, Standing.CLOSED, null, null)))
        .doesNotContain(reference);
  }

  @Test
  void aCaseIsFoundByWhatItSaysAsFarAsTheCallerReads() throws Exception {
    var proposed = cases.proposed(LIST, Cases.LAHORE_CIRCLE);
    var reference = proposed.reference();

    for (var words : List.of(Cases.NARRATIVE, "نرگس travels", "0300-0000000", reference)) {
      assertThat(foundBy(LIST, words)).as(words).contains(reference);
    }
    assertThat(foundBy(LIST, Cases.VICTIM_NAME)).isEmpty();
    assertThat(foundBy(LIST, "zebra")).isEmpty();
    assertThat(foundBy(People.fiaOfficer(), reference)).containsExactly(reference);
    assertThat(foundBy(People.fiaOfficer(), reference + " nargis")).isEmpty();
    assertThat(foundBy(People.gujranwalaOfficer(), reference)).isEmpty();
  }

  @Test
  void whatCannotBeSearchedForIsRefused() {
    assertThat(as(LIST).refusal(() -> lists.list(words("... !!! ۔"))))
        .satisfies(refusedWith("search.nothing-to-find"));
    assertThat(as(LIST).refusal(() -> lists.list(words("x".repeat(10_000)))))
        .satisfies(refusedWith("text.too-long"));
    assertThat(as(LIST).refusal(() -> lists.list(words("a\u0000b"))))
        .satisfies(refusedWith("text.control-characters"));
  }

  @Test
  void aFilterIsKeptReplacedSharedAndForgotten() throws Exception {
    as(LIST).run(() -> settings.save(new SaveFilter("Urgent", "priority=urgent", false, true)));
    as(LIST).run(() -> settings.save(new SaveFilter("Fresh", "sort=opened", true, true)));
    as(LIST).run(() -> settings.save(new SaveFilter("Urgent", "priority=high", false, false)));

    assertThat(kept(LIST))
        .extracting(SavedFilterRow::name, SavedFilterRow::conditions, SavedFilterRow::standard)
        .containsExactly(
            tuple("Fresh", "sort=opened", true), tuple("Urgent", "priority=high", false));
    assertThat(kept(COLLEAGUE)).extracting(SavedFilterRow::name).containsExactly("Fresh");
    assertThat(kept(COLLEAGUE)).allMatch(row -> !row.mine() && !row.standard());
    assertThat(kept(People.fiaOfficer())).extracting(SavedFilterRow::name).doesNotContain("Fresh");

    var fresh = kept(LIST).get(0).id();
    assertThat(as(COLLEAGUE).refusal(() -> settings.forget(fresh)))
        .isInstanceOf(NoSuchRecord.class);
    as(LIST).run(() -> settings.forget(fresh));
    assertThat(kept(COLLEAGUE)).isEmpty();
  }

  @Test
  void aNamelessFilterAndOneTooManyAreRefused() throws Exception {
    var hoarder = People.officer("hoarder", "FIA", "AHTC-UET");
    assertThat(as(hoarder).refusal(() -> settings.save(new SaveFilter(" ", "", false, false))))
        .satisfies(refusedWith("text.missing"));
    for (int i = 0; i < SavedFilter.MOST; i++) {
      var name = "Filter " + i;
      as(hoarder).run(() -> settings.save(new SaveFilter(name, "", false, false)));
    }
    assertThat(as(hoarder).refusal(() -> settings.save(new SaveFilter("More", "", false, false))))
        .satisfies(refusedWith("saved-filter.too-many"));
  }

  @Test
  void theChosenColumnsComeBackNextTime() throws Exception {
    assertThat(as(COLLEAGUE).call(() -> settings.settings().columns())).isEqualTo(CaseColumn.USUAL);
    for (var choice : List.of(EnumSet.of(CaseColumn.OPENED), EnumSet.allOf(CaseColumn.class))) {
      as(COLLEAGUE).run(() -> settings.choose(choice));
      assertThat(as(COLLEAGUE).call(() -> settings.settings().columns())).isEqualTo(choice);
    }
  }

  @Test
  void anExportHasTheListAndStandsOnTheTrail() throws Exception {
    var exporter = People.officer("exporter", "NCCIA", "CCRC-UET");
    var reference = cases.opened(exporter);

    var older = cases.opened(exporter);
    var mine = CaseFilter.mine(null);

    var export = as(exporter).call(() -> exports.begin(mine, "CSV"));
    assertThat(Trail.by(exporter.subject()))
        .as("before anything leaves")
        .anyMatch(e -> "CASES_EXPORTED".equals(e.act()));
    var rows = as(exporter).call(() -> exports.page(mine, export.cases()));
    as(exporter).run(() -> exports.ended(export.key(), rows.size(), true));

    assertThat(rows).extracting(CaseRow::reference).containsExactly(older, reference);
    assertThat(export.cut()).isFalse();
    assertThat(Trail.by(exporter.subject())).anyMatch(e -> "CASES_EXPORT_ENDED".equals(e.act()));
    assertThat(as(LIST).call(() -> exports.page(mine, export.cases())))
        .as("keys of others")
        .isEmpty();
  }

  private List<String> foundBy(Caller caller, String words) throws Exception {
    return as(caller).call(() -> lists.list(words(words))).rows().stream()
        .map(CaseRow::reference)
        .toList();
  }

  private static CaseFilter words(String words) {
    return new CaseFilter(
        words, null, null, null, null, null, null, false, false, null, null, null, null);
  }

  private List<SavedFilterRow> kept(Caller caller) throws Exception {
    return as(caller).call(() -> settings.settings().filters());
  }

  private List<String> found(CaseFilter filter) throws Exception {
    return list(filter).rows().stream().map(CaseRow::reference).toList();
  }

  private CaseList list(CaseFilter filter) throws Exception {
    return as(LIST).call(() -> lists.list(filter));
  }

  private static CaseFilter filter(Charge charge, Standing standing, Sort sort, Place after) {
    return new CaseFilter(
        null, standing, null, null, null, charge, null, false, false, null, null, sort, after);
  }

  private static CaseFilter with(Strand strand, String custody, Level level, Days opened) {
    Priority any = null;
    return new CaseFilter(
        null,
        null,
        strand,
        any,
        custody,
        null,
        level,
        false,
        false,
        opened,
        opened,
        Sort.OPENED,
        null);
  }
}
