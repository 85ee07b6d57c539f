package org.rabta.service.jointcase;

import java.io.Serializable;
import java.util.List;

/**
 * One page of task forces, the newest first.
 *
 * @param rows the rows
 * @param older key of the last row, where there are more; null at the end
 * @param mayFound whether the caller may found one
 */
public record ForceList(List<ForceRow> rows, Long older, boolean mayFound)
    implements Serializable {}
