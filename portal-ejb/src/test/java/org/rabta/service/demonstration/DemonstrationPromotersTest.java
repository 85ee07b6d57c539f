package org.rabta.service.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rabta.domain.directory.ReferenceFile;
import org.rabta.domain.promoter.LicenceNumber;
import org.rabta.domain.promoter.PromoterFile;
import org.rabta.domain.promoter.PromoterStatus;

class DemonstrationPromotersTest {

  private final PromoterFile file = read();

  @Test
  void theListCanBeTakenOverWhole() {
    assertThat(file.faults()).isEmpty();
    assertThat(file.rows()).hasSizeBetween(20, 40);
    assertThat(file.rows())
        .extracting(row -> row.entry().status())
        .contains(PromoterStatus.values());
  }

  @Test
  void everyPromoterIsPlainlyInvented() {
    assertThat(file.rows())
        .allSatisfy(
            row -> {
              assertThat(row.entry().licence()).startsWith("DEMO-");
              assertThat(row.entry().nameEn()).startsWith("Demo ").endsWith("(invented)");
              assertThat(row.entry().nameUr()).startsWith("ڈیمو ").endsWith("(فرضی)");
              assertThat(row.entry().email()).endsWith(".example");
            });
  }

  @Test
  void recruitersOfTheScenesHoldLicencesOfTheList() {
    var known =
        file.rows().stream().map(row -> row.entry().licenceKey()).collect(Collectors.toSet());
    var named =
        Scenes.read().scenes().stream()
            .filter(scene -> scene.recruiter() != null && scene.recruiter().licence() != null)
            .map(scene -> LicenceNumber.key(scene.recruiter().licence()))
            .toList();

    assertThat(named).isNotEmpty().allSatisfy(licence -> assertThat(known).contains(licence));
  }

  private static PromoterFile read() {
    try (var in = PromoterStage.class.getResourceAsStream("promoters.csv")) {
      return PromoterFile.read(in.readAllBytes(), LocalDate.parse("2026-05-06"), protectorates());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static Set<String> protectorates() {
    return ReferenceFile.UNITS.rows().stream()
        .filter(unit -> unit.get("agency").equals("BEOE"))
        .map(unit -> unit.get("code"))
        .collect(Collectors.toSet());
  }
}
