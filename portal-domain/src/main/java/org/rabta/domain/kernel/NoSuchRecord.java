package org.rabta.domain.kernel;

/**
 * There is no such record, or it is not the caller's to see. The two cases are deliberately one:
 * nobody learns from a refusal that a record exists.
 */
public class NoSuchRecord extends BusinessRuleViolation {

  public NoSuchRecord() {
    super("record.none");
  }
}
