package org.rabta.domain.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rabta.domain.access.Caller;
import org.rabta.domain.access.Role;
import org.rabta.domain.caserecord.HandlingCode;
import org.rabta.domain.caserecord.HandlingCodes;
import org.rabta.domain.caserecord.Tlp;
import org.rabta.domain.caserecord.kernel.Entered;
import org.rabta.domain.caserecord.kernel.Filing;
import org.rabta.domain.kernel.BusinessRuleViolation;

class NoteTest {

  private static final Caller AUTHOR = person(Role.OFFICER, "FIA", "AHTC-LHE");
  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "RED,FIA,AHTC-LHE,OFFICER,true",
    "RED,FIA,AHTC-GRW,OFFICER,false",
    "RED,FIA,FIA-HQ,SUPERVISOR,true",
    "RED,NCCIA,NCCIA-HQ,SUPERVISOR,false",
    "AMBER_STRICT,FIA,AHTC-GRW,OFFICER,true",
    "AMBER_STRICT,NCCIA,CCRC-LHE,OFFICER,false",
    "AMBER,NCCIA,CCRC-LHE,OFFICER,true",
    "GREEN,NCCIA,CCRC-LHE,OFFICER,true",
    "CLEAR,BEOE,POE-LHE,OFFICER,true"
  })
  void theMarkSaysWhoReadsIt(Tlp mark, String agency, String unit, Role role, boolean reads) {
    assertThat(note("Seen at the gate.", mark).isReadBy(person(role, agency, unit), true))
        .isEqualTo(reads);
  }

  @Test
  void whatMustNotBePassedOnIsNotForThoseWithWhomTheCaseWasOnlyShared() {
    var entry = new NoteEntry("Text", Tlp.GREEN, Set.of(HandlingCode.NO_ONWARD_SHARING), null);
    var note = new Note(1L, entry, filing(), entered());
    var other = person(Role.OFFICER, "NCCIA", "CCRC-LHE");

    assertThat(note.isReadBy(other, false)).isFalse();
    assertThat(note.isReadBy(other, true)).isTrue();
    assertThat(note.isReadBy(person(Role.OFFICER, "FIA", "AHTC-GRW"), false)).isTrue();
  }

  @Test
  void aNoteWithoutAMarkIsRefused() {
    assertThatThrownBy(() -> note("Seen at the gate.", null))
        .isInstanceOf(BusinessRuleViolation.class)
        .extracting("code")
        .isEqualTo("note.mark-missing");
  }

  @Test
  void aNoteBoundToAPurposeSaysWhich() {
    var bound = new NoteEntry("Text", Tlp.AMBER, Set.of(HandlingCode.PURPOSE_BOUND), " ");

    assertThatThrownBy(() -> new Note(1L, bound, filing(), entered()))
        .extracting("code")
        .isEqualTo("text.missing");
  }

  @Test
  void aPurposeWithoutTheCodeIsNotKept() {
    var loose = new NoteEntry("Text", Tlp.AMBER, Set.of(), "trial");

    assertThat(new Note(1L, loose, filing(), entered()).entry().purpose()).isNull();
  }

  @Test
  void tenThousandCharactersAreTakenAndOneMoreIsNot() {
    assertThat(note("ا".repeat(10_000), Tlp.GREEN).entry().text()).hasSize(10_000);
    assertThatThrownBy(() -> note("x".repeat(10_001), Tlp.GREEN))
        .extracting("code")
        .isEqualTo("text.too-long");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u202Eb", "a\u2066b", "a\u0000b"})
  void whatTurnsTextAroundIsRefused(String text) {
    assertThatThrownBy(() -> note(text, Tlp.GREEN))
        .extracting("code")
        .isEqualTo("text.control-characters");
  }

  @Test
  void scriptIsKeptAsTheTextThatItIs() {
    assertThat(note("<script>alert(1)</script>", Tlp.GREEN).entry().text())
        .isEqualTo("<script>alert(1)</script>");
  }

  @Test
  void aCorrectionSaysWhy() {
    var silent = new Filing(UUID.randomUUID(), 7, false, null);

    assertThatThrownBy(() -> new Note(1L, entry("Text", Tlp.GREEN), silent, entered()))
        .extracting("code")
        .isEqualTo("text.missing");
  }

  @ParameterizedTest
  @EnumSource(HandlingCode.class)
  void codesComeBackFromTheirColumn(HandlingCode code) {
    var codes = new HandlingCodes();

    assertThat(codes.convertToEntityAttribute(codes.convertToDatabaseColumn(Set.of(code))))
        .containsExactly(code);
    assertThat(codes.convertToEntityAttribute("")).isEmpty();
  }

  private static Note note(String text, Tlp mark) {
    return new Note(1L, entry(text, mark), filing(), entered());
  }

  private static NoteEntry entry(String text, Tlp mark) {
    return new NoteEntry(text, mark, Set.of(), null);
  }

  private static Filing filing() {
    return Filing.anew(UUID.randomUUID());
  }

  private static Entered entered() {
    return new Entered(AUTHOR, NOW);
  }

  private static Caller person(Role role, String agency, String unit) {
    return new Caller("s-" + unit, "Demo", Set.of(role), agency, unit);
  }
}
