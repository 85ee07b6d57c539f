package org.rabta.domain.person;

/** What a person is to a case; one person may be several of these. */
public enum PersonRole {
  VICTIM,
  WITNESS,
  SUSPECT,
  OTHER
}
