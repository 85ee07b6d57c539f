package org.rabta.domain.typology;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rabta.domain.kernel.Answer;

/**
 * What is known about one case at one moment. Immutable. Every fact may be unknown; {@link Fact}
 * lists them and says what each takes.
 */
public final class CaseFacts {

  /** The longest district name that is kept, in characters. */
  public static final int DISTRICT_LENGTH = 80;

  private static final CaseFacts UNKNOWN = new CaseFacts(new EnumMap<>(Fact.class));

  /** Codes of the stored form; unknown facts are absent. */
  private final EnumMap<Fact, List<String>> known;

  private CaseFacts(EnumMap<Fact, List<String>> known) {
    this.known = known;
  }

  /** A case of which nothing is known. */
  public static CaseFacts unknown() {
    return UNKNOWN;
  }

  /** A builder that knows nothing yet. */
  public static Builder builder() {
    return new Builder(new EnumMap<>(Fact.class));
  }

  /** A builder that starts from these facts. */
  public Builder toBuilder() {
    return new Builder(new EnumMap<>(known));
  }

  /** Whether this case says anything on that fact. */
  public boolean knows(Fact fact) {
    return known.containsKey(fact);
  }

  /** What this case says on a fact, as codes of the stored form; empty where it says nothing. */
  public List<String> codes(Fact fact) {
    return known.getOrDefault(fact, List.of());
  }

  /** The one answer to a fact, as a code or text; null where unknown. */
  public String text(Fact fact) {
    List<String> codes = codes(fact);
    return codes.isEmpty() ? null : codes.get(0);
  }

  /** The answer to a question of yes and no. */
  public Answer answer(Fact fact) {
    String code = text(fact);
    return code == null ? Answer.UNKNOWN : "yes".equals(code) ? Answer.YES : Answer.NO;
  }

  /** ISO 3166-1 alpha-2 code of where the person is now, in capitals; null where unknown. */
  public String victimCountry() {
    return text(Fact.VICTIM_LOCATION_COUNTRY);
  }

  /** The person's home district; null where unknown. */
  public String homeDistrict() {
    return text(Fact.HOME_DISTRICT);
  }

  /** The district of Pakistan where the recruitment took place; null where unknown. */
  public String recruitmentDistrict() {
    return text(Fact.RECRUITMENT_DISTRICT);
  }

  /** Rupees, for one person or for the group; null where unknown. */
  public Long amountPkr() {
    return knows(Fact.AMOUNT_PKR) ? Long.valueOf(text(Fact.AMOUNT_PKR)) : null;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CaseFacts facts && known.equals(facts.known);
  }

  @Override
  public int hashCode() {
    return known.hashCode();
  }

  @Override
  public String toString() {
    return known.entrySet().stream()
        .map(entry -> entry.getKey().code() + "=" + String.join(",", entry.getValue()))
        .collect(Collectors.joining("; ", "CaseFacts[", "]"));
  }

  /** Collects facts one by one; what is not set stays unknown. */
  public static final class Builder {

    private final EnumMap<Fact, List<String>> known;

    private Builder(EnumMap<Fact, List<String>> known) {
      this.known = known;
    }

    /**
     * Sets a fact from codes of the stored form; no codes make it unknown.
     *
     * @throws IllegalArgumentException for an answer that the fact does not take
     */
    public Builder set(Fact fact, List<String> codes) {
      List<String> accepted = fact.accept(codes);
      if (accepted.isEmpty()) {
        known.remove(fact);
      } else {
        known.put(fact, accepted);
      }
      return this;
    }

    /** Sets a fact from codes of the stored form; no codes make it unknown. */
    public Builder set(Fact fact, String... codes) {
      return set(fact, List.of(codes));
    }

    /** Answers a question of yes and no; null and unknown make it unknown. */
    public Builder answer(Fact fact, Answer answer) {
      boolean says = answer != null && answer.isKnown();
      return set(fact, says ? List.of(answer == Answer.YES ? "yes" : "no") : List.of());
    }

    private Builder text(Fact fact, String text) {
      return set(fact, text == null ? List.of() : List.of(text));
    }

    private Builder choice(Fact fact, FactOption option) {
      boolean says = option != null && !option.code().equals("unknown");
      return set(fact, says ? List.of(option.code()) : List.of());
    }

    private Builder several(Fact fact, Collection<? extends FactOption> options) {
      return set(fact, options.stream().map(FactOption::code).toList());
    }

    public Builder channels(Channel... channels) {
      return several(Fact.CHANNELS, Set.of(channels));
    }

    public Builder contactIdentifiersPresent(Answer answer) {
      return answer(Fact.CONTACT_IDENTIFIERS_PRESENT, answer);
    }

    public Builder recruiterKind(RecruiterKind kind) {
      return choice(Fact.RECRUITER_KIND, kind);
    }

    public Builder oepLicenceMentioned(Answer answer) {
      return answer(Fact.OEP_LICENCE_MENTIONED, answer);
    }

    public Builder paymentMethods(PaymentMethod... methods) {
      return several(Fact.PAYMENT_METHODS, Arrays.asList(methods));
    }

    /** Rupees, at least 0; null where unknown. */
    public Builder amountPkr(Long amount) {
      return text(Fact.AMOUNT_PKR, amount == null ? null : amount.toString());
    }

    public Builder documentsForged(Answer answer) {
      return answer(Fact.DOCUMENTS_FORGED, answer);
    }

    public Builder passportWithheld(Answer answer) {
      return answer(Fact.PASSPORT_WITHHELD, answer);
    }

    public Builder visaType(VisaType visa) {
      return choice(Fact.VISA_TYPE, visa);
    }

    public Builder borderCrossing(BorderCrossing crossing) {
      return choice(Fact.BORDER_CROSSED, crossing);
    }

    public Builder irregularEntryFacilitated(Answer answer) {
      return answer(Fact.IRREGULAR_ENTRY_FACILITATED, answer);
    }

    /** A code of two letters; null or blank where unknown. */
    public Builder victimCountry(String country) {
      return text(Fact.VICTIM_LOCATION_COUNTRY, country);
    }

    public Builder victimMinor(Answer answer) {
      return answer(Fact.VICTIM_MINOR, answer);
    }

    public Builder victimFemale(Answer answer) {
      return answer(Fact.VICTIM_FEMALE, answer);
    }

    public Builder consent(Consent consent) {
      return choice(Fact.CONSENT_TO_MOVEMENT, consent);
    }

    public Builder exploitation(Exploitation... forms) {
      return several(Fact.EXPLOITATION, Arrays.asList(forms));
    }

    public Builder coercionOrConfinement(Answer answer) {
      return answer(Fact.COERCION_OR_CONFINEMENT, answer);
    }

    public Builder contractSwitched(Answer answer) {
      return answer(Fact.CONTRACT_SWITCHED, answer);
    }

    public Builder onlineContentLive(Answer answer) {
      return answer(Fact.ONLINE_CONTENT_LIVE, answer);
    }

    public Builder deathsOrDanger(Answer answer) {
      return answer(Fact.DEATHS_OR_DANGER, answer);
    }

    public Builder organisedGroup(Answer answer) {
      return answer(Fact.ORGANISED_GROUP, answer);
    }

    /** A district by its name in the districts' list or an alias; null where unknown. */
    public Builder homeDistrict(String district) {
      return text(Fact.HOME_DISTRICT, district);
    }

    /** A district by its name in the districts' list or an alias; null where unknown. */
    public Builder recruitmentDistrict(String district) {
      return text(Fact.RECRUITMENT_DISTRICT, district);
    }

    /** The facts collected so far. */
    public CaseFacts build() {
      return new CaseFacts(new EnumMap<>(known));
    }
  }
}
