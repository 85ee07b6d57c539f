package org.rabta.domain.evidence;

/** What a look at the content found. */
public enum CheckResult {
  /** The content is what was added. */
  INTACT(true),
  /** The content is another one. */
  CHANGED(true),
  /** There is no content. */
  MISSING(true),
  /** No scanner is set up. */
  NOT_SCANNED(false),
  CLEAN(false),
  /** The scanner found malware: the content is not handed out any more. */
  INFECTED(false),
  /** The scanner could not be reached or gave up. */
  SCAN_FAILED(false);

  private final boolean integrity;

  CheckResult(boolean integrity) {
    this.integrity = integrity;
  }

  /** Whether it is about the content being the same; else it is about malware. */
  public boolean isOfIntegrity() {
    return integrity;
  }

  /** Whether somebody has to act on it. */
  public boolean isAlarm() {
    return this == CHANGED || this == MISSING || this == INFECTED;
  }
}
