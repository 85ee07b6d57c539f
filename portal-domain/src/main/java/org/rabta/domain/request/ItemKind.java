package org.rabta.domain.request;

/** What sort of thing a request is about. */
public enum ItemKind {
  ADDRESS,
  ACCOUNT,
  LICENCE,
  PLACE,
  /** Goes along only where the asker says so. */
  PASSPORT
}
