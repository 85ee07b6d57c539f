package org.rabta.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.List;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.web.frame.RuleWords;
import org.rabta.web.language.Messages;

/** What a page says: a word beside a field, a word at the top. */
@RequestScoped
public class Answering {

  /** The id of the form on every page of this package. */
  static final String FORM = "report";

  @Inject private RuleWords rules;
  @Inject private Messages messages;

  void tell(List<Problem> problems) {
    problems.forEach(
        problem -> add(FORM + ":" + problem.field().control(), rules.of(problem.violation())));
  }

  void tell(BusinessRuleViolation refused) {
    String control = ReportField.of(refused).map(f -> FORM + ":" + f.control()).orElse(null);
    add(control, rules.of(refused));
  }

  void tell(String key, Object... arguments) {
    add(null, messages.say(key, arguments));
  }

  String words(BusinessRuleViolation refused) {
    return rules.of(refused);
  }

  private static void add(String client, String text) {
    FacesContext.getCurrentInstance()
        .addMessage(client, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
  }
}
