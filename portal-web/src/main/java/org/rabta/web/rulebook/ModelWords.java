package org.rabta.web.rulebook;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rabta.domain.rulebook.Finding;
import org.rabta.domain.rulebook.RehearsalStatus;
import org.rabta.service.rulebook.Otherwise;
import org.rabta.service.rulebook.RehearsalView;
import org.rabta.web.language.Messages;
import org.rabta.web.language.Names;

/** Findings, changes and values of decision models in the language of this request. */
@Named("modelWords")
@RequestScoped
public class ModelWords {

  @Inject private Messages words;
  @Inject private Names names;

  /** The sentence for a finding. */
  public String finding(Finding finding) {
    var key = "finding." + finding.code();
    return words.say(
        words.containsKey(key) ? key : "finding.not-valid", finding.arguments().toArray());
  }

  /** A value of a decision: a strand, agency, unit, action or priority. */
  public String value(Otherwise.Aspect aspect, String code) {
    return switch (aspect) {
      case LEAD -> names.agency(code);
      case UNIT -> names.unit(code, null);
      case STRAND -> inWords("enum.Strand." + code, code);
      case REFERRAL -> inWords("enum.NrmAction." + code, code);
      case PRIORITY -> inWords("enum.Priority." + code, code);
    };
  }

  /** What a rule says, in words; empty for a rule that the portal has no words for yet. */
  public String rule(String code) {
    return inWords("rule." + code, "");
  }

  /** What a column looks at, in words where it is one fact. */
  public String column(String expression) {
    var fact = expression.replaceFirst("^facts\\.", "");
    return inWords("fact." + fact + ".short", expression);
  }

  /** How far a rehearsal has come, in one sentence. */
  public String progress(RehearsalView rehearsal) {
    return words.say(
        "models.progress.text", rehearsal.done(), Math.max(rehearsal.done(), rehearsal.total()));
  }

  /** Whether a rehearsal is being run, or will be. */
  public boolean isUnderWay(RehearsalStatus status) {
    return status.isUnderWay();
  }

  /** The references joined by commas. */
  public String joined(List<String> references) {
    return String.join(", ", references);
  }

  private String inWords(String key, String otherwise) {
    return words.containsKey(key) ? words.get(key) : otherwise;
  }
}
