package org.rabta.domain.routing;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * By when somebody must act, counted from the decision. A policy of the portal; the report sets no
 * deadlines.
 *
 * @param acceptHours hours by the clock until the lead accepts; 0 if counted in working days
 * @param acceptWorkingDays working days until the lead accepts; 0 if counted in hours
 * @param screeningHours hours by the clock until the person is first screened; 0 where nobody is to
 *     be screened
 * @param preservationHours hours by the clock until the evidence is secured
 */
public record Deadlines(
    @JsonProperty("accept_hours") int acceptHours,
    @JsonProperty("accept_working_days") int acceptWorkingDays,
    @JsonProperty("screening_hours") int screeningHours,
    @JsonProperty("preservation_hours") int preservationHours) {}
