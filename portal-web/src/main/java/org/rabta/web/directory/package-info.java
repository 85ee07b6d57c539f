/**
 * The directory on screen: units by agency, provisions with the numbering they follow, countries
 * with their posts.
 *
 * <p>Rules it owns: a citation names its numbering, because the sources number differently.
 *
 * <p>May use: {@code web.language}, {@code web.page}, {@code web.part}, the services of directory.
 */
package org.rabta.web.directory;
