package org.rabta.service.outcome;

import java.io.Serializable;
import java.util.List;

/**
 * The provisions of a case.
 *
 * @param codes those in force: of the decision, but for those taken away, and those added
 * @param changes what the unit in custody added or took away, newest first
 * @param mayChange whether the caller may add and take away
 */
public record ProvisionsOfCase(
    List<String> codes, List<ProvisionChangeView> changes, boolean mayChange)
    implements Serializable {}
