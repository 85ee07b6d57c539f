package org.rabta.domain.indicator;

/** The four lists of the ILO tool. */
public enum IloSet {
  ADULT_LABOUR(false, true),
  CHILD_LABOUR(true, true),
  /** For ticking only: no source for its weights could be read, so nothing is computed from it. */
  ADULT_SEXUAL(false, false),
  /** For ticking only, as {@link #ADULT_SEXUAL}. */
  CHILD_SEXUAL(true, false);

  private final boolean child;
  private final boolean computed;

  IloSet(boolean child, boolean computed) {
    this.child = child;
    this.computed = computed;
  }

  /** Whether it is for people under 18. */
  public boolean isChild() {
    return child;
  }

  /** Whether a rule may be applied to its ticks. */
  public boolean isComputed() {
    return computed;
  }

  /** The list for that kind of exploitation and age. */
  public static IloSet of(boolean sexual, boolean child) {
    if (sexual) {
      return child ? CHILD_SEXUAL : ADULT_SEXUAL;
    }
    return child ? CHILD_LABOUR : ADULT_LABOUR;
  }
}
