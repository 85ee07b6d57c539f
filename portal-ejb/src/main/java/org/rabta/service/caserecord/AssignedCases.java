package org.rabta.service.caserecord;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * What became of many cases that were to go to one officer.
 *
 * @param assigned references of those that did
 * @param refused the code of the rule that refused, by the reference as it was given
 */
public record AssignedCases(List<String> assigned, Map<String, String> refused)
    implements Serializable {}
