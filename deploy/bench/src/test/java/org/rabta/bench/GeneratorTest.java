package org.rabta.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rabta.domain.routing.Router;
import org.rabta.domain.typology.CaseFactsJson;
import org.rabta.domain.typology.Fact;
import org.rabta.domain.typology.Strand;

class GeneratorTest {

  private static final Router ROUTER = Router.standard();
  private static final int CASES = 1_000;

  @Test
  void theSameSeedGivesTheSameRowsAndAnotherSeedOthers() {
    String first = Checksum.of(new CaseMaker(7, CASES, ROUTER, Sealing.none()), CASES);

    assertThat(Checksum.of(new CaseMaker(7, CASES, ROUTER, Sealing.none()), CASES))
        .isEqualTo(first);
    assertThat(Checksum.of(new CaseMaker(8, CASES, ROUTER, Sealing.none()), CASES))
        .isNotEqualTo(first);
  }

  @Test
  void aCaseIsTheSameWhicheverCasesAreMadeBeforeIt() {
    CaseMaker maker = new CaseMaker(7, CASES, ROUTER, Sealing.none());
    Rows alone = new Rows();
    maker.make(500, alone);
    Rows after = new Rows();
    maker.make(499, new Rows());
    maker.make(500, after);

    for (Target target : Target.values()) {
      assertThat(after.of(target)).as(target.table()).isEqualTo(alone.of(target));
    }
  }

  @Test
  void theFactsAreThoseThatThePortalReadsAndManyAreMissing() throws Exception {
    int known = 0;
    for (String[] row : rows(Target.CASE_FACTS)) {
      JsonNode facts = new ObjectMapper().readTree(row[2]);
      CaseFactsJson.Reading reading = CaseFactsJson.read(facts);
      assertThat(reading.problems()).isEmpty();
      assertThat(reading.ignoredFields()).isEmpty();
      assertThat(CaseFactsJson.write(reading.facts())).isEqualTo(row[2]);
      known += facts.size();
    }
    assertThat(known).isBetween(CASES * Fact.values().length / 4, CASES * Fact.values().length);
  }

  @Test
  void everyStrandIsThereAndFraudIsTheMostFrequent() {
    Map<String, Long> strands =
        rows(Target.CASE_RECORD).stream()
            .collect(Collectors.groupingBy(row -> row[5], Collectors.counting()));

    assertThat(strands.keySet())
        .contains(
            Strand.FRAUD.name(),
            Strand.SMUGGLING.name(),
            Strand.TRAFFICKING.name(),
            Strand.UNDETERMINED.name(),
            Strand.LABOUR_GRIEVANCE.name());
    assertThat(strands.get("FRAUD")).isGreaterThan(strands.get("TRAFFICKING"));
  }

  @Test
  void bothLanguagesAreThereAndNoGapIsLeftInASentence() {
    Set<Boolean> urdu = new HashSet<>();
    for (String[] row : rows(Target.REPORT)) {
      assertThat(row[2]).doesNotContain("{", "null");
      urdu.add(row[2].codePoints().anyMatch(c -> c >= 0x600 && c < 0x700));
    }
    assertThat(urdu).containsExactlyInAnyOrder(true, false);
  }

  private static List<String[]> rows(Target target) {
    CaseMaker maker = new CaseMaker(7, CASES, ROUTER, Sealing.none());
    Rows rows = new Rows();
    for (int ordinal = 1; ordinal <= CASES; ordinal++) {
      maker.make(ordinal, rows);
    }
    return new String(rows.of(target), StandardCharsets.UTF_8)
        .lines()
        .map(line -> line.replace("\\\\", "\\").split("\t"))
        .toList();
  }
}
