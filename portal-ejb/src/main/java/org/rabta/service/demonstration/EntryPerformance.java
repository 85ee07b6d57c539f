package org.rabta.service.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.rabta.domain.caserecord.AdvertisementCapture;
import org.rabta.domain.caserecord.kernel.Filing;
import org.rabta.domain.evidence.Description;
import org.rabta.domain.journey.LegEntry;
import org.rabta.domain.note.NoteEntry;
import org.rabta.domain.outcome.CaseOutcome;
import org.rabta.domain.payment.PaymentEntry;
import org.rabta.domain.person.Identity;
import org.rabta.domain.person.PersonEntry;
import org.rabta.service.advert.AdvertService;
import org.rabta.service.advert.EnterAdvert;
import org.rabta.service.evidence.StartUpload;
import org.rabta.service.evidence.UploadService;
import org.rabta.service.journey.EnterLeg;
import org.rabta.service.journey.JourneyService;
import org.rabta.service.note.NoteService;
import org.rabta.service.note.WriteNote;
import org.rabta.service.outcome.ChangeProvision;
import org.rabta.service.outcome.CloseCase;
import org.rabta.service.outcome.OutcomeService;
import org.rabta.service.outcome.ProvisionService;
import org.rabta.service.payment.EnterPayment;
import org.rabta.service.payment.PaymentService;
import org.rabta.service.person.PersonService;
import org.rabta.service.person.RecordPerson;

/** How the record of a case of the demonstration grows. */
@Dependent
public class EntryPerformance {

  @Inject private PersonService persons;
  @Inject private AdvertService adverts;
  @Inject private PaymentService payments;
  @Inject private JourneyService journeys;
  @Inject private NoteService notes;
  @Inject private UploadService uploads;
  @Inject private ProvisionService provisions;
  @Inject private OutcomeService outcomes;

  private record Provision(String code, String reason) {}

  private record Closing(CaseOutcome outcome, String reason) {}

  /** Enters a person, a payment, a leg, a note, a file, a provision or the outcome. */
  void step(Happening at, String reference) {
    var anew = Filing.anew(at.form());
    switch (at.what().act()) {
      case PERSON -> persons.record(person(at, reference));
      case ADVERT ->
          adverts.enter(
              new EnterAdvert(reference, anew, Directions.as(AdvertisementCapture.class, at)));
      case PAYMENT ->
          payments.enter(new EnterPayment(reference, anew, Directions.as(PaymentEntry.class, at)));
      case LEG -> journeys.enter(new EnterLeg(reference, anew, Directions.as(LegEntry.class, at)));
      case NOTE -> notes.write(new WriteNote(reference, anew, Directions.as(NoteEntry.class, at)));
      case FILE -> add(at, reference);
      default -> conclude(at, reference);
    }
  }

  private static RecordPerson person(Happening at, String reference) {
    return new RecordPerson(
        reference,
        at.form(),
        Directions.part(PersonEntry.class, "entry", at),
        Directions.part(Identity.class, "identity", at));
  }

  private void add(Happening at, String reference) {
    var name = at.what().text();
    try (var in = EntryPerformance.class.getResourceAsStream("evidence/" + name)) {
      var content = in.readAllBytes();
      var said = Directions.as(Description.class, at);
      uploads.add(new StartUpload(reference, name, content.length, said), content);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private void conclude(Happening at, String reference) {
    if (at.what().act() == StepKind.PROVISION) {
      var put = Directions.as(Provision.class, at);
      provisions.change(new ChangeProvision(reference, at.form(), put.code(), true, put.reason()));
    } else {
      var end = Directions.as(Closing.class, at);
      outcomes.close(new CloseCase(reference, at.form(), end.outcome(), end.reason()));
    }
  }
}
