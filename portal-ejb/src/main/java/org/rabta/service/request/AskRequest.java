package org.rabta.service.request;

import java.util.List;
import java.util.Set;
import org.rabta.domain.caserecord.HandlingCode;
import org.rabta.domain.request.RequestKind;
import org.rabta.domain.request.Subject;
import org.rabta.service.usecase.OnCase;

/**
 * Asks a unit without giving up the case.
 *
 * @param reference the case
 * @param kind what is asked
 * @param toUnit code of the unit
 * @param question in words
 * @param handling handling codes; may be empty
 * @param task the task of the routing decision that it follows; null for none
 * @param subject what it is about, one item a line
 * @param passportTicked whether the asker said that the passport goes along
 */
public record AskRequest(
    String reference,
    RequestKind kind,
    String toUnit,
    String question,
    Set<HandlingCode> handling,
    String task,
    List<Subject.Lines> subject,
    boolean passportTicked)
    implements OnCase {}
