package org.rabta.domain.promoter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rabta.domain.promoter.Listed.DAY;
import static org.rabta.domain.promoter.Listed.HEADER;
import static org.rabta.domain.promoter.Listed.bytes;
import static org.rabta.domain.promoter.Listed.file;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rabta.domain.kernel.BusinessRuleViolation;

/** What a list in a file may look like, and what is said of one that may not. */
class PromoterFileTest {

  private static final String GOOD =
      "0001/LHR,Demo Falcon (invented),Lahore,ACTIVE,,2024-01-01,2027-12-31";

  @Test
  void aPlainListIsRead() {
    var read =
        file(
            HEADER,
            GOOD,
            "0002/KHI,Demo Chinar,Karachi,suspended,2026-05-10,2024-01-01,2027-12-31");

    assertThat(read.faults()).isEmpty();
    assertThat(read.rows()).extracting(PromoterFile.Row::line).containsExactly(2L, 3L);
    assertThat(read.rows().get(0).entry().licence()).isEqualTo("0001/LHR");
    assertThat(read.rows().get(1).entry().status()).isEqualTo(PromoterStatus.SUSPENDED);
    assertThat(read.rows().get(1).entry().since()).isEqualTo("2026-05-10");
  }

  @Test
  void aMarkAtTheBeginningSemicolonsCapitalsAndEmptyLinesDoNoHarm() {
    var read =
        file(
            "\uFEFFLicence No;NAME;City;Status;Valid From;valid-until;phones",
            "",
            "0001/LHR;\"Demo; Falcon\";Lahore;Active;2024-01-01;۲۰۲۷-۱۲-۳۱;\"+92 42 0000001; 042 0000002\"",
            ";;;;;;",
            "");

    assertThat(read.faults()).isEmpty();
    assertThat(read.rows()).hasSize(1);
    var entry = read.rows().get(0).entry();
    assertThat(entry.nameEn()).isEqualTo("Demo; Falcon");
    assertThat(entry.validUntil()).isEqualTo("2027-12-31");
    assertThat(entry.phones()).containsExactly("+92 42 0000001", "042 0000002");
  }

  @Test
  void aListMayCallALicenceExpired() {
    var read =
        file(
            HEADER,
            "0001/LHR,Demo Falcon,Lahore,EXPIRED,,2024-01-01,2025-12-31",
            "0002/LHR,Demo Chinar,Lahore,EXPIRED,,2024-01-01,2027-12-31");

    assertThat(read.rows()).hasSize(1);
    assertThat(read.rows().get(0).entry().status()).isEqualTo(PromoterStatus.ACTIVE);
    assertThat(codes(read)).containsEntry(3L, "promoter.row.not-expired");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'=HYPERLINK(1)/1,Demo,Lahore,ACTIVE,,2024-01-01,2027-12-31' | promoter.row.formula",
        "0001/LHR,+cmd,Lahore,ACTIVE,,2024-01-01,2027-12-31 | promoter.row.formula",
        "0001/LHR,-2,Lahore,ACTIVE,,2024-01-01,2027-12-31 | promoter.row.formula",
        "0001/LHR,@SUM(A1),Lahore,ACTIVE,,2024-01-01,2027-12-31 | promoter.row.formula",
        "0001/LHR,＝1,Lahore,ACTIVE,,2024-01-01,2027-12-31 | promoter.row.formula",
        "0001/LHR,,Lahore,ACTIVE,,2024-01-01,2027-12-31 | text.missing",
        "LHR,Demo,Lahore,ACTIVE,,2024-01-01,2027-12-31 | promoter.licence-without-digits",
        "0001/LHR,Demo,Lahore,GOOD,,2024-01-01,2027-12-31 | promoter.row.status",
        "0001/LHR,Demo,Lahore,ACTIVE,,01/02/2024,2027-12-31 | promoter.row.date",
        "0001/LHR,Demo,Lahore,ACTIVE,,2024-02-30,2027-12-31 | promoter.row.date",
        "0001/LHR,Demo,Lahore,ACTIVE,,0024-02-03,2027-12-31 | promoter.row.date",
        "0001/LHR,Demo,Lahore,ACTIVE,,2028-01-01,2027-12-31 | promoter.validity-reversed",
        "0001/LHR,Demo,Lahore,SUSPENDED,2027-01-01,2024-01-01,2027-12-31 | promoter.row.since-after-list",
        "0001/LHR,Demo,Lahore,ACTIVE,,2024-01-01 | promoter.row.columns",
        "0001/LHR,Demo,Lahore,ACTIVE,,2024-01-01,2027-12-31,more | promoter.row.columns"
      })
  void aLineThatBreaksARuleIsToldWithItsNumber(String line, String rule) {
    var read = file(HEADER, GOOD.replace("0001", "0009"), line);

    assertThat(codes(read)).containsOnly(Map.entry(3L, rule));
    assertThat(read.rows()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Demo\u202Enoclaf", "Demo\u0007", "Demo\u2066x", "Demo\u0000x"})
  void invisibleCharactersAreRefused(String name) {
    assertThatThrownBy(
            () -> {
              var faults = file(HEADER, GOOD.replace("Demo Falcon (invented)", name)).faults();
              throw faults.get(0).rule();
            })
        .isInstanceOf(BusinessRuleViolation.class)
        .extracting(thrown -> ((BusinessRuleViolation) thrown).code())
        .isIn("text.control-characters", "promoter.file.not-text");
  }

  @Test
  void aNameOfTenThousandLettersIsRefused() {
    var read = file(HEADER, GOOD.replace("Demo Falcon (invented)", "D".repeat(10_000)));

    assertThat(codes(read)).containsOnly(Map.entry(2L, "text.too-long"));
  }

  @Test
  void aValueHasOneLine() {
    var read = file(HEADER, GOOD.replace("Demo Falcon (invented)", "\"Demo\nFalcon\""));

    assertThat(read.faults())
        .extracting(f -> f.rule().code())
        .containsExactly("promoter.row.line-break");
  }

  @Test
  void aLicenceStandsInAFileOnceHoweverItIsWritten() {
    var read = file(HEADER, GOOD, GOOD.replace("0001/LHR", "0001-lhr"));

    assertThat(codes(read)).containsOnly(Map.entry(3L, "promoter.row.twice"));
    assertThat(read.faults().get(0).rule().arguments()).containsExactly("0001-lhr", 2L);
  }

  @Test
  void everyFaultOfALineIsTold() {
    var read = file(HEADER, "0001/LHR,,Lahore,GOOD,x,y,2027-12-31");

    assertThat(read.faults())
        .extracting(fault -> fault.rule().code())
        .containsExactly(
            "text.missing", "promoter.row.date", "promoter.row.status", "promoter.row.date");
  }

  @Test
  void furtherColumnsAreCheckedToo() {
    var header = HEADER + ",protectorate,phones,email";
    var read =
        file(
            header,
            GOOD + ",POE-XXX,call me,somewhere",
            GOOD.replace("0001", "0002") + ",poe-khi,021 0000001,demo@example.org",
            GOOD.replace("0001", "0003") + ",,1234567;1234567;1234567;1234567;1234567;1234567,");

    assertThat(read.faults())
        .extracting(fault -> fault.rule().code())
        .containsExactly(
            "promoter.row.protectorate",
            "promoter.row.phone",
            "promoter.row.email",
            "promoter.row.phones");
    assertThat(read.rows().get(0).entry().protectorate()).isEqualTo("POE-KHI");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "licence_no,name,city,status,valid_from | promoter.file.header-missing",
        "licence_no,name,city,status,valid_from,valid_until,remark | promoter.file.header-unknown",
        "licence_no,name,city,status,valid_from,valid_until,name | promoter.file.header-twice",
        "something else entirely | promoter.file.header-unknown"
      })
  void theFirstLineNamesTheColumns(String header, String rule) {
    assertThat(refusal(bytes(header, GOOD))).isEqualTo(rule);
  }

  @Test
  void whatIsNoListIsRefusedAsAWhole() {
    assertThat(refusal(new byte[0])).isEqualTo("promoter.file.empty");
    assertThat(refusal(bytes("", "", ""))).isEqualTo("promoter.file.empty");
    assertThat(refusal(bytes(HEADER))).isEqualTo("promoter.file.no-rows");
    assertThat(refusal(new byte[FileText.LARGEST + 1])).isEqualTo("promoter.file.too-large");
    assertThat(refusal(new byte[] {'P', 'K', 3, 4, 20, 0, 0})).isEqualTo("promoter.file.not-text");
    assertThat(refusal((HEADER + "\n" + GOOD).getBytes(StandardCharsets.UTF_16)))
        .isEqualTo("promoter.file.not-utf8");
    assertThat(refusal((HEADER + "\nڈیمو").getBytes(Charset.forName("windows-1256"))))
        .isEqualTo("promoter.file.not-utf8");
    assertThat(refusal(bytes(HEADER, GOOD, "\"0002/LHR,Demo", "x,y")))
        .isEqualTo("promoter.file.malformed");
    assertThat(refusal(bytes(HEADER, "\"0002\"x,Demo"))).isEqualTo("promoter.file.malformed");
  }

  @Test
  void aFileHasAsManyLinesAsTheRegistryCanBear() {
    var tooMany =
        IntStream.rangeClosed(0, PromoterFile.MOST_ROWS)
            .mapToObj(i -> i + "/LHR,D,L,ACTIVE,,2024-01-01,2027-12-31")
            .collect(Collectors.joining("\n"));

    assertThat(refusal(bytes(HEADER, tooMany))).isEqualTo("promoter.file.too-many-rows");
  }

  private static String refusal(byte[] content) {
    try {
      PromoterFile.read(content, DAY, Set.of());
      return null;
    } catch (BusinessRuleViolation refused) {
      return refused.code();
    }
  }

  private static Map<Long, String> codes(PromoterFile read) {
    return read.faults().stream()
        .collect(Collectors.toMap(FileFault::line, fault -> fault.rule().code()));
  }
}
