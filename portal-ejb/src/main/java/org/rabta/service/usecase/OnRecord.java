package org.rabta.service.usecase;

/** A command about one record, so that a refusal can name what was asked for. */
public interface OnRecord {

  /** The reference as the caller gave it. */
  String reference();
}
