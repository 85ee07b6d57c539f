package org.rabta.domain.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rabta.domain.kernel.BusinessRuleViolation;

class FileNameTest {

  @ParameterizedTest
  @CsvSource({
    "../../../etc/passwd, passwd",
    "C:\\Users\\x\\receipt.pdf, receipt.pdf",
    "..\\..\\up.txt, up.txt",
    ".htaccess, htaccess",
    "'a<b>:c?.txt', a_b__c_.txt",
    "'photo.jpg. . ', photo.jpg"
  })
  void losesFoldersAndWhatSystemsRefuse(String sent, String kept) {
    assertThat(FileName.of(sent).value()).isEqualTo(kept);
  }

  @Test
  void losesWhatCannotBeSeenOrTurnsTheDirection() {
    assertThat(FileName.of("inv\u202Egpj.\u0000exe\n").value()).isEqualTo("invgpj.exe");
  }

  @Test
  void keepsUrduWithItsJoiners() {
    assertThat(FileName.of("رسید\u200Cنمبر.pdf").value()).isEqualTo("رسید\u200Cنمبر.pdf");
  }

  @Test
  void losesItsEndAndNotItsExtension() {
    var name = FileName.of("ا".repeat(400) + ".pdf");

    assertThat(name.value()).hasSize(FileName.LONGEST).endsWith(".pdf");
    assertThat(name.extension()).isEqualTo("pdf");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "..", "../", "\u202E", " . "})
  void nothingLeftIsRefused(String sent) {
    assertThatThrownBy(() -> FileName.of(sent))
        .isInstanceOf(BusinessRuleViolation.class)
        .hasMessage("evidence.name-missing");
  }
}
