package org.rabta.domain.indicator;

/**
 * One indicator in one of the four lists. The same sign stands in several lists, with a weight of
 * its own in each, so that a tick counts in whichever list applies to the case.
 *
 * @param sign the code that ticks are kept under, such as {@code CD-01}
 * @param set the list
 * @param sourceCode its number in that list, such as {@code AL-CD-01}
 * @param dimension the dimension
 * @param weight its weight in that list
 * @param checked whether a person compared the row with the printed source
 */
public record IloIndicator(
    String sign,
    IloSet set,
    String sourceCode,
    IloDimension dimension,
    IloWeight weight,
    boolean checked) {}
