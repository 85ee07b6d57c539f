package org.rabta.domain.indicator.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rabta.domain.indicator.RedFlag.Detect;
import org.rabta.domain.indicator.SignCatalogue;
import org.rabta.domain.indicator.text.FlagProposal.Missing;

class RedFlagReaderTest {

  private final RedFlagReader reader = RedFlagReader.delivered();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Pakistan team won the game in Lahore after a close match on Saturday.",
        "Before the game the captain said that his players had travelled well from Italy.",
        "A new video game about farming was released in Japan and sold two million copies.",
        "The film Dunki earned forty crore on its first day; the actor thanked his audience.",
        "Dunki will be screened in Dubai cinemas next week, the director told reporters.",
        "FIA arrested four men in Karachi over hawala and hundi and recovered 50 million rupees.",
        "The central bank asked overseas workers to avoid hawala and to use bank transfers.",
        "The council opened a school for girls in Mardan and promised free books to all of them.",
        "Heavy rain closed the road to Murree; the police asked drivers to wait until the morning.",
        "پاکستان نے میچ میں شاندار کھیل پیش کیا اور گیم آخری اوور میں جیت لی۔",
        "بچے سارا دن موبائل پر گیم کھیلتے ہیں جس سے ان کی نظر کمزور ہو رہی ہے۔",
        "شاہ رخ خان کی فلم ڈنکی نے پہلے ہفتے میں ریکارڈ کاروبار کیا۔",
        "ایف آئی اے نے حوالہ ہنڈی کے خلاف کارروائی میں تین ملزمان کو گرفتار کر لیا۔",
        "حوالہ ہنڈی کے ذریعے رقم بیرون ملک منتقل کرنے والا گروہ پکڑا گیا۔",
        "وزیر اعظم نے کہا کہ اس حوالے سے جلد فیصلہ کیا جائے گا۔",
        "خوبصورت وادی میں سیاحوں کی آمد جاری ہے اور ہوٹل بھر گئے ہیں۔",
        "کرپٹو کرنسی کی قیمت میں آج پھر کمی دیکھی گئی۔",
        "Kal ka game bohat acha tha, hamari team ne match jeet liya.",
        "Dunki film dekhne gaye thay, bohat maza aya aur actor ne kamal kiya.",
        "Hawala ke khilaf karwai mein teen log pakre gaye aur raqam baramad hui.",
        "Aaj school band hai aur bache ghar par game khel rahe hain."
      })
  void ordinaryNewsAndTalkProposeNothing(String text) {
    for (var kind : TextKind.values()) {
      assertThat(signs(text, kind)).as("%s: %s", kind, text).isEmpty();
    }
  }

  static Stream<Arguments> offers() {
    return Stream.of(
        Arguments.of("Done base visa for Romania, pay after visa", "RF-17"),
        Arguments.of("DONE-BASE work permit Poland", "RF-17"),
        Arguments.of("ڈن بیس ویزہ اٹلی", "RF-17"),
        Arguments.of("Italy ka dan bais visa, agent se milein", "RF-17"),
        Arguments.of("Azad visa Saudi Arabia", "RF-27"),
        Arguments.of("aazad veza available", "RF-27"),
        Arguments.of("آزاد ویزہ برائے سعودی عرب", "RF-27"),
        Arguments.of("آزاد ويزا", "RF-27"),
        Arguments.of("The agent sends people by dunki from Iran", "RF-32"),
        Arguments.of("ایجنٹ نے ڈنکی کے لیے پانچ لاکھ لیے", "RF-32"),
        Arguments.of("donky se Italy jana hai, agent zimmedar", "RF-32"),
        Arguments.of("He was told the game starts at the border, by boat", "RF-33"),
        Arguments.of("ایجنٹ نے کہا کہ گیم لگانا ہے بارڈر سے", "RF-33"),
        Arguments.of("Agent: paidal game, border tak le jayenge", "RF-33"),
        Arguments.of("Money by hawala when the visa is stamped", "RF-87"),
        Arguments.of("پیسے حوالہ ہنڈی سے دیے جب کشتی پہنچی", "RF-87"),
        Arguments.of("Malaysia jobs, no interview needed", "RF-05"),
        Arguments.of("ملائیشیا میں نوکریاں، بغیر انٹرویو", "RF-05"),
        Arguments.of("Malaysia mein jobs, bina interview", "RF-05"),
        Arguments.of("Germany visa, bina IELTS", "RF-06"),
        Arguments.of("visa in 20 days", "RF-20"),
        Arguments.of("۳۰ دن میں ویزا", "RF-20"),
        Arguments.of("#DoneBaseVisa #Italy", "RF-17"),
        Arguments.of("Send CV to recruitment.demo@gmail.com for the job", "RF-13"));
  }

  @ParameterizedTest
  @MethodSource("offers")
  void anOfferProposesItsSignInThreeWritings(String text, String sign) {
    assertThat(signs(text, TextKind.ADVERTISEMENT)).as(text).contains(sign);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "azad visa",
        "AZAD VISA",
        "Aazad Veza",
        "a\u0301zad visa",
        "az\u200Bad visa",
        "\u202Eazad visa",
        "𝐚𝐳𝐚𝐝 𝐯𝐢𝐬𝐚",
        "ａｚａｄ　ｖｉｓａ",
        "azaaad visaaaa",
        "azad - visa",
        "#azadvisa",
        "آزاد ویزا",
        "آزاد ویزہ",
        "آزاد ويزا",
        "ا\u0653زاد ویزا",
        "آزاد وِیزا",
        "آزاد\u200F ویزا",
        "آزاد ویـــزا"
      })
  void spellingsMeet(String written) {
    assertThat(signs(written, TextKind.ADVERTISEMENT)).contains("RF-27");
  }

  @Test
  void aProposalNamesTheWordsAndTheirPlace() {
    var text = "Good news!\nآزاد ویزہ — pay after visa.";

    var proposal = proposal(text, "RF-27");

    var passage = proposal.passages().get(0);
    assertThat(passage.words()).isEqualTo("آزاد ویزہ");
    assertThat(text.substring(passage.start(), passage.end())).isEqualTo(passage.words());
  }

  @Test
  void placesAreRightBehindOrnamentsThatTakeTwoCharacters() {
    var text = "🔥🔥 𝐚𝐳𝐚𝐝 𝐯𝐢𝐬𝐚 🔥";

    var passage = proposal(text, "RF-27").passages().get(0);

    assertThat(passage.words()).isEqualTo("𝐚𝐳𝐚𝐝 𝐯𝐢𝐬𝐚");
  }

  @Test
  void anAdvertisementIsMeasuredByWhatAnApprovedOneStates() {
    var advert = "Urgent requirement of helpers for a company job, contact on WhatsApp today";

    assertThat(proposal(advert, "RF-95").missing()).containsExactly(Missing.LICENCE_NUMBER);
    assertThat(proposal(advert, "RF-96").missing()).containsExactly(Missing.PERMISSION_NUMBER);
    assertThat(proposal(advert, "RF-97").missing())
        .containsExactlyInAnyOrder(Missing.COUNTRY, Missing.VACANCIES, Missing.DURATION);
    assertThat(proposal(advert, "RF-16").missing()).containsExactly(Missing.CLOSING_DATE);
  }

  @Test
  void anAdvertisementThatStatesEverythingMissesNothing() {
    var advert =
        "Job in Qatar: 20 vacancies for masons, contract 2 years, salary 1800 riyal. Licence no."
            + " 0000/LHR, permission no. 12345. Last date 15 January.";

    assertThat(signs(advert, TextKind.ADVERTISEMENT)).isEmpty();
  }

  @Test
  void whatIsMissingIsNotAskedOfAStory() {
    assertThat(
            signs("He was offered a job in Qatar and paid for the visa last year", TextKind.STORY))
        .isEmpty();
  }

  @Test
  void muchForLittleIsProposedWithBothItsHalves() {
    var advert =
        "No experience required. Free food and accommodation. Salary 3 lakh. Jobs in Malaysia";

    assertThat(proposal(advert, "RF-30").passages()).hasSize(2);
    assertThat(signs(advert.replace("Salary 3 lakh.", ""), TextKind.ADVERTISEMENT))
        .doesNotContain("RF-30");
  }

  @Test
  void whatNeedsEyesOrJudgmentIsNeverProposed() {
    for (var flag : SignCatalogue.delivered().redFlags()) {
      if (!flag.detect().isProposed()) {
        var text = "visa job agent Dubai " + String.join(". ", flag.phrases());
        assertThat(signs(text, TextKind.ADVERTISEMENT)).as(flag.sign()).doesNotContain(flag.sign());
      }
    }
  }

  @Test
  void everyPhraseIsFoundInAnOfferThatSaysIt() {
    for (var flag : SignCatalogue.delivered().redFlags()) {
      if (flag.detect() == Detect.TEXT || flag.detect() == Detect.TEXT_WITH_CONTEXT) {
        for (var phrase : flag.phrases()) {
          var text = "Visa through our agent at the border route. " + phrase.replace("#", "20");
          assertThat(signs(text, TextKind.ADVERTISEMENT)).as(phrase).contains(flag.sign());
        }
      }
    }
  }

  @Test
  void noTextSaysNothing() {
    assertThat(reader.read(null, TextKind.STORY)).isEmpty();
    assertThat(reader.read(" \n", TextKind.ADVERTISEMENT)).isEmpty();
  }

  static Stream<String> hostile() {
    return Stream.of(
        "a".repeat(10_000),
        "visa ".repeat(2_000),
        "azad visa ".repeat(1_000),
        "no no no interview ".repeat(500),
        "dunki game hawala ".repeat(600),
        "1 ".repeat(5_000),
        "age 18 to ".repeat(1_000),
        "\u0651".repeat(10_000),
        "\uFDFA".repeat(10_000),
        "\uD835".repeat(10_000),
        "\u202E\u200B".repeat(5_000),
        "done base ".repeat(50_000));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void noTextKeepsTheReaderBusy(String text) {
    Assertions.assertTimeout(
        Duration.ofSeconds(2), () -> reader.read(text, TextKind.ADVERTISEMENT));
  }

  @Test
  void aSignIsShownAtTenPlacesAtMost() {
    assertThat(proposal("azad visa; ".repeat(50), "RF-27").passages()).hasSize(10);
  }

  private FlagProposal proposal(String text, String sign) {
    return reader.read(text, TextKind.ADVERTISEMENT).stream()
        .filter(proposal -> proposal.sign().equals(sign))
        .findFirst()
        .orElseThrow(() -> new AssertionError(sign + " in " + text));
  }

  private List<String> signs(String text, TextKind kind) {
    return reader.read(text, kind).stream().map(FlagProposal::sign).toList();
  }
}
