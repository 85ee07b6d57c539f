package org.rabta.domain.typology;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rabta.domain.typology.CaseFacts.Builder;

/**
 * The facts that a case can have, in the order of the stored form. Lets a form, a reader or a
 * what-if question walk over all of them without knowing each. An unknown fact has no codes.
 */
public enum Fact {
  CHANNELS(
      "channels",
      FactField.several("channel", Channel.class, CaseFacts::channels, Builder::channels)),
  CONTACT_IDENTIFIERS_PRESENT(
      "contact_identifiers_present",
      FactField.answer(CaseFacts::contactIdentifiersPresent, Builder::contactIdentifiersPresent)),
  RECRUITER_KIND(
      "recruiter_kind",
      FactField.choice(
          "recruiter", RecruiterKind.class, CaseFacts::recruiterKind, Builder::recruiterKind)),
  OEP_LICENCE_MENTIONED(
      "oep_licence_mentioned",
      FactField.answer(CaseFacts::oepLicenceMentioned, Builder::oepLicenceMentioned)),
  PAYMENT_METHODS(
      "payment_methods",
      FactField.several(
          "payment", PaymentMethod.class, CaseFacts::paymentMethods, Builder::paymentMethods)),
  AMOUNT_PKR("amount_pkr", FactField.amount(CaseFacts::amountPkr, Builder::amountPkr)),
  DOCUMENTS_FORGED(
      "documents_forged", FactField.answer(CaseFacts::documentsForged, Builder::documentsForged)),
  PASSPORT_WITHHELD(
      "passport_withheld",
      FactField.answer(CaseFacts::passportWithheld, Builder::passportWithheld)),
  VISA_TYPE(
      "visa_type",
      FactField.choice("visa", VisaType.class, CaseFacts::visaType, Builder::visaType)),
  BORDER_CROSSED(
      "border_crossed",
      FactField.choice(
          "border", BorderCrossing.class, CaseFacts::borderCrossing, Builder::borderCrossing)),
  IRREGULAR_ENTRY_FACILITATED(
      "irregular_entry_facilitated",
      FactField.answer(CaseFacts::irregularEntryFacilitated, Builder::irregularEntryFacilitated)),
  VICTIM_LOCATION_COUNTRY(
      "victim_location_country",
      FactField.text(FactField.Kind.COUNTRY, CaseFacts::victimCountry, Builder::victimCountry)),
  VICTIM_MINOR("victim_minor", FactField.answer(CaseFacts::victimMinor, Builder::victimMinor)),
  VICTIM_FEMALE("victim_female", FactField.answer(CaseFacts::victimFemale, Builder::victimFemale)),
  CONSENT_TO_MOVEMENT(
      "consent_to_movement",
      FactField.choice("consent", Consent.class, CaseFacts::consent, Builder::consent)),
  EXPLOITATION(
      "exploitation",
      FactField.several(
          "exploitation", Exploitation.class, CaseFacts::exploitation, Builder::exploitation)),
  COERCION_OR_CONFINEMENT(
      "coercion_or_confinement",
      FactField.answer(CaseFacts::coercionOrConfinement, Builder::coercionOrConfinement)),
  CONTRACT_SWITCHED(
      "contract_switched",
      FactField.answer(CaseFacts::contractSwitched, Builder::contractSwitched)),
  ONLINE_CONTENT_LIVE(
      "online_content_live",
      FactField.answer(CaseFacts::onlineContentLive, Builder::onlineContentLive)),
  DEATHS_OR_DANGER(
      "deaths_or_danger", FactField.answer(CaseFacts::deathsOrDanger, Builder::deathsOrDanger)),
  ORGANISED_GROUP(
      "organised_group", FactField.answer(CaseFacts::organisedGroup, Builder::organisedGroup)),
  HOME_DISTRICT(
      "home_district",
      FactField.text(FactField.Kind.DISTRICT, CaseFacts::homeDistrict, Builder::homeDistrict)),
  RECRUITMENT_DISTRICT(
      "recruitment_district",
      FactField.text(
          FactField.Kind.DISTRICT, CaseFacts::recruitmentDistrict, Builder::recruitmentDistrict));

  private final String code;
  private final FactField field;

  Fact(String code, FactField field) {
    this.code = code;
    this.field = field;
  }

  /**
   * The fact's name in the stored form, in the decision tables and in message keys ({@code
   * fact.<code>}).
   */
  public String code() {
    return code;
  }

  public FactField.Kind kind() {
    return field.kind();
  }

  /**
   * The codes that an answer may have, without "unknown"; empty where the answer is a text or an
   * amount.
   */
  public List<String> options() {
    return field.options();
  }

  /** What those facts say, as codes of the stored form; empty where they say nothing. */
  public List<String> codes(CaseFacts facts) {
    return field.read().apply(facts);
  }

  /**
   * Sets this fact from codes; no codes make it unknown.
   *
   * @throws IllegalArgumentException for a code that is not among the options, or a text that
   *     {@link CaseFacts} refuses
   */
  public void set(Builder builder, List<String> codes) {
    field.write().accept(builder, codes);
  }

  /**
   * The message key of one answer, such as {@code visa.UMRAH} or {@code answer.YES}; empty for
   * texts and amounts.
   */
  public Optional<String> messageKey(String option) {
    return Optional.ofNullable(field.messageKeys().get(option));
  }

  /** The fact of that name in the stored form. */
  public static Optional<Fact> ofCode(String code) {
    return Arrays.stream(values()).filter(fact -> fact.code.equals(code)).findFirst();
  }
}
