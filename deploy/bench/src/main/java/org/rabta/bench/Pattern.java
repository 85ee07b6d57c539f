package org.rabta.bench;

import java.util.List;
import java.util.Map;

/**
 * A kind of case.
 *
 * @param name its name, also the key of its wording
 * @param silence how often in a hundred an answer is missing
 * @param intake agencies that take such reports down
 * @param destination countries people are promised or brought to
 * @param where where the person is: a country, or {@code destination}
 * @param amountPkr rupees in the middle of what is asked
 * @param answers what the answers are, by the code of the fact
 */
record Pattern(
    String name,
    int silence,
    Odds<String> intake,
    Odds<String> destination,
    Odds<String> where,
    int amountPkr,
    Map<String, Odds<List<String>>> answers) {}
