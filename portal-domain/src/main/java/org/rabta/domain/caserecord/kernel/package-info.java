/**
 * What every entry on a case has in common: who made it for which unit and when, the form it came
 * with, and that a correction supersedes it and never overwrites it. May use: kernel, access.
 */
package org.rabta.domain.caserecord.kernel;
