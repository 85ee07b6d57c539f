package org.rabta.domain.indicator;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rabta.domain.kernel.Answer;
import org.rabta.domain.typology.BorderCrossing;
import org.rabta.domain.typology.CaseFacts;
import org.rabta.domain.typology.Consent;
import org.rabta.domain.typology.Exploitation;
import org.rabta.domain.typology.Fact;
import org.rabta.domain.typology.FactOption;

/**
 * The elements of trafficking in the Prevention of Trafficking in Persons Act 2018, as the ICMPD
 * report quotes its section 3 (2.2): who recruits, harbours, transports, provides or obtains
 * another person, or attempts to, for compelled labour or commercial sex acts, through force, fraud
 * or coercion. Derived from the facts of the case alone, never from ticks: the ILO tool and the Act
 * differ, and neither stands for the other.
 *
 * @param act whether somebody recruited, moved or kept the person
 * @param means whether force, fraud or coercion was used; abuse of vulnerability is not named
 * @param grounds the facts that carry the means
 * @param hints facts that point to a means without carrying it
 * @param purpose whether compelled labour or commercial sex was the purpose
 * @param otherPurpose whether a purpose is known that the quoted words do not cover
 * @param attempt whether the journey was stopped or has not begun; the Act covers attempts
 * @param child whether a child is among the persons; unknown counts as possible
 */
public record PtpaElements(
    Answer act,
    Answer means,
    Set<Ground> grounds,
    Set<Ground> hints,
    Answer purpose,
    boolean otherPurpose,
    boolean attempt,
    Answer child)
    implements Serializable {

  /** A fact that speaks for a means. */
  public enum Ground {
    FORCE_OR_CONFINEMENT,
    VIOLENCE,
    BLACKMAIL,
    JOB_DECEPTION,
    PASSPORT_WITHHELD,
    DEBT_TO_RECRUITER,
    CONSENT_VITIATED,
    NO_CONSENT
  }

  private static final Set<String> COVERED =
      Stream.of(
              Exploitation.LABOUR,
              Exploitation.SEXUAL,
              Exploitation.FORCED_CRIMINALITY,
              Exploitation.BEGGING,
              Exploitation.DOMESTIC_SERVITUDE,
              Exploitation.DEBT_BONDAGE)
          .map(Exploitation::code)
          .collect(Collectors.toUnmodifiableSet());

  private static final String AUTHORITIES = "authorities";

  /** Reads the elements off the facts. */
  public static PtpaElements of(CaseFacts facts) {
    var grounds = grounds(facts);
    var hints = hints(facts);
    return new PtpaElements(
        act(facts),
        means(facts, grounds, hints),
        grounds,
        hints,
        purpose(facts),
        otherPurpose(facts),
        says(facts, Fact.BORDER_CROSSED, BorderCrossing.ATTEMPTED)
            || says(facts, Fact.BORDER_CROSSED, BorderCrossing.NO),
        facts.answer(Fact.VICTIM_MINOR));
  }

  /** Whether all three are there. */
  public boolean complete() {
    return act.isYes() && means.isYes() && purpose.isYes();
  }

  private static Answer act(CaseFacts facts) {
    var recruited = facts.knows(Fact.RECRUITER_KIND) || facts.knows(Fact.CHANNELS);
    var moved =
        says(facts, Fact.BORDER_CROSSED, BorderCrossing.YES)
            || says(facts, Fact.BORDER_CROSSED, BorderCrossing.ATTEMPTED)
            || facts.answer(Fact.IRREGULAR_ENTRY_FACILITATED).isYes();
    return recruited || moved || isKept(facts) ? Answer.YES : Answer.UNKNOWN;
  }

  /** Those whom the authorities detain are not kept by a trafficker. */
  private static boolean isKept(CaseFacts facts) {
    return facts.answer(Fact.COERCION_OR_CONFINEMENT).isYes()
        && !AUTHORITIES.equals(facts.text(Fact.HELD_BY));
  }

  private static Set<Ground> grounds(CaseFacts facts) {
    var found = EnumSet.noneOf(Ground.class);
    addIf(found, Ground.FORCE_OR_CONFINEMENT, isKept(facts));
    addIf(found, Ground.VIOLENCE, facts.answer(Fact.TORTURE_OR_VIOLENCE).isYes());
    addIf(found, Ground.BLACKMAIL, facts.answer(Fact.BLACKMAIL).isYes());
    addIf(
        found,
        Ground.JOB_DECEPTION,
        facts.answer(Fact.CONTRACT_SWITCHED).isYes() || facts.answer(Fact.JOB_REAL) == Answer.NO);
    return found;
  }

  /** Consent can be made worthless by abuse of vulnerability too, which the Act does not name. */
  private static Set<Ground> hints(CaseFacts facts) {
    var found = EnumSet.noneOf(Ground.class);
    addIf(
        found,
        Ground.PASSPORT_WITHHELD,
        facts.answer(Fact.PASSPORT_WITHHELD).isYes()
            && !AUTHORITIES.equals(facts.text(Fact.PASSPORT_HOLDER)));
    addIf(found, Ground.DEBT_TO_RECRUITER, facts.answer(Fact.DEBT_TO_RECRUITER).isYes());
    addIf(found, Ground.CONSENT_VITIATED, says(facts, Fact.CONSENT_TO_MOVEMENT, Consent.VITIATED));
    addIf(found, Ground.NO_CONSENT, says(facts, Fact.CONSENT_TO_MOVEMENT, Consent.NO));
    return found;
  }

  private static void addIf(Set<Ground> found, Ground ground, boolean there) {
    if (there) {
      found.add(ground);
    }
  }

  private static Answer means(CaseFacts facts, Set<Ground> grounds, Set<Ground> hints) {
    if (!grounds.isEmpty()) {
      return Answer.YES;
    }
    var denied =
        facts.answer(Fact.COERCION_OR_CONFINEMENT) == Answer.NO
            && facts.answer(Fact.CONTRACT_SWITCHED) == Answer.NO
            && hints.isEmpty();
    return denied ? Answer.NO : Answer.UNKNOWN;
  }

  private static Answer purpose(CaseFacts facts) {
    var forms = facts.codes(Fact.EXPLOITATION);
    if (forms.stream().anyMatch(COVERED::contains)) {
      return Answer.YES;
    }
    return forms.contains(Exploitation.NONE.code()) ? Answer.NO : Answer.UNKNOWN;
  }

  private static boolean otherPurpose(CaseFacts facts) {
    var forms = facts.codes(Fact.EXPLOITATION);
    return forms.contains(Exploitation.RANSOM.code())
        || forms.contains(Exploitation.ORGAN.code())
        || facts.answer(Fact.RANSOM_DEMANDED).isYes();
  }

  private static boolean says(CaseFacts facts, Fact fact, FactOption option) {
    return option.code().equals(facts.text(fact));
  }
}
