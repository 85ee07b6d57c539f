package org.rabta.service.request;

/** What the caller may do with a request now. */
public enum RequestAction {
  CLAIM,
  RELEASE,
  ANSWER,
  GIVE_BACK,
  WITHDRAW,
  /** State anew what became of an address. */
  STATE,
  /** Record that somebody looked at an address again. */
  LOOK,
  /** Open the sealed numbers of documents that it is about. */
  OPEN_DOCUMENTS
}
