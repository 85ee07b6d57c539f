package org.rabta.web.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rabta.web.boundary.People.fiaOfficer;
import static org.rabta.web.boundary.People.ncciaOfficer;
import static org.rabta.web.boundary.Refused.refusedWith;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rabta.domain.kernel.NoSuchRecord;
import org.rabta.domain.person.IdentityPurpose;
import org.rabta.domain.request.BlockState;
import org.rabta.domain.request.Finding;
import org.rabta.domain.request.ItemKind;
import org.rabta.domain.request.Seen;
import org.rabta.domain.request.Subject;
import org.rabta.service.request.AnswerRequest;
import org.rabta.service.request.AskAll;
import org.rabta.service.request.AskRequest;
import org.rabta.service.request.LookAgain;
import org.rabta.service.request.OnRequest;
import org.rabta.service.request.OpenDocuments;
import org.rabta.service.request.RequestDocumentService;
import org.rabta.service.request.RequestView;
import org.rabta.service.request.StateContent;

/** What a request carries, what the decision has asked, and what becomes of blocked content. */
class RequestedActsIT extends Requesting {

  @Inject private RequestDocumentService documents;

  @Test
  void aPassportGoesAlongOnlyIfTickedAndOnlyWhileTheRequestIsOpen() throws Exception {
    var reference = cases.opened(ncciaOfficer());
    var unticked = passport(reference, false);
    assertThat(as(ncciaOfficer()).refusal(() -> requests.ask(unticked)))
        .satisfies(refusedWith("request.passport-unticked"));

    var request = as(ncciaOfficer()).call(() -> requests.ask(passport(reference, true)));
    assertThat(view(fiaOfficer(), request).items())
        .singleElement()
        .matches(RequestView.Item::isSealed);
    var opening = new OpenDocuments(request, IdentityPurpose.INVESTIGATION);
    assertThat(as(fiaOfficer()).refusal(() -> documents.open(opening)))
        .satisfies(refusedWith("request.not-answering"));
    as(fiaOfficer()).run(() -> requests.claim(new OnRequest(request)));
    assertThat(as(fiaOfficer()).refusal(() -> documents.open(new OpenDocuments(request, null))))
        .satisfies(refusedWith("identity.purpose-missing"));
    as(fiaOfficer()).run(() -> documents.open(opening));
    assertThat(view(fiaOfficer(), request).items())
        .extracting(RequestView.Item::value)
        .contains("AB0000000");
    assertThat(view(People.secondFiaOfficer(), request).items())
        .singleElement()
        .matches(RequestView.Item::isSealed);
    assertThat(Trail.done(reference, "REQUEST_DOCUMENTS_OPENED")).hasSize(1);
    assertThat(
            Database.column(
                "select value from rabta.request_item where kind = 'PASSPORT' and value is not null"))
        .isEmpty();
    as(fiaOfficer())
        .run(
            () ->
                requests.answer(
                    new AnswerRequest(request, Finding.RECORDS_FOUND, "Left in May.", List.of())));

    assertThat(view(fiaOfficer(), request).items()).isEmpty();
    assertThat(view(ncciaOfficer(), request).items()).hasSize(1);
  }

  @Test
  void theTasksOfTheDecisionAreAskedAllAtOnceAndShowThatTheyWere() throws Exception {
    var reference = cases.opened(ncciaOfficer());
    var open = as(ncciaOfficer()).call(() -> queries.ofCase(reference)).tasks();
    assertThat(open).isNotEmpty().allMatch(task -> task.open());

    var all =
        open.stream()
            .map(
                task ->
                    new AskRequest(
                        reference,
                        task.kind(),
                        task.support().unit(),
                        "Please.",
                        Set.of(),
                        task.support().task(),
                        List.of(new Subject.Lines(ItemKind.ADDRESS, ADDRESS)),
                        false))
            .toList();
    var sent = as(ncciaOfficer()).call(() -> requests.askAll(new AskAll(reference, all)));

    assertThat(sent).hasSameSizeAs(open);
    var after = as(ncciaOfficer()).call(() -> queries.ofCase(reference));
    assertThat(after.tasks()).noneMatch(task -> task.open());
    assertThat(as(ncciaOfficer()).refusal(() -> requests.askAll(new AskAll(reference, all))))
        .satisfies(refusedWith("request.asked-already"));
    assertThat(as(ncciaOfficer()).refusal(() -> requests.askAll(new AskAll(reference, List.of()))))
        .satisfies(refusedWith("request.nothing-to-ask"));
  }

  @Test
  void blockedContentIsLookedAtAgainAndItsReappearanceGoesBackToWhoBlockedIt() throws Exception {
    var request = asked(cases.opened(ncciaOfficer()), blocking("Block it."));
    as(PTA).run(() -> requests.claim(new OnRequest(request)));
    assertThat(
            as(PTA)
                .refusal(
                    () -> requests.answer(new AnswerRequest(request, null, "Done.", List.of()))))
        .satisfies(refusedWith("request.statement-missing"));
    as(PTA).run(() -> requests.answer(answer(request, BlockState.BLOCKED)));
    var block = view(PTA, request).blocks().get(0);
    assertThat(block.nextCheckAt()).isNotNull();

    as(PTA).run(() -> content.look(new LookAgain(request, block.id(), Seen.GONE, null, "Lahore")));
    assertThat(
            as(PTA)
                .refusal(
                    () ->
                        content.look(
                            new LookAgain(
                                request,
                                block.id(),
                                Seen.GONE,
                                Instant.parse("2999-01-01T00:00:00Z"),
                                "Lahore"))))
        .satisfies(refusedWith("request.check-ahead"));
    as(ncciaOfficer())
        .run(
            () ->
                content.look(
                    new LookAgain(request, block.id(), Seen.REACHABLE, null, "Mobile, Lahore")));

    assertThat(view(PTA, request).blocks().get(0).state()).isEqualTo(BlockState.REAPPEARED);
    assertThat(view(PTA, request).blocks().get(0).checks()).hasSize(2);
    assertThat(as(PTA).call(() -> queues.rechecks()))
        .anyMatch(row -> row.reference().equals(request) && row.state() == BlockState.REAPPEARED);
    assertThat(recheckWaits(block.id())).containsExactly("MET", "MET", "OPEN");
    assertThat(as(PTA).call(() -> queries.referenceOfBlock(block.id())))
        .as("the wait leads to the request of its address")
        .isEqualTo(request);
    assertThat(as(People.gujranwalaOfficer()).refusal(() -> queries.referenceOfBlock(block.id())))
        .isInstanceOf(NoSuchRecord.class);
    assertThat(
            as(ncciaOfficer())
                .refusal(
                    () ->
                        content.look(
                            new LookAgain(request, block.id(), Seen.GONE, null, "Lahore"))))
        .satisfies(refusedWith("request.nothing-to-check"));
    assertThat(
            as(ncciaOfficer())
                .refusal(
                    () ->
                        content.state(
                            new StateContent(request, block.id(), statement(BlockState.BLOCKED)))))
        .satisfies(refusedWith("request.not-asked"));

    as(PTA)
        .run(
            () ->
                content.state(
                    new StateContent(
                        request, block.id(), statement(BlockState.REJECTED_BY_PLATFORM))));
    assertThat(recheckWaits(block.id())).containsExactly("MET", "MET", "MET");
  }
}
