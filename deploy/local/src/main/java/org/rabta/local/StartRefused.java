package org.rabta.local;

/**
 * The portal cannot start, for a reason the person at the keyboard can act on. The message is one
 * whole sentence.
 */
public final class StartRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * A refusal.
   *
   * @param sentence what is wrong and what to do about it
   */
  public StartRefused(String sentence) {
    super(sentence);
  }

  /**
   * A refusal with its technical cause, for the log.
   *
   * @param sentence what is wrong and what to do about it
   * @param cause what happened
   */
  public StartRefused(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
