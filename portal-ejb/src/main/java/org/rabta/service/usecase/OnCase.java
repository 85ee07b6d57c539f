package org.rabta.service.usecase;

/** A command about one case, so that a refusal can name what was asked for. */
public interface OnCase {

  /** The reference as the caller gave it. */
  String reference();
}
