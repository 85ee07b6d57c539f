/**
 * Money that changed hands, as far as a case knows. Owns what a payment may say: amounts,
 * currencies, days. It changes no fact of the case. May use: kernel, access, caserecord.
 */
package org.rabta.domain.payment;
