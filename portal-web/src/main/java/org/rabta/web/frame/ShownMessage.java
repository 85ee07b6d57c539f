package org.rabta.web.frame;

import jakarta.faces.application.FacesMessage;
import org.rabta.web.language.Messages;

/**
 * One message at the top of the page.
 *
 * @param tone the class of its note
 * @param icon the class of its icon
 * @param text the words
 * @param field the client id of the field it is about; null if it is about the page
 */
public record ShownMessage(String tone, String icon, String text, String field) {

  static ShownMessage of(FacesMessage message, String field) {
    int severity = message.getSeverity().getOrdinal();
    if (severity >= FacesMessage.SEVERITY_ERROR.getOrdinal()) {
      return new ShownMessage("bad", "pi-times-circle", message.getSummary(), field);
    }
    boolean warning = severity == FacesMessage.SEVERITY_WARN.getOrdinal();
    return warning
        ? new ShownMessage("warn", "pi-exclamation-triangle", message.getSummary(), field)
        : new ShownMessage("info", "pi-info-circle", message.getSummary(), field);
  }

  static ShownMessage of(Notices.Notice notice, Messages words) {
    String text = words.say(notice.key(), notice.arguments().toArray());
    return notice.done()
        ? new ShownMessage("ok", "pi-check-circle", text, null)
        : new ShownMessage("warn", "pi-exclamation-triangle", text, null);
  }

  /** Whether it says that something was not done; such a message takes the focus. */
  public boolean isError() {
    return tone.equals("bad");
  }
}
