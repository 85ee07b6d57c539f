package org.rabta.web.part;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.html.HtmlSelectOneRadio;
import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.rabta.domain.kernel.Answer;

/**
 * A three-valued question ({@code rb:tri}). Its value is an {@link Answer}, or the name of one
 * where the page binds a string; null while unanswered.
 */
@FacesComponent(Tri.TYPE)
public class Tri extends HtmlSelectOneRadio {

  static final String TYPE = "org.rabta.Tri";

  public Tri() {
    setRendererType(TYPE);
  }

  /** The answers are fixed; anything else that is submitted is refused when it is converted. */
  @Override
  protected void validateValue(FacesContext context, Object value) {
    if (value == null && isRequired()) {
      context.addMessage(getClientId(context), message(context, REQUIRED_MESSAGE_ID));
      setValid(false);
    }
  }

  FacesMessage message(FacesContext context, String id) {
    Locale locale = context.getViewRoot().getLocale();
    String bundle = context.getApplication().getMessageBundle();
    String pattern = ResourceBundle.getBundle(bundle, locale).getString(id);
    String text = new MessageFormat(pattern, locale).format(new Object[] {question()});
    return new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text);
  }

  String question() {
    return String.valueOf(getAttributes().get("label"));
  }

  String hint() {
    Object hint = getAttributes().get("hint");
    return hint == null || hint.toString().isEmpty() ? null : hint.toString();
  }
}
