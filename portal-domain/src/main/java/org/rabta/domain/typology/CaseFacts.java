package org.rabta.domain.typology;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.rabta.domain.kernel.Answer;

/**
 * What is known about one case at one moment. Immutable. Every fact may be unknown: an answer is
 * {@code UNKNOWN}, a set is empty, a text or the amount is null. A set that holds {@code NONE}
 * beside another answer loses the {@code NONE}.
 *
 * @param channels how the offer came and how contact was kept
 * @param contactIdentifiersPresent whether a number, handle, address or account of the recruiter is
 *     at hand
 * @param recruiterKind who made the offer
 * @param oepLicenceMentioned whether a promoter's licence number was given
 * @param paymentMethods how money was paid
 * @param amountPkr rupees, as the source gives them: for one person or for the group; null or at
 *     least 0
 * @param documentsForged whether false papers were made, shown or used
 * @param passportWithheld whether somebody keeps the person's passport
 * @param visaType the visa used or promised
 * @param borderCrossing whether a border was crossed
 * @param irregularEntryFacilitated whether irregular entry or transit was offered or arranged for
 *     gain
 * @param victimCountry ISO 3166-1 alpha-2 code of where the person is now, in capitals; null where
 *     unknown
 * @param victimMinor whether any of the persons is under 18
 * @param victimFemale whether any of the persons is female
 * @param consent whether the person agreed to be moved
 * @param exploitation the forms of exploitation that happened or were intended
 * @param coercionOrConfinement whether force, threats or confinement were used
 * @param contractSwitched whether job, pay or terms turned out to be other than promised
 * @param onlineContentLive whether the advertisement or page can still be seen
 * @param deathsOrDanger whether somebody died, is missing or is in danger
 * @param organisedGroup whether several people act together
 * @param homeDistrict the person's home district as it is written in the districts' list or an
 *     alias; may be null
 * @param recruitmentDistrict the district of Pakistan where the recruitment took place; may be null
 */
public record CaseFacts(
    Set<Channel> channels,
    Answer contactIdentifiersPresent,
    RecruiterKind recruiterKind,
    Answer oepLicenceMentioned,
    Set<PaymentMethod> paymentMethods,
    Long amountPkr,
    Answer documentsForged,
    Answer passportWithheld,
    VisaType visaType,
    BorderCrossing borderCrossing,
    Answer irregularEntryFacilitated,
    String victimCountry,
    Answer victimMinor,
    Answer victimFemale,
    Consent consent,
    Set<Exploitation> exploitation,
    Answer coercionOrConfinement,
    Answer contractSwitched,
    Answer onlineContentLive,
    Answer deathsOrDanger,
    Answer organisedGroup,
    String homeDistrict,
    String recruitmentDistrict) {

  /** The longest district name that is kept, in characters. */
  public static final int DISTRICT_LENGTH = 80;

  private static final CaseFacts UNKNOWN = new Builder().build();

  /**
   * @throws IllegalArgumentException for a negative amount, a country that is not two letters, or a
   *     district longer than {@link #DISTRICT_LENGTH}
   */
  public CaseFacts {
    channels = ordered(channels, Channel.class, null);
    paymentMethods = ordered(paymentMethods, PaymentMethod.class, PaymentMethod.NONE);
    exploitation = ordered(exploitation, Exploitation.class, Exploitation.NONE);
    contactIdentifiersPresent = orUnknown(contactIdentifiersPresent);
    oepLicenceMentioned = orUnknown(oepLicenceMentioned);
    documentsForged = orUnknown(documentsForged);
    passportWithheld = orUnknown(passportWithheld);
    irregularEntryFacilitated = orUnknown(irregularEntryFacilitated);
    victimMinor = orUnknown(victimMinor);
    victimFemale = orUnknown(victimFemale);
    coercionOrConfinement = orUnknown(coercionOrConfinement);
    contractSwitched = orUnknown(contractSwitched);
    onlineContentLive = orUnknown(onlineContentLive);
    deathsOrDanger = orUnknown(deathsOrDanger);
    organisedGroup = orUnknown(organisedGroup);
    recruiterKind = Objects.requireNonNullElse(recruiterKind, RecruiterKind.UNKNOWN);
    visaType = Objects.requireNonNullElse(visaType, VisaType.UNKNOWN);
    borderCrossing = Objects.requireNonNullElse(borderCrossing, BorderCrossing.UNKNOWN);
    consent = Objects.requireNonNullElse(consent, Consent.UNKNOWN);
    victimCountry = country(victimCountry);
    homeDistrict = district(homeDistrict);
    recruitmentDistrict = district(recruitmentDistrict);
    if (amountPkr != null && amountPkr < 0) {
      throw new IllegalArgumentException("An amount is at least 0, not " + amountPkr);
    }
  }

  /** A case of which nothing is known. */
  public static CaseFacts unknown() {
    return UNKNOWN;
  }

  /** A builder that knows nothing yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from these facts. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    for (Fact fact : Fact.values()) {
      fact.set(builder, fact.codes(this));
    }
    return builder;
  }

  /** Whether this case says anything on that fact. */
  public boolean knows(Fact fact) {
    return !fact.codes(this).isEmpty();
  }

  private static Answer orUnknown(Answer answer) {
    return Objects.requireNonNullElse(answer, Answer.UNKNOWN);
  }

  private static <E extends Enum<E>> Set<E> ordered(Set<E> values, Class<E> type, E none) {
    EnumSet<E> set = EnumSet.noneOf(type);
    if (values != null) {
      set.addAll(values);
    }
    if (set.size() > 1) {
      set.remove(none);
    }
    return Collections.unmodifiableSet(set);
  }

  private static String country(String code) {
    if (code == null || code.isBlank()) {
      return null;
    }
    String capitals = code.strip().toUpperCase(Locale.ROOT);
    if (!capitals.matches("[A-Z]{2}")) {
      throw new IllegalArgumentException("A country is a code of two letters");
    }
    return capitals;
  }

  private static String district(String name) {
    if (name == null || name.isBlank()) {
      return null;
    }
    String stripped = name.strip();
    if (stripped.length() > DISTRICT_LENGTH) {
      throw new IllegalArgumentException(
          "A district has at most " + DISTRICT_LENGTH + " characters");
    }
    return stripped;
  }

  /** Collects facts one by one; what is not set stays unknown. */
  public static final class Builder {
    private Set<Channel> channels;
    private Answer contactIdentifiersPresent;
    private RecruiterKind recruiterKind;
    private Answer oepLicenceMentioned;
    private Set<PaymentMethod> paymentMethods;
    private Long amountPkr;
    private Answer documentsForged;
    private Answer passportWithheld;
    private VisaType visaType;
    private BorderCrossing borderCrossing;
    private Answer irregularEntryFacilitated;
    private String victimCountry;
    private Answer victimMinor;
    private Answer victimFemale;
    private Consent consent;
    private Set<Exploitation> exploitation;
    private Answer coercionOrConfinement;
    private Answer contractSwitched;
    private Answer onlineContentLive;
    private Answer deathsOrDanger;
    private Answer organisedGroup;
    private String homeDistrict;
    private String recruitmentDistrict;

    private Builder() {}

    public Builder channels(Collection<Channel> channels) {
      this.channels = channels.isEmpty() ? null : EnumSet.copyOf(channels);
      return this;
    }

    public Builder channels(Channel... channels) {
      return channels(Set.of(channels));
    }

    public Builder contactIdentifiersPresent(Answer contactIdentifiersPresent) {
      this.contactIdentifiersPresent = contactIdentifiersPresent;
      return this;
    }

    public Builder recruiterKind(RecruiterKind recruiterKind) {
      this.recruiterKind = recruiterKind;
      return this;
    }

    public Builder oepLicenceMentioned(Answer oepLicenceMentioned) {
      this.oepLicenceMentioned = oepLicenceMentioned;
      return this;
    }

    public Builder paymentMethods(Collection<PaymentMethod> paymentMethods) {
      this.paymentMethods = paymentMethods.isEmpty() ? null : EnumSet.copyOf(paymentMethods);
      return this;
    }

    public Builder paymentMethods(PaymentMethod... paymentMethods) {
      return paymentMethods(Set.of(paymentMethods));
    }

    public Builder amountPkr(Long amountPkr) {
      this.amountPkr = amountPkr;
      return this;
    }

    public Builder documentsForged(Answer documentsForged) {
      this.documentsForged = documentsForged;
      return this;
    }

    public Builder passportWithheld(Answer passportWithheld) {
      this.passportWithheld = passportWithheld;
      return this;
    }

    public Builder visaType(VisaType visaType) {
      this.visaType = visaType;
      return this;
    }

    public Builder borderCrossing(BorderCrossing borderCrossing) {
      this.borderCrossing = borderCrossing;
      return this;
    }

    public Builder irregularEntryFacilitated(Answer irregularEntryFacilitated) {
      this.irregularEntryFacilitated = irregularEntryFacilitated;
      return this;
    }

    public Builder victimCountry(String victimCountry) {
      this.victimCountry = victimCountry;
      return this;
    }

    public Builder victimMinor(Answer victimMinor) {
      this.victimMinor = victimMinor;
      return this;
    }

    public Builder victimFemale(Answer victimFemale) {
      this.victimFemale = victimFemale;
      return this;
    }

    public Builder consent(Consent consent) {
      this.consent = consent;
      return this;
    }

    public Builder exploitation(Collection<Exploitation> exploitation) {
      this.exploitation = exploitation.isEmpty() ? null : EnumSet.copyOf(exploitation);
      return this;
    }

    public Builder exploitation(Exploitation... exploitation) {
      return exploitation(Set.of(exploitation));
    }

    public Builder coercionOrConfinement(Answer coercionOrConfinement) {
      this.coercionOrConfinement = coercionOrConfinement;
      return this;
    }

    public Builder contractSwitched(Answer contractSwitched) {
      this.contractSwitched = contractSwitched;
      return this;
    }

    public Builder onlineContentLive(Answer onlineContentLive) {
      this.onlineContentLive = onlineContentLive;
      return this;
    }

    public Builder deathsOrDanger(Answer deathsOrDanger) {
      this.deathsOrDanger = deathsOrDanger;
      return this;
    }

    public Builder organisedGroup(Answer organisedGroup) {
      this.organisedGroup = organisedGroup;
      return this;
    }

    public Builder homeDistrict(String homeDistrict) {
      this.homeDistrict = homeDistrict;
      return this;
    }

    public Builder recruitmentDistrict(String recruitmentDistrict) {
      this.recruitmentDistrict = recruitmentDistrict;
      return this;
    }

    /** The facts collected so far. */
    public CaseFacts build() {
      return new CaseFacts(
          channels,
          contactIdentifiersPresent,
          recruiterKind,
          oepLicenceMentioned,
          paymentMethods,
          amountPkr,
          documentsForged,
          passportWithheld,
          visaType,
          borderCrossing,
          irregularEntryFacilitated,
          victimCountry,
          victimMinor,
          victimFemale,
          consent,
          exploitation,
          coercionOrConfinement,
          contractSwitched,
          onlineContentLive,
          deathsOrDanger,
          organisedGroup,
          homeDistrict,
          recruitmentDistrict);
    }
  }
}
