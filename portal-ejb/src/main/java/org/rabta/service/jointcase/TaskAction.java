package org.rabta.service.jointcase;

/** What a caller may do with a task. */
public enum TaskAction {
  CLAIM,
  FINISH,
  DROP
}
