package org.rabta.service.promoter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.rabta.domain.promoter.LicenceStatus;

/**
 * The registry as a whole.
 *
 * @param asOf date of the latest list; null before the first
 * @param changedAt when anything last changed; null before the first list
 * @param counts how many licences are worth what today
 * @param mayChange whether the caller supervises for the regulator
 */
public record RegisterView(
    LocalDate asOf, Instant changedAt, Map<LicenceStatus, Long> counts, boolean mayChange) {}
