package org.rabta.web.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rabta.web.boundary.People.ncciaOfficer;
import static org.rabta.web.boundary.Refused.refusedWith;

import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rabta.domain.person.IdentityKeys;
import org.rabta.domain.person.IdentityPurpose;
import org.rabta.service.caserecord.CaseQueries;
import org.rabta.service.intake.DraftService;
import org.rabta.service.person.OpenIdentity;
import org.rabta.service.person.PersonQueries;
import org.rabta.service.person.SealedIdentityService;

/** The keys are missing or others: identities stay closed, everything else goes on. */
class IdentityKeysIT extends InPortal {

  @Inject private Cases cases;
  @Inject private CaseQueries caseQueries;
  @Inject private PersonQueries persons;
  @Inject private DraftService drafts;
  @Inject private SealedIdentityService identities;

  private final Path file = Path.of(System.getenv("RABTA_IDENTITY_KEYS"));
  private String right;

  @BeforeEach
  void keepTheKeys() throws Exception {
    right = Files.readString(file);
  }

  @AfterEach
  void putThemBack() throws Exception {
    Files.writeString(file, right);
  }

  @Test
  void withoutKeysNothingIsOpenedSealedOrLost() throws Exception {
    var reference = cases.opened(ncciaOfficer());
    var draft = cases.draft(ncciaOfficer());
    as(ncciaOfficer()).run(() -> drafts.keep(draft, Cases.content("Lahore")));
    Files.delete(file);

    assertThat(opening(reference)).satisfies(refusedWith("identity.keys-missing"));
    assertThat(keeping(draft)).satisfies(refusedWith("identity.keys-missing"));
    assertThat(as(ncciaOfficer()).call(() -> caseQueries.view(reference)).contents().persons())
        .isOne();
    assertThat(as(ncciaOfficer()).call(() -> drafts.unfinished()))
        .anyMatch(view -> view.id().equals(draft));

    putThemBack();
    assertThat(opening(reference)).isNull();
    assertThat(as(ncciaOfficer()).call(() -> drafts.find(draft)).content())
        .isEqualTo(Cases.content("Lahore"));
  }

  @Test
  void otherKeysAreNoticedBeforeAnythingIsSealedWithThem() throws Exception {
    var reference = cases.opened(ncciaOfficer());
    Files.writeString(file, IdentityKeys.generate().toFile());

    assertThat(opening(reference)).satisfies(refusedWith("identity.keys-wrong"));
    assertThat(keeping(cases.draft(ncciaOfficer()))).satisfies(refusedWith("identity.keys-wrong"));
    assertThat(as(ncciaOfficer()).call(() -> persons.ofCase(reference)).persons()).hasSize(1);

    putThemBack();
    assertThat(opening(reference)).isNull();
  }

  @Test
  void rotatedKeysGoOnReading() throws Exception {
    var reference = cases.opened(ncciaOfficer());
    right = IdentityKeys.parse(right).rotated().toFile();
    Files.writeString(file, right);

    assertThat(opening(reference)).isNull();
    assertThat(opening(cases.opened(ncciaOfficer()))).isNull();
  }

  private Throwable opening(String reference) {
    return as(ncciaOfficer())
        .refusal(
            () ->
                identities.open(new OpenIdentity(reference, 1, IdentityPurpose.LOCATE_OR_RESCUE)));
  }

  private Throwable keeping(UUID draft) {
    return as(ncciaOfficer()).refusal(() -> drafts.keep(draft, Cases.content("Lahore")));
  }
}
