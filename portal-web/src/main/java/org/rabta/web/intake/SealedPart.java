package org.rabta.web.intake;

import org.rabta.domain.caserecord.IdentityEntry;
import org.rabta.domain.caserecord.VictimEntry;
import org.rabta.domain.intake.ReportContent;

/** How to reach the person safely, and who the person is; the latter is sealed with the case. */
public class SealedPart implements FormPart {

  private static final long serialVersionUID = 1L;

  private String safeContact;
  private String name;
  private String phone;
  private String document;

  @Override
  public void read(ReportContent content) {
    VictimEntry victim = Victims.of(content);
    IdentityEntry identity = Victims.identity(victim);
    safeContact = victim.safeContact();
    name = identity.name();
    phone = identity.phone();
    document = identity.document();
  }

  @Override
  public ReportContent write(ReportContent content) {
    VictimEntry victim = Victims.of(content);
    IdentityEntry identity =
        new IdentityEntry(FormPart.typed(name), FormPart.typed(phone), FormPart.typed(document));
    return Victims.put(
        content,
        new VictimEntry(
            victim.situation(),
            victim.country(),
            victim.place(),
            victim.minor(),
            FormPart.typed(safeContact),
            identity.saysSomething() ? identity : null));
  }

  public String getSafeContact() {
    return safeContact;
  }

  public void setSafeContact(String safeContact) {
    this.safeContact = safeContact;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getPhone() {
    return phone;
  }

  public void setPhone(String phone) {
    this.phone = phone;
  }

  public String getDocument() {
    return document;
  }

  public void setDocument(String document) {
    this.document = document;
  }
}
