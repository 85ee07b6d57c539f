package org.rabta.domain.promoter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rabta.domain.promoter.PromoterName.Match;

/** Licence numbers, names and telephone numbers in the form in which they are compared. */
class ComparedFormsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0123/LHR",
        "0123-lhr",
        " 0123 / Lhr ",
        "0123LHR",
        "۰۱۲۳/LHR",
        "٠١٢٣/LHR",
        "０１２３／ＬＨＲ",
        "0123\u200F/LHR"
      })
  void aLicenceNumberIsFoundHoweverItIsWritten(String typed) {
    assertThat(LicenceNumber.key(typed)).isEqualTo("0123LHR");
  }

  @Test
  void nothingTypedIsNoLicenceNumber() {
    assertThat(LicenceNumber.key(null)).isEmpty();
    assertThat(LicenceNumber.key(" -/ ")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+92 42 35710000",
        "0092-42-35710000",
        "042 35710000",
        "(042) 3571-0000",
        "۰۴۲ ۳۵۷۱۰۰۰۰"
      })
  void aTelephoneNumberIsFoundHoweverItIsWritten(String typed) {
    assertThat(PhoneNumber.key(typed)).isEqualTo("4235710000");
    assertThat(PhoneNumber.isOne(typed)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "call me", "1234", "=1+2", "0000000000000000"})
  void whatHasTooFewOrTooManyDigitsIsNoTelephoneNumber(String typed) {
    assertThat(PhoneNumber.isOne(typed)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "Demo Falcon Overseas,Demo Falcon Overseas (invented),SAME",
    "M/s. DEMO FALCON Pvt. Ltd.,Demo Falcon Overseas Employment Promoters,SAME",
    "Demo Flacon,Demo Falcon Overseas,SAME",
    "Demo Falcons,Demo Falcon Overseas,SAME",
    "Demo Chinar Overseas,Demo Falcon Overseas,DIFFERENT",
    "Falcon Star,Demo Falcon Overseas,DIFFERENT",
    "Overseas Employment Promoters,Demo Falcon Overseas,NOT_COMPARABLE",
    "'',Demo Falcon Overseas,NOT_COMPARABLE",
    "ڈیمو فالکن,Demo Falcon Overseas,NOT_COMPARABLE",
    "ڈيمو فالكن,ڈیمو فالکن اوورسیز,SAME"
  })
  void namesAreComparedByTheWordsThatTell(String given, String registered, Match expected) {
    assertThat(PromoterName.compare(given, Arrays.asList(registered, null))).isEqualTo(expected);
  }

  @Test
  void anyOfTheNamesMayMatch() {
    assertThat(PromoterName.compare("ڈیمو فالکن", List.of("Demo Falcon", "ڈیمو فالکن")))
        .isEqualTo(Match.SAME);
  }
}
