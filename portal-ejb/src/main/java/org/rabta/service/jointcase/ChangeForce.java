package org.rabta.service.jointcase;

import org.rabta.service.usecase.OnRecord;

/**
 * Changes who is in a task force, or ends it.
 *
 * @param reference the task force
 * @param toUnit code of the unit that joins or leaves; not read where it is ended
 * @param reason why it is ended; not read otherwise
 */
public record ChangeForce(String reference, String toUnit, String reason) implements OnRecord {}
