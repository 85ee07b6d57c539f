package org.rabta.local;

/** Nothing starts any more, because everything is being stopped. */
final class StoppedWhileStarting extends RuntimeException {

  private static final long serialVersionUID = 1L;

  StoppedWhileStarting() {
    super("stopped while starting");
  }
}
