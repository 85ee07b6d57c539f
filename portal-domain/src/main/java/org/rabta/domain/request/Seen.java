package org.rabta.domain.request;

/** What a person saw who looked at blocked content again. */
public enum Seen {
  /** Not reachable. */
  GONE,
  /** Reachable again. */
  REACHABLE
}
