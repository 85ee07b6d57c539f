package org.rabta.service.outcome;

import java.io.Serializable;
import org.rabta.domain.outcome.ProvisionChange;
import org.rabta.service.caserecord.EntrySigned;

/**
 * A provision was added or taken away.
 *
 * @param signed who, when
 * @param provision code of the provision
 * @param added whether it was added
 * @param reason why
 */
public record ProvisionChangeView(
    EntrySigned signed, String provision, boolean added, String reason) implements Serializable {

  static ProvisionChangeView of(ProvisionChange change) {
    return new ProvisionChangeView(
        EntrySigned.of(change), change.provision(), change.added(), change.reason());
  }
}
