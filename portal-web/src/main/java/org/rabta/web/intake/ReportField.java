package org.rabta.web.intake;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.rabta.domain.caserecord.WebAddress;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.kernel.Text;
import org.rabta.domain.typology.Fact;

/**
 * The fields into which people type. The rules behind them are the domain's; they are asked here
 * early, so that the word stands beside the field and not at the end of the way.
 */
enum ReportField {
  TITLE("case.title", Part.STORY, 160, form -> form.getStory().getTitle()),
  SUMMARY("case.summary", Part.STORY, 1000, form -> form.getStory().getSummary()),
  NARRATIVE("report.narrative", Part.STORY, 10_000, form -> form.getStory().getNarrative()),
  PLATFORM("advert.platform", Part.ADVERT, 60, form -> form.getAdvert().getPlatform()),
  ACCOUNT("advert.account", Part.ADVERT, 200, form -> form.getAdvert().getAccount()),
  URL("advert.url", Part.ADVERT, 2000, form -> form.getAdvert().getUrl()),
  WORDING("advert.wording", Part.ADVERT, 5000, form -> form.getAdvert().getWording()),
  RECRUITER_NAME("recruiter.name", Part.RECRUITER, 200, form -> form.getRecruiter().getName()),
  RECRUITER_PHONE("recruiter.phone", Part.RECRUITER, 60, form -> form.getRecruiter().getPhone()),
  LICENCE("recruiter.licence", Part.RECRUITER, 60, form -> form.getRecruiter().getLicence()),
  PLACE("victim.place", Part.WHEREABOUTS, 300, form -> form.getWhereabouts().getPlace()),
  SAFE_CONTACT("victim.safe-contact", Part.SEALED, 300, form -> form.getSealed().getSafeContact()),
  VICTIM_NAME("victim.name", Part.SEALED, 200, form -> form.getSealed().getName()),
  VICTIM_PHONE("victim.phone", Part.SEALED, 60, form -> form.getSealed().getPhone()),
  DOCUMENT("victim.document", Part.SEALED, 60, form -> form.getSealed().getDocument()),
  AMOUNT("report.amount", Fact.AMOUNT_PKR, 20),
  PERSONS("report.persons", Fact.NUMBER_OF_VICTIMS, 10);

  private final String field;
  private final Part part;
  private final Fact fact;
  private final int longest;
  private final Function<ReportForm, String> typed;

  ReportField(String field, Part part, int longest, Function<ReportForm, String> typed) {
    this.field = field;
    this.part = part;
    this.fact = null;
    this.longest = longest;
    this.typed = typed;
  }

  ReportField(String field, Fact fact, int longest) {
    this.field = field;
    this.part = null;
    this.fact = fact;
    this.longest = longest;
    this.typed = form -> form.fact(fact).getAmount();
  }

  /** The field that a refused rule names, if it is one of the form's. */
  static Optional<ReportField> of(BusinessRuleViolation violation) {
    return Arrays.stream(values())
        .filter(each -> violation.arguments().stream().findFirst().equals(Optional.of(each.field)))
        .findFirst();
  }

  /** The domain's name of it, which leads to the word for it: {@code field.<name>}. */
  String field() {
    return field;
  }

  /** The id of its control within the form. */
  String control() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  /** Characters. */
  int longest() {
    return longest;
  }

  String typed(ReportForm form) {
    return typed.apply(form);
  }

  /** Whether it is the number of one of the facts. */
  boolean isFact() {
    return fact != null;
  }

  /** Whether it tells who a person is. */
  boolean isSealed() {
    return this == VICTIM_NAME || this == VICTIM_PHONE || this == DOCUMENT;
  }

  boolean isOn(Step step) {
    return part == null ? step.facts().contains(fact) : step.parts().contains(part);
  }

  /**
   * What is wrong with what was typed.
   *
   * @param finished whether a case is to be opened; before that, nothing is missing
   */
  Optional<BusinessRuleViolation> problem(ReportForm form, boolean finished) {
    try {
      check(form, finished);
      return Optional.empty();
    } catch (BusinessRuleViolation violation) {
      return Optional.of(violation);
    }
  }

  private void check(ReportForm form, boolean finished) {
    String text = typed.apply(form);
    if (finished && isRequired(form)) {
      Text.required(field, text, longest);
    }
    Text.optional(field, text, longest);
    if (this == URL) {
      WebAddress.optional(field, text);
    }
    if (fact != null && !form.fact(fact).isReadable()) {
      throw new BusinessRuleViolation(field + "-malformed", field);
    }
  }

  private boolean isRequired(ReportForm form) {
    return switch (this) {
      case TITLE, NARRATIVE -> true;
      case PLATFORM -> form.getAdvert().saysSomething();
      default -> false;
    };
  }
}
