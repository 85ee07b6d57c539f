package org.rabta.web.part;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UISelectOne;
import jakarta.faces.component.html.HtmlSelectOneRadio;
import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * A question with a few answers, all of them in sight ({@code rb:radios}). Its value is the string
 * of a {@link RadioOption}; null while unanswered.
 */
@FacesComponent(Radios.TYPE)
public class Radios extends HtmlSelectOneRadio {

  static final String TYPE = "org.rabta.Radios";

  public Radios() {
    setRendererType(TYPE);
  }

  /** Refuses what is not among the answers. */
  @Override
  protected void validateValue(FacesContext context, Object value) {
    boolean offered =
        value == null || options().stream().anyMatch(option -> option.value().equals(value));
    if (!offered) {
      context.addMessage(getClientId(context), refused(context));
      setValid(false);
    }
  }

  @SuppressWarnings("unchecked")
  List<RadioOption> options() {
    return (List<RadioOption>) getAttributes().get("options");
  }

  /** The text of an attribute; null if it is empty. */
  String text(String name) {
    Object value = getAttributes().get(name);
    return value == null || value.toString().isEmpty() ? null : value.toString();
  }

  private FacesMessage refused(FacesContext context) {
    Locale locale = context.getViewRoot().getLocale();
    String bundle = context.getApplication().getMessageBundle();
    String pattern =
        ResourceBundle.getBundle(bundle, locale).getString(UISelectOne.INVALID_MESSAGE_ID);
    String text = new MessageFormat(pattern, locale).format(new Object[] {text("label")});
    return new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text);
  }
}
