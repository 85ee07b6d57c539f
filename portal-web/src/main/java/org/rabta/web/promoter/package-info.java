/**
 * The registry of promoters on screen: search, one promoter with its history, the regulator's acts
 * and lists.
 *
 * <p>Rules it owns: a status is never told by colour alone; an empty registry is never told as "no
 * such licence".
 *
 * <p>May use: {@code web.frame}, {@code web.language}, {@code web.page}, the services of promoter.
 */
package org.rabta.web.promoter;
