package org.rabta.domain.typology;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rabta.domain.typology.CaseFacts.Builder;
import org.rabta.domain.typology.FactField.Kind;

/**
 * The facts that a case can have, in the order of the stored form. Lets a form, a reader or a
 * what-if question walk over all of them without knowing each. An unknown fact has no codes. The
 * name in the stored form is the constant's name in small letters.
 */
public enum Fact {
  /** How the offer came and how contact was kept. */
  CHANNELS(FactField.several("channel", Channel.class)),
  /** Whether a number, handle, address or account of the recruiter is at hand. */
  CONTACT_IDENTIFIERS_PRESENT(FactField.answer()),
  /** Who made the offer. */
  RECRUITER_KIND(FactField.choice("recruiter", RecruiterKind.class)),
  /** Whether a promoter's licence number was given. */
  OEP_LICENCE_MENTIONED(FactField.answer()),
  PAYMENT_METHODS(FactField.several("payment", PaymentMethod.class)),
  /** As the source gives it: for one person or for the group. */
  AMOUNT_PKR(FactField.of(Kind.AMOUNT)),
  /** Whether false papers were made, shown or used. */
  DOCUMENTS_FORGED(FactField.answer()),
  /** Whether somebody keeps the person's passport. */
  PASSPORT_WITHHELD(FactField.answer()),
  /** The visa used, or else promised. */
  VISA_TYPE(FactField.choice("visa", VisaType.class)),
  BORDER_CROSSED(FactField.choice("border", BorderCrossing.class)),
  /** Whether irregular entry or transit was offered or arranged for gain. */
  IRREGULAR_ENTRY_FACILITATED(FactField.answer()),
  /** Where the person is now; the last known place of a missing or dead person. */
  VICTIM_LOCATION_COUNTRY(FactField.of(Kind.COUNTRY)),
  /** Whether any of the persons is under 18. */
  VICTIM_MINOR(FactField.answer()),
  /** Whether any of the persons is female. */
  VICTIM_FEMALE(FactField.answer()),
  CONSENT_TO_MOVEMENT(FactField.choice("consent", Consent.class)),
  /** The forms of exploitation that happened or were intended. */
  EXPLOITATION(FactField.several("exploitation", Exploitation.class)),
  /** Whether force, threats or confinement were used. */
  COERCION_OR_CONFINEMENT(FactField.answer()),
  /** Whether job, pay or terms turned out to be other than promised. */
  CONTRACT_SWITCHED(FactField.answer()),
  /** Whether the advertisement or page can still be seen. */
  ONLINE_CONTENT_LIVE(FactField.answer()),
  /** Whether somebody died, is missing or is in danger. */
  DEATHS_OR_DANGER(FactField.answer()),
  /** Whether several people act together. */
  ORGANISED_GROUP(FactField.answer()),
  /** As it is written in the districts' list, or an alias. */
  HOME_DISTRICT(FactField.of(Kind.DISTRICT)),
  /** The district of Pakistan where the recruitment took place. */
  RECRUITMENT_DISTRICT(FactField.of(Kind.DISTRICT)),

  /**
   * What the report is about; most of what is not about work or a journey abroad is elsewhere's.
   */
  MATTER_KIND(
      FactField.choice(
          "matter",
          "overseas",
          "inside_pakistan",
          "visa_decision",
          "identity_papers",
          "welfare_abroad",
          "other")),
  PROMISED_COUNTRY(FactField.of(Kind.COUNTRY)),
  PROMISED_JOB(
      FactField.choice(
          "promised-job",
          "construction",
          "farm_or_factory",
          "driving_or_security",
          "hotel_or_shop",
          "domestic_work",
          "beauty_or_entertainment",
          "office_or_it",
          "online_sales_or_crypto",
          "health_or_care",
          "other",
          "no_job")),
  /** What the person had to do there. */
  ACTUAL_JOB(
      FactField.choice(
          "actual-job",
          "as_promised",
          "other_work",
          "scam_centre",
          "drugs_or_crime",
          "sexual_services",
          "begging",
          "no_work")),
  PROMISED_VISA(FactField.choice("visa", VisaType.class)),
  /** Whether a visa was guaranteed, or payable on delivery (report Box 5). */
  GUARANTEED_VISA(FactField.answer()),
  /** Whether there was a real job at the other end. */
  JOB_REAL(FactField.answer()),
  /** Whether tickets, a visa or transport were effectively put in place (report 4.2). */
  TRAVEL_ARRANGED(FactField.answer()),
  /** Whether the recruiter cannot be reached since the payment (report 4.2 Fraud). */
  AGENT_VANISHED(FactField.answer()),
  /** What the register of promoters says of the licence. */
  LICENCE_STATUS(
      FactField.choice(
          "licence-status",
          "valid",
          "suspended",
          "cancelled",
          "expired",
          "surrendered",
          "not_found")),
  /** To whom the money went. */
  PAID_TO(
      FactField.several(
          "paid-to", "promoter", "agent", "employer", "smuggler", "third_party_account")),
  ROUTE(
      FactField.several(
          "route",
          "iran_turkiye",
          "libya_egypt",
          "boat",
          "gulf",
          "southeast_asia",
          "central_asia_russia",
          "direct")),
  /** Whether the person was taken another way, or to another country, than promised. */
  ROUTE_DIFFERS(FactField.answer()),
  /** Whether the person was told what to say to border guards (report 4.2 Smuggling). */
  COACHED_FOR_BORDER(FactField.answer()),
  /** Whether the applicant knew that papers were false (report 4.2, Box 5). */
  KNEW_OF_FALSE_PAPERS(FactField.answer()),
  /** The next departure, of this person or of others with the same offer. */
  DEPARTURE_DATE(FactField.of(Kind.DATE)),
  /** Whether somebody is to leave within seven days. */
  DEPARTURE_SOON(FactField.answer()),
  PASSPORT_HOLDER(
      FactField.choice("holder", "self", "recruiter", "employer", "smuggler", "authorities")),
  /** Who confines or threatens the person. */
  HELD_BY(FactField.choice("held-by", "recruiter", "employer", "smugglers", "authorities")),
  RANSOM_DEMANDED(FactField.answer()),
  /** Whether the person owes money to those who recruited or employ them. */
  DEBT_TO_RECRUITER(FactField.answer()),
  BLACKMAIL(FactField.answer()),
  TORTURE_OR_VIOLENCE(FactField.answer()),
  /** Whether those who moved the person go on controlling them after arrival (report 2.2). */
  ONGOING_AFTER_ARRIVAL(FactField.answer()),
  /** Whether other persons are still where this one is or was held. */
  OTHERS_INSIDE(FactField.answer()),
  NUMBER_OF_VICTIMS(FactField.of(Kind.NUMBER)),
  MISSING_OR_DEAD(FactField.choice("fate", "missing", "dead", "neither")),
  /** Whether the person was arrested abroad or may be executed there. */
  ARREST_OR_EXECUTION_RISK(FactField.answer()),
  /** Whether there is a safe way and time to reach the person. */
  SAFE_CONTACT(FactField.answer()),
  REPORTER_ROLE(
      FactField.choice(
          "reporter", "victim", "family", "applicant", "mission", "airport", "tipster", "agency")),
  /** Whether the advertisement, chats and numbers were saved in a form fit for court. */
  CONTENT_PRESERVED(FactField.answer());

  private static final Map<String, Fact> BY_CODE =
      Stream.of(values()).collect(Collectors.toUnmodifiableMap(Fact::code, Function.identity()));

  private final String code = name().toLowerCase(Locale.ROOT);
  private final FactField field;
  private final List<String> options;

  Fact(FactField field) {
    this.field = field;
    this.options = field.options();
  }

  /**
   * The fact's name in the stored form, in the decision tables and in message keys ({@code
   * fact.<code>}).
   */
  public String code() {
    return code;
  }

  public Kind kind() {
    return field.kind();
  }

  /**
   * The codes that an answer may have, without "unknown"; empty where the answer is a text or a
   * number.
   */
  public List<String> options() {
    return options;
  }

  /** What those facts say, as codes of the stored form; empty where they say nothing. */
  public List<String> codes(CaseFacts facts) {
    return facts.codes(this);
  }

  /**
   * Sets this fact from codes; no codes make it unknown.
   *
   * @throws IllegalArgumentException for a code that is not among the options, or a text that is
   *     not of the fact's kind
   */
  public void set(Builder builder, List<String> codes) {
    builder.set(this, codes);
  }

  /** The answer in the form in which it is kept. */
  List<String> accept(List<String> codes) {
    return field.accept(codes);
  }

  /**
   * The message key of one answer, such as {@code visa.UMRAH} or {@code answer.YES}; empty for
   * texts and numbers.
   */
  public Optional<String> messageKey(String option) {
    return Optional.ofNullable(field.messageKeys().get(option));
  }

  /** Whether the fact only refines others; unanswered, it changes no decision. */
  public boolean refines() {
    return compareTo(RECRUITMENT_DISTRICT) > 0;
  }

  /** The fact of that name in the stored form. */
  public static Optional<Fact> ofCode(String code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }
}
