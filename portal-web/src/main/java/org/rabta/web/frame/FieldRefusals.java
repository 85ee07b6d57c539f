package org.rabta.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.Map;
import org.rabta.domain.kernel.BusinessRuleViolation;

/** Says why a rule refused, beside the field it is about; everything typed stays. */
@RequestScoped
public class FieldRefusals {

  @Inject private RuleWords sentences;

  /**
   * Beside its field where it is about one, else at the top of the page.
   *
   * @param fields the client id of the field that a rule, or the field's own name, is about
   */
  public void tell(BusinessRuleViolation refused, Map<String, String> fields) {
    tell(refused, fields, null);
  }

  /**
   * Beside its field where it is about one.
   *
   * @param fields the client id of the field that a rule, or the field's own name, is about
   * @param otherwise the client id of the field for all other rules; null for the top of the page
   */
  public void tell(BusinessRuleViolation refused, Map<String, String> fields, String otherwise) {
    var about = refused.arguments().isEmpty() ? "" : refused.arguments().get(0).toString();
    var field = fields.getOrDefault(refused.code(), fields.getOrDefault(about, otherwise));
    beside(field, sentences.of(refused));
  }

  /** Says a sentence beside a field; at the top of the page for null. */
  public static void beside(String field, String sentence) {
    var faces = FacesContext.getCurrentInstance();
    faces.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
    faces.validationFailed();
  }
}
