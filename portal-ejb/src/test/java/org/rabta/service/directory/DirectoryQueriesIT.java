package org.rabta.service.directory;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rabta.domain.directory.ReferenceFile;
import org.rabta.local.DatabaseAccount;
import org.rabta.local.EmbeddedDatabase;

/** The queries and the mapping behind them, as the application's role. */
class DirectoryQueriesIT {

  private static EntityManagerFactory factory;

  @BeforeAll
  static void open() {
    EmbeddedDatabase database = EmbeddedDatabase.shared();
    DatabaseAccount app = database.app();
    Map<String, Object> settings = new HashMap<>();
    settings.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
    settings.put("jakarta.persistence.jtaDataSource", "");
    settings.put("jakarta.persistence.jdbc.driver", "org.postgresql.Driver");
    settings.put("jakarta.persistence.jdbc.url", database.jdbcUrl());
    settings.put("jakarta.persistence.jdbc.user", app.user());
    settings.put("jakarta.persistence.jdbc.password", app.password());
    factory = Persistence.createEntityManagerFactory("rabta", settings);
  }

  @AfterAll
  static void close() {
    factory.close();
  }

  @Test
  void everythingDeliveredCanBeRead() {
    DirectoryQueries directory = on("2026-11-22T10:00:00Z");

    assertThat(directory.agencies()).hasSize(ReferenceFile.AGENCIES.rows().size());
    assertThat(directory.agencies().get(0).code()).isEqualTo("BEOE");
    assertThat(directory.units()).hasSize(ReferenceFile.UNITS.rows().size());
    assertThat(directory.countries()).hasSize(ReferenceFile.COUNTRIES.rows().size());
    assertThat(directory.districts()).hasSize(ReferenceFile.DISTRICTS.rows().size());
    assertThat(directory.provisions()).hasSize(ReferenceFile.PROVISIONS.rows().size());
  }

  @Test
  void districtsAreThoseOfTheDay() {
    assertThat(on("2026-07-07T12:00:00Z").districts())
        .extracting(DistrictView::code)
        .doesNotContain("BA-WADH")
        .contains("PB-SIALKOT");
    assertThat(on("2026-07-07T20:00:00Z").districts())
        .extracting(DistrictView::code)
        .contains("BA-WADH");
  }

  @Test
  void provisionsComeInTheOrderAskedWithTheirNumbering() {
    List<ProvisionView> provisions =
        on("2026-11-22T10:00:00Z").provisionsOf(List.of("PTPA-3", "NOT-1", "EO-9"));

    assertThat(provisions).extracting(ProvisionView::code).containsExactly("PTPA-3", "EO-9");
    assertThat(provisions.get(0).citationEn()).isEqualTo("Section 3");
    assertThat(provisions.get(0).citationUr()).isEqualTo("دفعہ 3");
    assertThat(provisions).extracting(ProvisionView::numbering).containsOnly("REPORT_2026");
  }

  private static DirectoryQueries on(String instant) {
    return new DirectoryQueries(
        factory.createEntityManager(), Clock.fixed(Instant.parse(instant), ZoneOffset.UTC));
  }
}
