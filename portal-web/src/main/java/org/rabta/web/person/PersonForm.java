package org.rabta.web.person;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.rabta.domain.caserecord.Situation;
import org.rabta.domain.kernel.Answer;
import org.rabta.domain.person.PersonEntry;
import org.rabta.domain.person.PersonRole;
import org.rabta.domain.person.Screening;

/** What is typed of a person, but for who it is. */
public class PersonForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private List<String> roles = new ArrayList<>();
  private Screening screening = Screening.NOT_SCREENED;
  private Situation situation = Situation.UNKNOWN;
  private String country;
  private String place;
  private Answer minor = Answer.UNKNOWN;
  private String safeContact;
  private Answer courtConsent = Answer.UNKNOWN;
  private Answer sharingConsent = Answer.UNKNOWN;

  void read(PersonEntry entry) {
    roles = entry.roles().stream().sorted().map(Enum::name).collect(Collectors.toList());
    screening = entry.screening();
    situation = entry.situation();
    country = entry.country();
    place = entry.place();
    minor = entry.minor();
    safeContact = entry.safeContact();
    courtConsent = entry.courtConsent();
    sharingConsent = entry.sharingConsent();
  }

  PersonEntry entry() {
    return new PersonEntry(
        roles.stream().map(PersonRole::valueOf).collect(Collectors.toSet()),
        screening,
        situation,
        typed(country),
        typed(place),
        minor,
        typed(safeContact),
        courtConsent,
        sharingConsent);
  }

  /** Null for nothing. */
  static String typed(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  public List<String> getRoles() {
    return roles;
  }

  public void setRoles(List<String> roles) {
    this.roles = roles;
  }

  public Screening getScreening() {
    return screening;
  }

  public void setScreening(Screening screening) {
    this.screening = screening;
  }

  public Situation getSituation() {
    return situation;
  }

  public void setSituation(Situation situation) {
    this.situation = situation;
  }

  public String getCountry() {
    return country;
  }

  public void setCountry(String country) {
    this.country = country;
  }

  public String getPlace() {
    return place;
  }

  public void setPlace(String place) {
    this.place = place;
  }

  public Answer getMinor() {
    return minor;
  }

  public void setMinor(Answer minor) {
    this.minor = minor;
  }

  public String getSafeContact() {
    return safeContact;
  }

  public void setSafeContact(String safeContact) {
    this.safeContact = safeContact;
  }

  public Answer getCourtConsent() {
    return courtConsent;
  }

  public void setCourtConsent(Answer courtConsent) {
    this.courtConsent = courtConsent;
  }

  public Answer getSharingConsent() {
    return sharingConsent;
  }

  public void setSharingConsent(Answer sharingConsent) {
    this.sharingConsent = sharingConsent;
  }
}
