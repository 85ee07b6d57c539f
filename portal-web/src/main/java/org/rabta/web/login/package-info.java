/**
 * Signing in and out through the identity provider by OpenID Connect.
 *
 * <p>Rules it owns: which requests start a sign-in and which are only answered with a refusal; that
 * a deep link is restored exactly and never leads off the portal; that an attempt is used once;
 * that an account without a known role, agency and unit stays outside; that a login ends when the
 * identity provider says so, on every node within a second. Which addresses are open to everybody
 * stands in {@code web.xml} and nowhere else.
 *
 * <p>May use: the {@code access} packages of the domain and the services, and the headers of {@code
 * web.frame}. Nothing else of the portal; nobody uses this package but the container.
 */
package org.rabta.web.login;
