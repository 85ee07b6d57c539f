package org.rabta.web.person;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.rabta.domain.person.Identity;

/** Who a person is, as it is typed; sealed with what is saved. */
public class IdentityForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private String name;
  private String father;
  private String cnic;
  private String passport;
  private String phone;
  private String document;
  private String born;

  void read(Identity identity) {
    name = identity.name();
    father = identity.father();
    cnic = identity.cnic();
    passport = identity.passport();
    phone = identity.phone();
    document = identity.document();
    born = identity.born() == null ? null : identity.born().toString();
  }

  /** Whether the date of birth can be read. */
  boolean isReadable() {
    try {
      day();
      return true;
    } catch (DateTimeException unreadable) {
      return false;
    }
  }

  Identity identity() {
    return new Identity(
        PersonForm.typed(name),
        PersonForm.typed(father),
        PersonForm.typed(cnic),
        PersonForm.typed(passport),
        PersonForm.typed(phone),
        PersonForm.typed(document),
        day());
  }

  private LocalDate day() {
    var text = PersonForm.typed(born);
    return text == null ? null : LocalDate.parse(text);
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getFather() {
    return father;
  }

  public void setFather(String father) {
    this.father = father;
  }

  public String getCnic() {
    return cnic;
  }

  public void setCnic(String cnic) {
    this.cnic = cnic;
  }

  public String getPassport() {
    return passport;
  }

  public void setPassport(String passport) {
    this.passport = passport;
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

  public String getBorn() {
    return born;
  }

  public void setBorn(String born) {
    this.born = born;
  }
}
