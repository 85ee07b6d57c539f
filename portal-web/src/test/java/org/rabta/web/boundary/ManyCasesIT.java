package org.rabta.web.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.rabta.web.boundary.Cases.LAHORE_CIRCLE;
import static org.rabta.web.boundary.Refused.refusedWith;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rabta.domain.access.Caller;
import org.rabta.domain.kernel.NoSuchRecord;
import org.rabta.domain.search.BulkKind;
import org.rabta.service.handoff.HandOffService;
import org.rabta.service.search.ActOnMany;
import org.rabta.service.search.CaseChoice;
import org.rabta.service.search.ManyCasesService;
import org.rabta.service.search.ManyResult;
import org.rabta.service.search.ManyResult.Refused;

/** Acts on many cases: by the rules of one, each case for itself, and once. */
class ManyCasesIT extends InPortal {

  private static final Caller MANY = People.officer("many", "NCCIA", "CCRC-GIL");
  private static final String REASON = "All were recruited in Lahore.";

  @Inject private Cases cases;
  @Inject private ManyCasesService service;
  @Inject private HandOffService handOffs;

  @Test
  void whatCanBeProposedIsAndTheRestIsToldWhy() throws Exception {
    var first = cases.opened(MANY);
    var second = cases.opened(MANY);
    var pending = cases.proposed(MANY, LAHORE_CIRCLE).reference();
    var foreign = cases.opened(People.ncciaOfficer());

    var result = act(propose(List.of(first, second, pending, foreign, first), 4));

    assertThat(result.done()).isEqualTo(2);
    assertThat(result.refused())
        .extracting(Refused::reference, Refused::code)
        .containsExactlyInAnyOrder(
            tuple(pending, "handoff.already-pending"), tuple(foreign, "record.none"));
    for (var reference : List.of(first, second)) {
      assertThat(Trail.done(reference, "HAND_OFF_PROPOSED")).hasSize(1);
      assertThat(
              Database.column(
                  "select w.unit || ' ' || (w.due_at > now()) || ' ' || p.level from rabta.wait w"
                      + " join rabta.case_record c on c.id = w.case_id and w.status = 'OPEN'"
                      + " join rabta.participation p on p.case_id = c.id and p.unit = w.unit"
                      + " where c.reference = ?",
                  reference))
          .containsExactly("AHTC-LHE true PREVIEW");
    }
    var handOff =
        Long.valueOf(
            Database.column(
                    "select h.id::text from rabta.hand_off h join rabta.case_record c"
                        + " on c.id = h.case_id where c.reference = ?",
                    first)
                .get(0));
    as(People.fiaOfficer())
        .run(() -> handOffs.accept(new Cases.Proposed(first, handOff).decision()));
    assertThat(Cases.custody(first)).isEqualTo(LAHORE_CIRCLE);
  }

  @Test
  void theSameFormTwiceActsOnce() throws Exception {
    var asked = propose(List.of(cases.opened(MANY)), 1);

    var result = act(asked);

    assertThat(as(MANY).refusal(() -> service.act(asked)))
        .satisfies(refusedWith("bulk.done-already"));
    assertThat(as(MANY).call(() -> service.result(asked.key()))).isEqualTo(result);
    assertThat(as(People.fiaOfficer()).refusal(() -> service.result(asked.key())))
        .isInstanceOf(NoSuchRecord.class);
  }

  @Test
  void aChoiceThatIsStaleEmptyTooLargeOrWithoutReceiverIsRefusedAsAWhole() throws Exception {
    var reference = cases.opened(MANY);
    var many = new ArrayList<String>();
    for (int i = 0; i <= CaseChoice.MOST; i++) {
      many.add("RBT-2026-%06d".formatted(i + 1));
    }

    assertThat(as(MANY).refusal(() -> service.act(propose(List.of(reference), 2))))
        .satisfies(refusedWith("bulk.choice-changed"));
    assertThat(as(MANY).refusal(() -> service.act(propose(List.of("no reference"), 1))))
        .satisfies(refusedWith("bulk.nothing-chosen"));
    assertThat(as(MANY).refusal(() -> service.act(propose(many, many.size()))))
        .satisfies(refusedWith("bulk.too-many"));
    assertThat(
            as(MANY)
                .refusal(
                    () ->
                        service.act(
                            new ActOnMany(
                                UUID.randomUUID().toString(),
                                BulkKind.PROPOSE,
                                new CaseChoice(List.of(reference), null),
                                1,
                                "NAT-CO",
                                REASON,
                                null))))
        .satisfies(refusedWith("handoff.unit-cannot-take"));
    assertThat(Trail.done(reference, "HAND_OFF_PROPOSED")).isEmpty();
  }

  @Test
  void officersGiveUpAndTakeCharge() throws Exception {
    var colleague = People.officer("many-two", "NCCIA", "CCRC-GIL");
    var reference = cases.opened(MANY);

    assertThat(codes(as(colleague).call(() -> service.act(charge(BulkKind.TAKE, reference)))))
        .containsExactly("bulk.has-officer");
    assertThat(codes(as(colleague).call(() -> service.act(charge(BulkKind.RELEASE, reference)))))
        .containsExactly("bulk.not-yours-to-release");
    assertThat(act(charge(BulkKind.RELEASE, reference)).done()).isEqualTo(1);
    assertThat(as(colleague).call(() -> service.act(charge(BulkKind.TAKE, reference))).done())
        .isEqualTo(1);
    assertThat(Trail.done(reference, "CASE_RELEASED")).hasSize(1);
    assertThat(Trail.done(reference, "CASE_TAKEN_CHARGE")).hasSize(1);
  }

  private ManyResult act(ActOnMany asked) throws Exception {
    return as(MANY).call(() -> service.act(asked));
  }

  private static List<String> codes(ManyResult result) {
    return result.refused().stream().map(Refused::code).toList();
  }

  private static ActOnMany charge(BulkKind kind, String reference) {
    return new ActOnMany(
        UUID.randomUUID().toString(),
        kind,
        new CaseChoice(List.of(reference), null),
        1,
        null,
        null,
        null);
  }

  private static ActOnMany propose(List<String> references, int expected) {
    return new ActOnMany(
        UUID.randomUUID().toString(),
        BulkKind.PROPOSE,
        new CaseChoice(references, null),
        expected,
        LAHORE_CIRCLE,
        REASON,
        null);
  }
}
