package org.rabta.domain.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GeographyTest {

  private final Geography geography = Geography.standard();

  @ParameterizedTest
  @CsvSource({
    "FIA, Sialkot, AHTC-GRW",
    "BEOE, Sialkot, POE-SKT",
    "NCCIA, Sialkot, CCRC-GRW",
    "FIA, PB-SIALKOT, AHTC-GRW",
    "FIA, سیالکوٹ, AHTC-GRW",
    "FIA, '  mandi  bahauddin ', AHTC-GRW",
    "FIA, MB Din, AHTC-GRW",
    "NCCIA, Lahore District, CCRC-LHE",
    "BEOE, Upper Chitral, POE-MKD",
    "NCCIA, Gilgit, CCRC-GIL"
  })
  void aDistrictIsFoundByCodeByNameInEitherLanguageAndByAnOlderName(
      String agency, String district, String unit) {
    assertThat(geography.unitFor(agency, district)).contains(unit);
  }

  @Test
  void anOlderNameOfADividedDistrictCountsWhereAllItsPartsShareAUnit() {
    assertThat(geography.unitFor("FIA", "Quetta")).contains("AHTC-UET");
    assertThat(geography.unitFor("FIA", "South Waziristan")).contains("AHTC-KHT");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Mirpur", "Skardu", "Atlantis", ""})
  void aPlaceThatNoCircleCoversLeavesTheQuestionToHeadquarters(String district) {
    assertThat(geography.unitFor("FIA", district)).isEmpty();
  }

  @Test
  void aPersonAbroadIsReachedByTheAttacheOrElseByTheMission() {
    assertThat(geography.postFor("SA")).isEqualTo(new Geography.Post("CWA", "CWA-SA-1"));
    assertThat(geography.postFor("KH")).isEqualTo(new Geography.Post("MISSION", "MIS-KH"));
    assertThat(geography.postFor("DE")).isEqualTo(new Geography.Post("MISSION", "MIS-DE"));
    assertThat(geography.postFor("ZZ")).isEqualTo(Geography.NO_POST_KNOWN);
  }

  @Test
  void everyUnitThatAPlacePointsAtExistsAndEveryAgencyHasASeat() {
    Set<String> units = columnOf(ReferenceFile.UNITS, "code");

    for (Map<String, String> district : ReferenceFile.DISTRICTS.rows()) {
      for (String agency : new String[] {"BEOE", "FIA", "NCCIA"}) {
        geography
            .unitFor(agency, district.get("code"))
            .ifPresent(unit -> assertThat(units).contains(unit));
      }
    }
    assertThat(columnOf(ReferenceFile.POSTS, "unit")).isSubsetOf(units);
    assertThat(columnOf(ReferenceFile.POSTS, "country"))
        .isEqualTo(columnOf(ReferenceFile.COUNTRIES, "code"));
    assertThat(units).contains(Geography.NO_POST_KNOWN.unit());
    for (String agency :
        new String[] {"BEOE", "NCCIA", "FIA", "PTA", "PKCERT", "NRM", "NAT", "AUD"}) {
      assertThat(units).contains(geography.headquarters(agency));
    }
  }

  @Test
  void thereAre24AttachesIn16Countries() {
    Set<String> posts =
        columnOf(ReferenceFile.UNITS, "code").stream()
            .filter(code -> code.startsWith("CWA-"))
            .collect(Collectors.toSet());

    assertThat(posts).hasSize(24);
    assertThat(posts.stream().map(code -> code.substring(4, 6)).distinct()).hasSize(16);
  }

  private static Set<String> columnOf(ReferenceFile file, String column) {
    return file.rows().stream().map(row -> row.get(column)).collect(Collectors.toSet());
  }
}
