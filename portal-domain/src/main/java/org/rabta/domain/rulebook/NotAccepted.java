package org.rabta.domain.rulebook;

/** Reading stops: the model holds something that is never accepted. */
final class NotAccepted extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Finding finding;

  NotAccepted(Finding finding) {
    super(finding.code());
    this.finding = finding;
  }

  Finding finding() {
    return finding;
  }
}
