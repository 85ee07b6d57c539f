/**
 * Signs on a case that speak for or against a strand: the ILO operational indicators, the warning
 * signs of an advertisement, and what Table 4 of the ICMPD report says of a network. The portal
 * proposes, people answer.
 *
 * <p>Owns: the lists of signs, the rules by which a dimension of the ILO tool turns positive, the
 * elements of the Prevention of Trafficking in Persons Act that are shown beside it, and the answer
 * that a person gave to a sign. May use: kernel, access, typology.
 */
package org.rabta.domain.indicator;
