package org.rabta.domain.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rabta.domain.linkage.IdentifierKind.ACCOUNT;
import static org.rabta.domain.linkage.IdentifierKind.CARD;
import static org.rabta.domain.linkage.IdentifierKind.IBAN;
import static org.rabta.domain.linkage.IdentifierKind.LICENCE;
import static org.rabta.domain.linkage.IdentifierKind.PHONE;
import static org.rabta.domain.linkage.IdentifierKind.URL;
import static org.rabta.domain.linkage.IdentifierKind.WALLET;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rabta.domain.caserecord.AdvertisementEntry;
import org.rabta.domain.kernel.Answer;
import org.rabta.domain.payment.Currency;
import org.rabta.domain.payment.PaymentChannel;
import org.rabta.domain.payment.PaymentEntry;

class PayeeAccountsTest {

  @ParameterizedTest
  @ValueSource(strings = {"0300 1234567", "+92-300-1234567", "۰۳۰۰۱۲۳۴۵۶۷", "Demo, 0300-1234567"})
  void anAccountOfAMobileWalletIsATelephone(String account) {
    assertThat(of(PaymentChannel.EASYPAISA, account))
        .containsExactly(new Identifier(PHONE, "+923001234567"));
  }

  @ParameterizedTest
  @CsvSource({
    "BANK, 0300-1234567-01, account:0300123456701",
    "BANK, Demo Bank 0300 1234567 01, account:0300123456701",
    "BANK, 1234567890123, account:1234567890123",
    "OTHER, 99887766554433, account:99887766554433"
  })
  void aNumberOfABankIsAnAccountHoweverItIsGrouped(
      PaymentChannel channel, String account, String value) {
    assertThat(of(channel, account)).containsExactly(new Identifier(ACCOUNT, value));
  }

  @ParameterizedTest
  @CsvSource({
    "MONEY_ORDER, 35201-1234567-1",
    "BANK, to card 35201-1234567-1",
    "JAZZCASH, 3520112345671",
    "OTHER, ۳۵۲۰۱-۱۲۳۴۵۶۷-۱"
  })
  void aCardNumberToWhichMoneyWentIsKnownAsOne(PaymentChannel channel, String account) {
    assertThat(of(channel, account)).containsExactly(new Identifier(CARD, "3520112345671"));
  }

  @Test
  void whatNamesItselfIsReadAsSuchWhateverTheChannel() {
    assertThat(of(PaymentChannel.UNKNOWN, "PK36 SCBL 0000 0011 2345 6702"))
        .containsExactly(new Identifier(IBAN, "PK36SCBL0000001123456702"));
    assertThat(of(PaymentChannel.CRYPTO, "0x52908400098527886E0F7030069857D2E4169EE7"))
        .extracting(Identifier::kind)
        .containsExactly(WALLET);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "Demo Travels, Gulberg", "Rs. 350000", "1234"})
  void aNameAnAmountOrNothingTellsNothing(String account) {
    assertThat(of(PaymentChannel.CASH, account)).isEmpty();
  }

  @Test
  void aRemarkTellsAddressesAndNoTelephones() {
    var payment =
        new PaymentEntry(
            PaymentChannel.CASH,
            null,
            "5",
            Currency.PKR,
            null,
            null,
            null,
            null,
            null,
            "his own number 0300 1234567, see www.demo-jobs.example/pay");

    assertThat(Identifiers.ofPayment(payment))
        .containsExactly(new Identifier(URL, "demo-jobs.example/pay"));
    assertThat(Identifiers.ofPayment(null)).isEmpty();
  }

  @Test
  void anAdvertisementTellsTheLicenceAndTheCardItQuotes() {
    var advert =
        new AdvertisementEntry(
            "poster",
            null,
            null,
            "Licence OP&HRD/2345/LHR/2019, send fees to CNIC 35201-1234567-1",
            Answer.UNKNOWN);

    assertThat(Identifiers.ofAdvertisement(advert))
        .containsExactly(
            new Identifier(CARD, "3520112345671"), new Identifier(LICENCE, "OPHRD2345LHR2019"));
  }

  private static Set<Identifier> of(PaymentChannel channel, String account) {
    return Identifiers.ofPayment(
        new PaymentEntry(channel, account, "5", Currency.PKR, null, null, null, null, null, null));
  }
}
