/**
 * The registry of overseas employment promoters: who holds a licence, and who held one on a given
 * day.
 *
 * <p>Rules it owns: how licence numbers, names and telephone numbers are compared; what a licence
 * was worth on a day, by statements that are added and never rewritten; what a list of promoters in
 * a file must look like.
 *
 * <p>May use: kernel, access.
 */
package org.rabta.domain.promoter;
