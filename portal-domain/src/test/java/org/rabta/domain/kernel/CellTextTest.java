package org.rabta.domain.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+92 300",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        " =1",
        "\u00A0=1",
        "\u200F=1",
        "\uFF1D1",
        "|calc",
        "%0A"
      })
  void whatASpreadsheetWouldCalculateIsText(String text) {
    assertThat(CellText.safe(text)).startsWith("'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"RBT-2026-000001", "نوکری کا جھانسہ", "a=b", "1-2", ""})
  void everythingElseStaysAsItIs(String text) {
    assertThat(CellText.safe(text)).isEqualTo(text);
  }

  @Test
  void nothingIsEmptyAndControlCharactersAreBlanks() {
    assertThat(CellText.safe(null)).isEmpty();
    assertThat(CellText.safe("a\u0000b")).isEqualTo("a b");
  }
}
