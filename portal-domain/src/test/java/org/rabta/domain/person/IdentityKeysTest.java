package org.rabta.domain.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdentityKeysTest {

  private static final Identity WHO =
      new Identity(
          "Demo-Gulab",
          "Demo-Father",
          "35202-1234567-1",
          "AB1234567",
          "0300 1234567",
          "Letter 7",
          LocalDate.of(1998, 3, 25));

  private final IdentityKeys keys = IdentityKeys.generate();

  @Test
  void whatIsSealedOpensAgainAndShowsNothingBefore() throws Exception {
    var sealed = keys.seal().close(7, 70, WHO);

    assertThat(new String(sealed, StandardCharsets.ISO_8859_1))
        .doesNotContain("Demo")
        .doesNotContain("35202");
    assertThat(keys.seal().open(7, 70, sealed)).isEqualTo(WHO);
  }

  @Test
  void theSamePersonIsSealedDifferentlyEachTime() {
    assertThat(keys.seal().close(7, 70, WHO)).isNotEqualTo(keys.seal().close(7, 70, WHO));
  }

  @Test
  void whatIsMovedToAnotherPersonOrCaseDoesNotOpen() {
    var sealed = keys.seal().close(7, 70, WHO);

    assertThatThrownBy(() -> keys.seal().open(7, 71, sealed))
        .isInstanceOf(GeneralSecurityException.class);
    assertThatThrownBy(() -> keys.seal().open(8, 70, sealed))
        .isInstanceOf(GeneralSecurityException.class);
  }

  @Test
  void whatIsTamperedWithDoesNotOpen() {
    var sealed = keys.seal().close(7, 70, WHO);
    sealed[sealed.length - 1] ^= 1;

    assertThatThrownBy(() -> keys.seal().open(7, 70, sealed))
        .isInstanceOf(GeneralSecurityException.class);
  }

  @Test
  void otherKeysOpenNothingAndAreNoticedBeforeTheySealAnything() {
    var sealed = keys.seal().close(7, 70, WHO);
    var others = IdentityKeys.generate();

    assertThat(keys.fit(sealed)).isTrue();
    assertThat(others.fit(sealed)).isFalse();
    assertThatThrownBy(() -> others.seal().open(7, 70, sealed))
        .isInstanceOf(GeneralSecurityException.class);
  }

  @Test
  void theFileGivesTheSameKeys() throws Exception {
    var read = IdentityKeys.parse(keys.toFile());

    assertThat(read.seal().open(7, 70, keys.seal().close(7, 70, WHO))).isEqualTo(WHO);
    assertThat(read.index().stored(Identifier.CNIC, "3520212345671"))
        .isEqualTo(keys.index().stored(Identifier.CNIC, "3520212345671"));
  }

  @Test
  void afterARotationTheOldIsReadAndFoundAndTheNewIsSealedAnew() throws Exception {
    var before = keys.seal().close(7, 70, WHO);
    var found = keys.index().stored(Identifier.CNIC, "3520212345671");

    var rotated = IdentityKeys.parse(keys.rotated().toFile());

    assertThat(rotated.seal().open(7, 70, before)).isEqualTo(WHO);
    assertThat(rotated.seal().isOfNewest(before)).isFalse();
    assertThat(rotated.seal().isOfNewest(rotated.seal().close(7, 70, WHO))).isTrue();
    assertThat(rotated.fit(before)).isTrue();
    assertThat(rotated.index().sought(Identifier.CNIC, "3520212345671")).hasSize(2).contains(found);
    assertThat(rotated.index().stored(Identifier.CNIC, "3520212345671")).isNotEqualTo(found);
  }

  @Test
  void theIndexTellsKindsAndPersonsApartAndShowsNoIdentifier() {
    var index = keys.index();

    assertThat(index.stored(Identifier.CNIC, "3520212345671"))
        .matches("[0-9a-f]{32}")
        .isEqualTo(index.stored(Identifier.CNIC, "3520212345671"))
        .isNotEqualTo(index.stored(Identifier.PASSPORT, "3520212345671"))
        .isNotEqualTo(index.stored(Identifier.CNIC, "3520212345672"))
        .isNotEqualTo(IdentityKeys.generate().index().stored(Identifier.CNIC, "3520212345671"));
  }

  @Test
  void aDraftOpensForItselfOnly() throws Exception {
    var draft = UUID.randomUUID();
    var sealed = keys.seal().closeDraft(draft, "who it is");

    assertThat(keys.seal().openDraft(draft, sealed)).isEqualTo("who it is");
    assertThatThrownBy(() -> keys.seal().openDraft(UUID.randomUUID(), sealed))
        .isInstanceOf(GeneralSecurityException.class);
  }

  @Test
  void aDamagedFileIsRefusedWithoutRepeatingIt() {
    var file = keys.toFile();

    for (var damaged :
        new String[] {"", "{}", "not json", file.substring(0, 40), file.replace("key", "yek")}) {
      assertThatThrownBy(() -> IdentityKeys.parse(damaged))
          .isInstanceOf(GeneralSecurityException.class)
          .message()
          .satisfies(told -> assertThat(damaged.isEmpty() || !told.contains(damaged)).isTrue());
    }
  }

  @Test
  void nothingThatIsPrintedTellsWhoOrWithWhat() {
    assertThat(WHO.toString()).doesNotContain("Demo");
    assertThat(keys.toString()).isEqualTo("IdentityKeys[secret]");
  }
}
