package org.rabta.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PersistenceUnitTest {

  /**
   * Entities of the domain are found without a list only because the units stand in the same
   * archive.
   */
  @Test
  void bothUnitsStandBesideTheEntities() throws IOException {
    try (var in = PersistenceUnitTest.class.getResourceAsStream("/META-INF/persistence.xml")) {
      assertThat(in).isNotNull();
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
          .contains("<persistence-unit name=\"rabta\"", "<persistence-unit name=\"rabta-job\"");
    }
  }
}
