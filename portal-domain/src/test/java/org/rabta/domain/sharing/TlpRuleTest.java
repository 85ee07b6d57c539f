package org.rabta.domain.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rabta.domain.access.UnitRef;
import org.rabta.domain.caserecord.Tlp;
import org.rabta.domain.kernel.BusinessRuleViolation;

/** The whole table: mark by receiver. The custodian is the cybercrime centre Lahore. */
class TlpRuleTest {

  private static final UnitRef CUSTODIAN = new UnitRef("NCCIA", "CCRC-LHE");
  private static final UnitRef SAME_AGENCY = new UnitRef("NCCIA", "CCRC-KHI");
  private static final UnitRef OTHER_AGENCY = new UnitRef("FIA", "AHTC-LHE");

  @ParameterizedTest
  @CsvSource({
    "RED,          NCCIA,  false, share.tlp-red",
    "RED,          NCCIA,  true,",
    "RED,          FIA,    false, share.tlp-red",
    "RED,          FIA,    true,",
    "RED,          PKCERT, true,  share.tlp-community",
    "AMBER_STRICT, NCCIA,  false,",
    "AMBER_STRICT, FIA,    false, share.tlp-own-agency",
    "AMBER_STRICT, FIA,    true,  share.tlp-own-agency",
    "AMBER,        FIA,    false,",
    "AMBER,        MISSION,false,",
    "AMBER,        PKCERT, false, share.tlp-community",
    "GREEN,        FIA,    false,",
    "GREEN,        PKCERT, false,",
    "CLEAR,        PKCERT, false,",
    "CLEAR,        FIA,    false,"
  })
  void saysWhoMayBeGivenTheCase(Tlp mark, String agency, boolean named, String code) {
    ThrowingCallable sharing =
        () -> TlpRule.requireShareable(mark, CUSTODIAN, new UnitRef(agency, agency + "-X"), named);

    if (code == null) {
      assertThatCode(sharing).doesNotThrowAnyException();
    } else {
      refusedWith(code, sharing);
    }
  }

  @ParameterizedTest
  @EnumSource(Tlp.class)
  void aServiceProviderAndOversightAreGivenNoCaseUnderAnyMark(Tlp mark) {
    for (var agency : Set.of("PROVIDER", "AUD")) {
      refusedWith(
          "share.unit-cannot-receive",
          () -> TlpRule.requireShareable(mark, CUSTODIAN, new UnitRef(agency, "X"), true));
    }
  }

  @Test
  void redNamesPersonsAndAGroupNamesNobody() {
    refusedWith(
        "share.tlp-red-group",
        () -> TlpRule.requireShareableWithGroup(Tlp.RED, CUSTODIAN, Set.of(SAME_AGENCY)));
  }

  @Test
  void aGroupIsAsWideAsItsWidestMember() {
    refusedWith(
        "share.tlp-own-agency",
        () ->
            TlpRule.requireShareableWithGroup(
                Tlp.AMBER_STRICT, CUSTODIAN, Set.of(SAME_AGENCY, OTHER_AGENCY)));
    assertThatCode(
            () ->
                TlpRule.requireShareableWithGroup(
                    Tlp.AMBER, CUSTODIAN, Set.of(SAME_AGENCY, OTHER_AGENCY)))
        .doesNotThrowAnyException();
  }

  @Test
  void whoHasAShareKeepsItUnderRedButNotUnderTheOwnAgencysMark() {
    assertThat(TlpRule.mayKeep(Tlp.RED, CUSTODIAN, OTHER_AGENCY)).isTrue();
    assertThat(TlpRule.mayKeep(Tlp.AMBER_STRICT, CUSTODIAN, OTHER_AGENCY)).isFalse();
    assertThat(TlpRule.mayKeep(Tlp.AMBER_STRICT, CUSTODIAN, SAME_AGENCY)).isTrue();
  }

  private static void refusedWith(String code, ThrowingCallable work) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(
            BusinessRuleViolation.class, refused -> assertThat(refused.code()).isEqualTo(code));
  }
}
