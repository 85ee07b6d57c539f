package org.rabta.service.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.rabta.domain.caserecord.IdentityEntry;
import org.rabta.domain.caserecord.VictimEntry;
import org.rabta.domain.intake.ReportContent;
import org.rabta.domain.typology.CaseFacts;
import org.rabta.domain.typology.CaseFactsJson;
import org.rabta.service.handoff.DecideHandOff;
import org.rabta.service.handoff.DeclineHandOff;
import org.rabta.service.handoff.HandOffQueries;
import org.rabta.service.handoff.HandOffService;
import org.rabta.service.handoff.ProposeHandOff;
import org.rabta.service.intake.DraftService;
import org.rabta.service.intake.IntakeService;
import org.rabta.service.intake.OpenCase;

/** Does what happens, through the same services that people use. */
@Dependent
public class Performance {

  @Inject private DraftService drafts;
  @Inject private IntakeService intake;
  @Inject private HandOffService handOffs;
  @Inject private HandOffQueries custody;
  @Inject private AssessmentPerformance assessment;
  @Inject private RequestPerformance requests;
  @Inject private SharingPerformance sharing;
  @Inject private EntryPerformance entries;

  /** Takes the report down and opens the case; returns its reference. */
  String report(Happening happening) {
    var draft = drafts.begin();
    return intake.open(new OpenCase(draft.id(), content(happening)));
  }

  /** Does the step on the case. */
  void step(Happening happening, String reference) {
    switch (happening.what().act().part()) {
      case CUSTODY -> custody(happening.what(), reference);
      case ASSESSMENT -> assessment.step(happening.what(), reference);
      case REQUESTS -> requests.step(happening, reference);
      case SHARING -> sharing.step(happening, reference);
      case ENTRIES -> entries.step(happening, reference);
    }
  }

  private void custody(Scenes.Step step, String reference) {
    switch (step.act()) {
      case PROPOSE ->
          handOffs.propose(
              new ProposeHandOff(reference, step.to(), step.text(), step.offRouting()));
      case ACCEPT -> handOffs.accept(new DecideHandOff(reference, pending(reference), null));
      case DECLINE ->
          handOffs.decline(
              new DeclineHandOff(
                  reference, pending(reference), step.ground(), step.text(), step.to()));
      default -> handOffs.withdraw(new DecideHandOff(reference, pending(reference), step.text()));
    }
  }

  private long pending(String reference) {
    return custody.ofCase(reference).pending().id();
  }

  private static ReportContent content(Happening happening) {
    var scene = happening.scene();
    return new ReportContent(
        scene.title(),
        scene.summary(),
        happening.sample().get("narrative").asText(),
        scene.reporter(),
        facts(happening),
        scene.advertisement() == null ? null : scene.advertisement().entry(),
        scene.recruiter(),
        victim(scene.victim()));
  }

  private static CaseFacts facts(Happening happening) {
    var facts = CaseFactsJson.read(happening.sample().get("facts").toString()).facts();
    return facts.toBuilder().recruitmentDistrict(happening.scene().recruitmentDistrict()).build();
  }

  private static VictimEntry victim(Scenes.VictimScene scene) {
    if (scene == null) {
      return null;
    }
    return new VictimEntry(
        scene.situation(),
        scene.country(),
        scene.place(),
        scene.minor(),
        scene.safeContact(),
        new IdentityEntry(scene.name(), null, null));
  }
}
