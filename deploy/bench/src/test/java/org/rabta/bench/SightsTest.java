package org.rabta.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SightsTest {

  private final Sights sights =
      new Sights(List.of("RBT-2026-000001", "RBT-2026-000002"), Map.of("agency", "FIA"));

  @Test
  void casesTakeTurns() {
    assertThat(sights.fill("/case?ref={case}", 0)).endsWith("000001");
    assertThat(sights.fill("/case?ref={case}", 3)).endsWith("000002");
    assertThat(sights.fill("/cases?custody={agency}", 5)).isEqualTo("/cases?custody=FIA");
  }

  @Test
  void anAddressThatCannotBeFilledIsNotAskedFor() {
    assertThat(sights.reach("/cases?at={second}")).isFalse();
    assertThat(sights.reach("/cases?custody={agency}&q={case}")).isTrue();
    assertThat(new Sights(List.of(), Map.of()).reach("/case?ref={case}")).isFalse();
  }

  @Test
  void aNumberIsTypedInAnOddWay() {
    assertThat(Sights.odd("00", "12345")).isEqualTo("(0300)-0012.345");
  }

  @Test
  void theRowsOverTheLimitAreNamed() {
    var report = new Report();
    report.add(new Series("/cases", "fia.officer", new double[] {1, 2, 3}, ""));
    assertThat(report.over(300)).contains("All 1 rows");
    report.add(new Series("/inbox", "fia.officer", new double[] {1, 400}, ""));
    assertThat(report.over(300)).contains("1 of 2 rows miss 300 ms: /inbox (fia.officer, 400 ms)");
  }
}
