package org.rabta.web.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rabta.domain.caserecord.Tlp;
import org.rabta.domain.typology.Strand;

class MarksTest {

  private static final Path STYLES = Path.of("src/main/webapp/resources/rabta/components.css");

  private final Marks marks = new Marks();

  @ParameterizedTest
  @EnumSource(Strand.class)
  void everyStrandHasARuleAndAnIconInTheStylesheet(Strand strand) throws IOException {
    String styles = Files.readString(STYLES);

    assertThat(styles).contains(".typ." + marks.strandTone(strand));
    assertThat(styles).contains("." + marks.strandIcon(strand) + "::before");
  }

  @ParameterizedTest
  @EnumSource(Tlp.class)
  void aHandlingMarkHasTheWordingOfTheStandard(Tlp code) {
    assertThat(marks.tlp(code)).isEqualTo(code.label());
    assertThat(marks.tlp(code.name())).isEqualTo(code.label());
  }

  @ParameterizedTest
  @EnumSource(Deadline.State.class)
  void everyStateOfADeadlineHasAnIconInTheStylesheet(Deadline.State state) throws IOException {
    assertThat(Files.readString(STYLES)).contains("." + state.icon() + "::before");
  }

  @Test
  void theFiveAgenciesHaveTheirOwnColourAndOthersShareOne() {
    assertThat(marks.agencyTone("NCCIA")).isEqualTo("nccia");
    assertThat(marks.agencyTone("NRM")).isEqualTo("other");
    assertThat(marks.agencyTone(null)).isEqualTo("other");
  }
}
