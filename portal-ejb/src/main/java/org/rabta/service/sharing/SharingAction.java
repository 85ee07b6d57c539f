package org.rabta.service.sharing;

/** What a caller may do about the sharing of a case. */
public enum SharingAction {
  SHARE,
  REVOKE,
  EXTEND,
  MARK
}
