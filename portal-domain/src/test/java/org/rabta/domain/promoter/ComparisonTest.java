package org.rabta.domain.promoter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rabta.domain.promoter.Listed.DAY;
import static org.rabta.domain.promoter.Listed.HEADER;
import static org.rabta.domain.promoter.Listed.file;
import static org.rabta.domain.promoter.Listed.list;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  private static final String FALCON = "0001/LHR,Demo Falcon,Lahore,ACTIVE,,2024-01-01,2027-12-31";
  private static final String CHINAR = "0002/LHR,Demo Chinar,Lahore,ACTIVE,,2024-01-01,2027-12-31";
  private static final String NEEM = "0003/LHR,Demo Neem,Lahore,ACTIVE,,2024-01-01,2027-12-31";

  private final Map<String, Promoter> registry =
      file(HEADER, FALCON, CHINAR).rows().stream()
          .map(row -> new Promoter(row.entry(), list("2026-10-01")))
          .collect(Collectors.toMap(Promoter::licenceKey, Function.identity()));

  @Test
  void linesAreNewChangedOrTheSameAndWhoIsMissingIsTold() {
    var seen = Comparison.of(file(HEADER, FALCON.replace("Lahore", "Multan"), NEEM), registry, DAY);

    assertThat(seen.added()).extracting(row -> row.entry().licence()).containsExactly("0003/LHR");
    assertThat(seen.changed()).hasSize(1);
    assertThat(seen.changed().get(0).differences())
        .containsExactly(new Difference("promoter.city", "Lahore", "Multan"));
    assertThat(seen.missing()).extracting(Promoter::licence).containsExactly("0002/LHR");
    assertThat(seen.changesSomething()).isTrue();
  }

  @Test
  void theSameListChangesNothing() {
    var seen = Comparison.of(file(HEADER, CHINAR, FALCON), registry, DAY);

    assertThat(seen.changesSomething()).isFalse();
    assertThat(seen.unchanged()).hasSize(2);
    assertThat(seen.missing()).isEmpty();
  }
}
