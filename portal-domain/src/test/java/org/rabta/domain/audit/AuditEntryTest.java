package org.rabta.domain.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rabta.domain.access.Caller;
import org.rabta.domain.access.Role;

class AuditEntryTest {

  private static final Caller OFFICER =
      new Caller("s-1", "Officer Demo-Chinar", Set.of(Role.OFFICER), "FIA", "AHTC-LHE");

  @Test
  void isIntactAsWritten() {
    assertThat(entry(new byte[16]).isIntact()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "subject",
        "name",
        "roles",
        "agency",
        "unit",
        "origin",
        "act",
        "recordKind",
        "recordRef",
        "refusal",
        "detail"
      })
  void isNotIntactWhenOneFieldWasChanged(String field) throws ReflectiveOperationException {
    var entry = entry(new byte[16]);
    set(entry, field, "something else");
    assertThat(entry.isIntact()).isFalse();
  }

  @Test
  void isNotIntactWhenItsTimeOrCaseWasChanged() throws ReflectiveOperationException {
    var moved = entry(new byte[16]);
    set(moved, "at", Instant.EPOCH);
    assertThat(moved.isIntact()).isFalse();

    var reassigned = entry(new byte[16]);
    set(reassigned, "caseId", 8L);
    assertThat(reassigned.isIntact()).isFalse();
  }

  @Test
  void aMovedBorderBetweenTwoFieldsShows() throws ReflectiveOperationException {
    var entry = entry(new byte[16]);
    set(entry, "agency", "FIAA");
    set(entry, "unit", "HTC-LHE");
    assertThat(entry.isIntact()).isFalse();
  }

  @Test
  void sameContentWithAnotherSaltHasAnotherDigest() {
    var otherSalt = new byte[16];
    otherSalt[0] = 1;
    assertThat(AuditDigest.of(entry(new byte[16]))).isNotEqualTo(AuditDigest.of(entry(otherSalt)));
  }

  @Test
  void cutsAReferenceSomebodyMadeTooLong() {
    assertThat(AuditedAct.of("X", "CASE", "r".repeat(500), null, Map.of()).recordRef()).hasSize(80);
  }

  private static AuditEntry entry(byte[] salt) {
    var act = AuditedAct.of("CASE_READ", "CASE", "RBT-2026-000001", 7L, Map.of("level", "CUSTODY"));
    return new AuditEntry(
        OFFICER, "127.0.0.1", act, null, Instant.parse("2026-11-24T07:00:00Z"), salt);
  }

  private static void set(AuditEntry entry, String name, Object value)
      throws ReflectiveOperationException {
    Field field = AuditEntry.class.getDeclaredField(name);
    field.setAccessible(true);
    field.set(entry, value);
  }
}
