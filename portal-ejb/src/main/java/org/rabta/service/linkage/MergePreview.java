package org.rabta.service.linkage;

import java.io.Serializable;
import java.util.List;
import org.rabta.domain.access.UnitRef;
import org.rabta.domain.kernel.BusinessRuleViolation;

/**
 * What a merge would do, before it is done.
 *
 * @param into the case that goes on
 * @param intoTitle one line of it
 * @param other the case that would be merged
 * @param otherTitle one line of it
 * @param newcomers units that read the other case and do not see the one that goes on
 * @param against the rule that stands against it; null if nothing does
 */
public record MergePreview(
    String into,
    String intoTitle,
    String other,
    String otherTitle,
    List<UnitRef> newcomers,
    BusinessRuleViolation against)
    implements Serializable {}
