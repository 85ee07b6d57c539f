/** Who calls and what a participation lets a unit see. May use: kernel. */
package org.rabta.domain.access;
