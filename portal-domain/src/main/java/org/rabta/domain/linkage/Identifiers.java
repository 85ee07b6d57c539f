package org.rabta.domain.linkage;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.rabta.domain.caserecord.AdvertisementEntry;
import org.rabta.domain.caserecord.RecruiterEntry;
import org.rabta.domain.intake.ReportContent;
import org.rabta.domain.payment.PaymentEntry;
import org.rabta.domain.promoter.LicenceNumber;
import org.rabta.domain.promoter.PromoterName;

/** Takes the identifiers out of what was typed, each in the form in which it is compared. */
public final class Identifiers {

  /** Most identifiers taken out of one report; what comes after them is not compared. */
  public static final int MOST = 60;

  private static final Pattern ADDRESS =
      Pattern.compile("(?i)\\b(?:https?://|www\\.|wa\\.me/|t\\.me/)[^\\s<>\"'،۔]{3,500}");

  /** A licence as advertisements quote it, such as {@code OP&HRD/2345/LHR/2019}. */
  private static final Pattern LICENCE =
      Pattern.compile(
          "(?i)\\b(?:OP&HRD|MPD|OEPL?)[ ./-]{0,3}[0-9]{2,5}(?:[/-][A-Z0-9]{2,5}){0,3}\\b");

  private Identifiers() {}

  /** Those of a whole report. Who the person at risk is plays no part in it. */
  public static Set<Identifier> of(ReportContent content) {
    var found = new TreeSet<Identifier>();
    found.addAll(ofRecruiter(content.recruiter()));
    found.addAll(ofAdvertisement(content.advertisement()));
    found.addAll(ofNarrative(content.narrative()));
    return limited(found);
  }

  /** Those of a recruiter; empty for null. */
  public static Set<Identifier> ofRecruiter(RecruiterEntry recruiter) {
    var found = new TreeSet<Identifier>();
    if (recruiter == null) {
      return found;
    }
    phones(found, Telephones.inField(recruiter.phone()));
    var licence = LicenceNumber.key(recruiter.licence());
    if (licence.chars().anyMatch(Character::isDigit)) {
      add(found, IdentifierKind.LICENCE, licence);
    }
    add(found, IdentifierKind.RECRUITER_NAME, PromoterName.key(recruiter.name()));
    return limited(found);
  }

  /** Those of an advertisement, its text included; empty for null. */
  public static Set<Identifier> ofAdvertisement(AdvertisementEntry advert) {
    var found = new TreeSet<Identifier>();
    if (advert == null) {
      return found;
    }
    found.addAll(ofAccount(advert.platform(), advert.account()));
    found.addAll(WebIdentity.of(advert.url()));
    phones(found, Telephones.inText(advert.wording()));
    licences(found, advert.wording());
    found.addAll(PayeeAccounts.cardsIn(advert.wording()));
    found.addAll(ofNarrative(advert.wording()));
    return limited(found);
  }

  /** Those of where money went to, and of what is remarked on it; empty for null. */
  public static Set<Identifier> ofPayment(PaymentEntry payment) {
    var found = new TreeSet<Identifier>();
    if (payment == null) {
      return found;
    }
    found.addAll(ofNarrative(payment.account()));
    if (found.isEmpty()) {
      found.addAll(PayeeAccounts.of(payment.channel(), payment.account()));
    }
    found.addAll(ofNarrative(payment.remark()));
    return limited(found);
  }

  /**
   * Those of an account, to which somebody wrote or paid.
   *
   * @param platform where; free text such as {@code whatsapp} or a bank
   * @param account what it is called there; a number, an address, a name
   */
  public static Set<Identifier> ofAccount(String platform, String account) {
    var found = new TreeSet<Identifier>();
    if (account == null || account.isBlank()) {
      return found;
    }
    found.addAll(MoneyAddresses.in(account));
    ADDRESS.matcher(account).results().forEach(m -> found.addAll(WebIdentity.of(m.group())));
    if (found.isEmpty()) {
      phones(found, Telephones.inField(account));
    }
    if (found.isEmpty() && !Accounts.BY_PHONE.contains(Accounts.letters(platform))) {
      Accounts.of(platform, account).ifPresent(found::add);
    }
    return found;
  }

  /** Addresses, wallets and bank accounts in running text; no telephone numbers. */
  public static Set<Identifier> ofNarrative(String text) {
    var found = new TreeSet<Identifier>();
    if (text == null) {
      return found;
    }
    ADDRESS.matcher(text).results().forEach(m -> found.addAll(WebIdentity.of(m.group())));
    found.addAll(MoneyAddresses.in(text));
    return limited(found);
  }

  private static void licences(Set<Identifier> found, String text) {
    if (text != null) {
      LICENCE
          .matcher(text)
          .results()
          .forEach(m -> add(found, IdentifierKind.LICENCE, LicenceNumber.key(m.group())));
    }
  }

  private static void phones(Set<Identifier> found, Collection<String> numbers) {
    numbers.forEach(number -> add(found, IdentifierKind.PHONE, number));
  }

  private static void add(Set<Identifier> found, IdentifierKind kind, String value) {
    if (Identifier.isUsable(value)) {
      found.add(new Identifier(kind, value));
    }
  }

  private static Set<Identifier> limited(TreeSet<Identifier> found) {
    while (found.size() > MOST) {
      found.pollLast();
    }
    return found;
  }
}
