/**
 * Advertisements of a case after its report: added, corrected, looked at again. The warning signs
 * in their texts are proposed and answered by the indicator feature. Owns that nothing is
 * overwritten and that no fact of the case changes by an entry. Tells of entries by an event. Tells
 * of each entry by an event. May use: usecase, audit, access, caserecord.
 */
package org.rabta.service.advert;
