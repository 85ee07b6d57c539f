package org.rabta.service.search;

import java.io.Serializable;
import java.util.List;

/**
 * What would become of cases that are given to one officer.
 *
 * @param officer name of the officer
 * @param number how many would be given
 * @param refused the others, with the rule that refuses
 * @param mark by which the act knows that this is what was confirmed
 */
public record AssignmentPreview(
    String officer, int number, List<ManyResult.Refused> refused, String mark)
    implements Serializable {}
