package org.rabta.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.web.frame.RuleWords;
import org.rabta.web.language.Messages;

/** How a page answers: a word beside a field, a word at the top, another address. */
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

  String words(Problem problem) {
    return rules.of(problem.violation());
  }

  /** Sends the reader on by GET, so that neither reload nor back button repeats what was done. */
  void redirect(String path) {
    FacesContext faces = FacesContext.getCurrentInstance();
    ExternalContext external = faces.getExternalContext();
    try {
      external.redirect(external.getRequestContextPath() + path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    faces.responseComplete();
  }

  private static void add(String client, String text) {
    FacesContext.getCurrentInstance()
        .addMessage(client, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
  }
}
