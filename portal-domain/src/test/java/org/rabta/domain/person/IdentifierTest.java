package org.rabta.domain.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rabta.domain.kernel.BusinessRuleViolation;

class IdentifierTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "35202-1234567-1",
        "3520212345671",
        " 35202 1234567 1 ",
        "۳۵۲۰۲-۱۲۳۴۵۶۷-۱",
        "٣٥٢٠٢١٢٣٤٥٦٧١",
        "35202–1234567–1",
        "３５２０２1234567１"
      })
  void aCardNumberIsTheSameInEveryForm(String typed) {
    assertThat(Identifier.CNIC.normalised(typed)).contains("3520212345671");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "35202-123456-1", "35202-12345678-1", "3520A-1234567-1", "<script>"})
  void whatHasNotThirteenDigitsIsNoCardNumber(String typed) {
    assertThat(Identifier.CNIC.normalised(typed)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "0300-1234567, +923001234567",
    "+92 300 1234567, +923001234567",
    "0092 (300) 1234567, +923001234567",
    "+92 0300 1234567, +923001234567",
    "923001234567, +923001234567",
    "3001234567, +923001234567",
    "۰۳۰۰۱۲۳۴۵۶۷, +923001234567",
    "042 35761234, +924235761234",
    "+966 50 123 4567, +966501234567",
    "00855 12 345 678, +85512345678"
  })
  void aPhoneNumberIsBroughtToItsInternationalForm(String typed, String expected) {
    assertThat(Identifier.PHONE.normalised(typed)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"12", "abc", "+0 123 4567", "+1234567890123456"})
  void whatIsNoPhoneNumberIsNotTakenForOne(String typed) {
    assertThat(Identifier.PHONE.normalised(typed)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"ab1234567, AB1234567", "AB 123-4567, AB1234567", "ＡＢ１２３４５６７, AB1234567"})
  void aPassportNumberIsTheSameInEveryForm(String typed, String expected) {
    assertThat(Identifier.PASSPORT.normalised(typed)).contains(expected);
  }

  @Test
  void wordsAreNoPassportNumber() {
    assertThat(Identifier.PASSPORT.normalised("unknown")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Muhammad Imran",
        "Mohammed Imraan",
        "Imran MUHAMMAD",
        "Mr. Mohamad  Imran",
        "محمد عمران",
        "عِمران محمد",
        "Mu\u200chammad Imrán"
      })
  void theUsualSpellingsOfANameHaveOneKey(String name) {
    assertThat(Identifier.NAME.normalised(name))
        .isEqualTo(Identifier.NAME.normalised("Muhammad Imran"))
        .isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "شازیہ بی بی, Shazia Bibi",
    "خالد قریشی, Khalid Qureshi",
    "عبداللہ, Abdullah",
    "زینب, Zainab",
    "فاطمہ, Fatima",
    "جاوید, Javed"
  })
  void aNameHasOneKeyInBothScripts(String urdu, String latin) {
    assertThat(Identifier.NAME.normalised(urdu)).isEqualTo(Identifier.NAME.normalised(latin));
  }

  @Test
  void differentNamesHaveDifferentKeys() {
    assertThat(Identifier.NAME.normalised("Muhammad Imran"))
        .isNotEqualTo(Identifier.NAME.normalised("Muhammad Kamran"));
  }

  @Test
  void whatIsTooLongOrTurnsTheWritingRoundIsRefusedAndNotRepeated() {
    assertThatThrownBy(() -> Identifier.CNIC.required("3".repeat(10_000)))
        .isInstanceOf(BusinessRuleViolation.class)
        .hasMessageNotContaining("333");
    assertThatThrownBy(() -> Identifier.NAME.required("Gul\u202Eab"))
        .isInstanceOf(BusinessRuleViolation.class);
    assertThatThrownBy(() -> Identifier.NAME.required("12345"))
        .isInstanceOfSatisfying(
            BusinessRuleViolation.class,
            refused -> assertThat(refused.code()).isEqualTo("person.name-malformed"));
  }
}
