package org.rabta.service.intake;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import org.rabta.domain.intake.DraftIdentity;
import org.rabta.domain.intake.ReportContent;
import org.rabta.domain.intake.ReportDraft;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.service.person.IdentityVault;

/** Keeps drafts with the identity in them sealed; a draft without one needs no keys. */
@Dependent
public class SealedDrafts {

  @Inject private IdentityVault vault;

  /**
   * Keeps what has been entered.
   *
   * @throws BusinessRuleViolation {@code draft.already-opened}, {@code draft.too-large}, {@code
   *     identity.keys-missing} or {@code identity.keys-wrong}; nothing is kept then
   */
  void keep(ReportDraft draft, ReportContent entered, Instant at) {
    var identity = entered.identity();
    var says = identity != null && identity.saysSomething();
    var sealed = says ? vault.closeDraft(draft.id(), DraftIdentity.write(identity)) : null;
    draft.keep(entered, at);
    draft.seal(sealed);
  }

  /**
   * The draft as its author sees it, the identity opened.
   *
   * @throws BusinessRuleViolation {@code identity.keys-missing} or {@code identity.keys-wrong}
   */
  DraftView whole(ReportDraft draft) {
    var view = DraftView.of(draft);
    return draft
        .sealed()
        .map(kept -> DraftIdentity.read(vault.openDraft(draft.id(), kept)))
        .map(identity -> view.with(identity))
        .orElse(view);
  }
}
