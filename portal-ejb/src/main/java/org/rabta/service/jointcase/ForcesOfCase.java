package org.rabta.service.jointcase;

import java.io.Serializable;
import java.util.List;

/**
 * The task forces of one case.
 *
 * @param in those that it is in and the caller knows
 * @param open running ones that the caller could put it into; empty unless it is the custodian
 */
public record ForcesOfCase(List<ForceRow> in, List<ForceRow> open) implements Serializable {}
