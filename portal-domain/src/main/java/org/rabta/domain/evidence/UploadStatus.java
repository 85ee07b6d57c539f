package org.rabta.domain.evidence;

import java.util.Set;

/** The life of an upload. */
public enum UploadStatus {
  /** Pieces are still coming. */
  OPEN,
  /** Became an item. */
  COMPLETE,
  /** Given up by its author, refused, or not gone on with. */
  ABANDONED;

  /** What may follow. */
  public Set<UploadStatus> successors() {
    return this == OPEN ? Set.of(COMPLETE, ABANDONED) : Set.of();
  }
}
