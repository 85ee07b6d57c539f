package org.rabta.web.intake;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.rabta.domain.intake.ReportContent;
import org.rabta.domain.typology.CaseFacts;
import org.rabta.domain.typology.Fact;

/** A report while it is being typed. Each step writes its own parts and facts, nothing else. */
public class ReportForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private final EnumMap<Part, FormPart> parts = new EnumMap<>(Part.class);
  private final LinkedHashMap<String, FactAnswer> facts = new LinkedHashMap<>();

  public ReportForm() {
    parts.put(Part.STORY, new StoryPart());
    parts.put(Part.ADVERT, new AdvertPart());
    parts.put(Part.RECRUITER, new RecruiterPart());
    parts.put(Part.WHEREABOUTS, new WhereaboutsPart());
    parts.put(Part.SEALED, new SealedPart());
  }

  /** Takes over what the draft says. */
  void read(ReportContent content, Flow flow) {
    parts.values().forEach(part -> part.read(content));
    for (Step step : flow.getSteps()) {
      boolean told = step.facts().stream().anyMatch(content.facts()::knows);
      for (Fact fact : step.facts()) {
        boolean asked = told && !step.folded().contains(fact);
        facts.put(fact.code(), FactAnswer.of(fact, content.facts(), asked));
      }
    }
  }

  /** The draft with what stands on that step of the form. */
  ReportContent write(ReportContent content, Step step) {
    CaseFacts.Builder builder = content.facts().toBuilder();
    step.facts().forEach(fact -> fact(fact).write(builder));
    ReportContent written = Deductions.withFacts(content, builder.build());
    for (Part part : step.parts()) {
      written = parts.get(part).write(written);
    }
    return Deductions.mirrored(written);
  }

  FactAnswer fact(Fact fact) {
    return facts.computeIfAbsent(
        fact.code(), code -> FactAnswer.of(fact, CaseFacts.unknown(), false));
  }

  /** The answers by the codes of their facts. */
  public Map<String, FactAnswer> getFacts() {
    return facts;
  }

  public StoryPart getStory() {
    return (StoryPart) parts.get(Part.STORY);
  }

  public AdvertPart getAdvert() {
    return (AdvertPart) parts.get(Part.ADVERT);
  }

  public RecruiterPart getRecruiter() {
    return (RecruiterPart) parts.get(Part.RECRUITER);
  }

  public WhereaboutsPart getWhereabouts() {
    return (WhereaboutsPart) parts.get(Part.WHEREABOUTS);
  }

  public SealedPart getSealed() {
    return (SealedPart) parts.get(Part.SEALED);
  }

  /** The longest text that a field takes, in characters. */
  public int longest(String field) {
    return ReportField.valueOf(field).longest();
  }
}
