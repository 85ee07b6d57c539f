package org.rabta.service.outcome;

import java.util.UUID;
import org.rabta.service.usecase.OnCase;

/**
 * Puts a provision beside those of the decision, or takes one away.
 *
 * @param reference the case
 * @param submission names the form
 * @param provision code of the provision
 * @param added whether it is added, else taken away
 * @param reason why
 */
public record ChangeProvision(
    String reference, UUID submission, String provision, boolean added, String reason)
    implements OnCase {}
