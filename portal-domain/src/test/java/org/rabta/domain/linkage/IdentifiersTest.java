package org.rabta.domain.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rabta.domain.linkage.IdentifierKind.ACCOUNT;
import static org.rabta.domain.linkage.IdentifierKind.IBAN;
import static org.rabta.domain.linkage.IdentifierKind.LICENCE;
import static org.rabta.domain.linkage.IdentifierKind.PHONE;
import static org.rabta.domain.linkage.IdentifierKind.RECRUITER_NAME;
import static org.rabta.domain.linkage.IdentifierKind.URL;
import static org.rabta.domain.linkage.IdentifierKind.WALLET;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rabta.domain.caserecord.AdvertisementEntry;
import org.rabta.domain.caserecord.RecruiterEntry;
import org.rabta.domain.kernel.Answer;

class IdentifiersTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0300 1234567",
        "+92-300-1234567",
        "0092 300 1234567",
        "۰۳۰۰ ۱۲۳۴۵۶۷",
        "0300-123-4567 (WhatsApp)"
      })
  void spellingsOfOneNumberMeet(String typed) {
    assertThat(Identifiers.ofRecruiter(new RecruiterEntry(null, typed, null)))
        .containsExactly(new Identifier(PHONE, "+923001234567"));
  }

  @Test
  void twoNumbersInOneFieldAreTwo() {
    assertThat(
            Identifiers.ofRecruiter(
                new RecruiterEntry(null, "0300 1234567 / +971 50 123 4567", null)))
        .containsExactly(
            new Identifier(PHONE, "+923001234567"), new Identifier(PHONE, "+971501234567"));
  }

  @Test
  void licenceAndNameAreKeptInTheirSearchedForm() {
    assertThat(
            Identifiers.ofRecruiter(new RecruiterEntry("Agent  DEMO-Khan", null, "mpd 1234/lhr")))
        .containsExactly(
            new Identifier(LICENCE, "MPD1234LHR"),
            new Identifier(RECRUITER_NAME, "agent demo khan"));
  }

  @ParameterizedTest
  @CsvSource({
    "https://www.facebook.com/Gulf.Jobs.PK/?fbclid=abc, facebook:gulf.jobs.pk",
    "m.facebook.com/gulf.jobs.pk#top, facebook:gulf.jobs.pk",
    "https://instagram.com/Gulf_Jobs, instagram:gulf_jobs",
    "https://t.me/gulfjobs, telegram:gulfjobs",
    "https://twitter.com/gulfjobs?ref_src=x, x:gulfjobs"
  })
  void anAddressOnAPlatformTellsTheAccount(String url, String account) {
    assertThat(Identifiers.ofAdvertisement(advert("web", null, url)))
        .contains(new Identifier(ACCOUNT, account));
  }

  @Test
  void aHandleAndTheAddressOfItMeet() {
    assertThat(Identifiers.ofAdvertisement(advert("Instagram", "@Gulf_Jobs", null)))
        .containsExactly(new Identifier(ACCOUNT, "instagram:gulf_jobs"));
  }

  @Test
  void anAddressIsComparedWithoutWhatFollowsTheVisitor() {
    assertThat(
            Identifiers.ofAdvertisement(
                advert("web", null, "http://WWW.jobs.example/Offer/7/?utm_source=a&id=9&b=1#x")))
        .containsExactly(new Identifier(URL, "jobs.example/Offer/7?b=1&id=9"));
  }

  @Test
  void aPlatformAloneTellsNothing() {
    assertThat(Identifiers.ofAdvertisement(advert("web", null, "https://www.facebook.com/")))
        .isEmpty();
  }

  @Test
  void aWhatsappAccountAndItsAddressAreANumber() {
    assertThat(Identifiers.ofAdvertisement(advert("whatsapp", "0300 1234567", null)))
        .containsExactly(new Identifier(PHONE, "+923001234567"));
    assertThat(Identifiers.ofNarrative("he wrote from https://wa.me/923001234567."))
        .containsExactly(new Identifier(PHONE, "+923001234567"));
  }

  @Test
  void moneyIsFoundInATextAndWrongCheckDigitsAreNot() {
    assertThat(
            Identifiers.ofNarrative(
                "Paid to PK36 SCBL 0000 0011 2345 6702 and"
                    + " 0x52908400098527886E0F7030069857D2E4169EE7, not PK00SCBL0000001123456702"))
        .containsExactlyInAnyOrder(
            new Identifier(IBAN, "PK36SCBL0000001123456702"),
            new Identifier(WALLET, "0x52908400098527886e0f7030069857d2e4169ee7"));
  }

  @Test
  void aNumberInANarrativeMayBeThatOfTheVictimAndIsLeftAlone() {
    assertThat(Identifiers.ofNarrative("Call her brother at 0300 1234567")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "::::", "http://", "http://[bad", "https://a b", "%%%", "@", "0"})
  void nonsenseTellsNothing(String typed) {
    assertThat(Identifiers.ofAdvertisement(advert("", typed, typed))).isEmpty();
    assertThat(Identifiers.ofRecruiter(new RecruiterEntry(null, typed, typed))).isEmpty();
    assertThat(Identifiers.ofRecruiter(null)).isEmpty();
    assertThat(Identifiers.ofAdvertisement(null)).isEmpty();
  }

  @Test
  void aTextFullOfAddressesIsCutOff() {
    var text = new StringBuilder();
    for (int i = 0; i < 400; i++) {
      text.append("https://jobs.example/").append(i).append(' ');
    }
    assertThat(Identifiers.ofNarrative(text.toString())).hasSize(Identifiers.MOST);
  }

  private static AdvertisementEntry advert(String platform, String account, String url) {
    return new AdvertisementEntry(platform, account, url, null, Answer.UNKNOWN);
  }
}
