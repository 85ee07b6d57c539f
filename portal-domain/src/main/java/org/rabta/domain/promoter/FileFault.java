package org.rabta.domain.promoter;

import org.rabta.domain.kernel.BusinessRuleViolation;

/**
 * Why a line of a file cannot be taken over.
 *
 * @param line number of the line, the header being 1
 * @param rule the rule that it breaks, with what the sentence needs
 */
public record FileFault(long line, BusinessRuleViolation rule) {}
