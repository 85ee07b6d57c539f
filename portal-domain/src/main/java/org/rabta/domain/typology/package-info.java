/**
 * What is known about a case, and what kind of matter it is: the case facts with "unknown" as a
 * real answer, the strands and how firmly they are carried.
 *
 * <p>Owns: the list of facts, their answers and their stored form. May use: kernel.
 */
package org.rabta.domain.typology;
