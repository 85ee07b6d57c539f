package org.rabta.web.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rabta.domain.kernel.NoSuchRecord;

class PositionTest {

  private final Position position = new Position(Flow.REPORT);

  @ParameterizedTest
  @CsvSource({",1", "3,3", "5,5", "9,5", "0,1", "12,1", "-1,1", "x,1", "'2;drop',1"})
  void anyStepOfAnAddressLeadsToAStep(String step, int number) {
    position.setStep(step);

    assertThat(position.getNumber()).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "' or 1=1", "00000000-0000-0000-0000"})
  void whatIsNoKeyIsNoRecord(String draft) {
    position.setDraft(draft);

    assertThatThrownBy(position::key).isInstanceOf(NoSuchRecord.class);
  }

  @Test
  void theAddressNamesDraftAndStep() {
    position.setDraft("11111111-2222-3333-4444-555555555555");

    assertThat(position.address(2))
        .hasToString("/report?draft=11111111-2222-3333-4444-555555555555&step=2");
  }
}
