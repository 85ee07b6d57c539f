package org.rabta.service.jointcase;

import java.io.Serializable;
import java.util.List;
import org.rabta.domain.access.UnitRef;

/**
 * The tasks of a joint case.
 *
 * @param waiting those that somebody still has to do, the soonest deadline first
 * @param over the others, newest first
 * @param askable units that the caller may ask; empty if none
 */
public record TasksOfCase(List<TaskRow> waiting, List<TaskRow> over, List<UnitRef> askable)
    implements Serializable {}
