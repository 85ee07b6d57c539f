/**
 * The parts that pages are made of: agency, typology and deadline marks, fields, three-valued
 * questions, tabs. The look of each stands in the {@code rb} tags and in {@code components.css};
 * here is what they need to compute.
 *
 * <p>Rules it owns: a mark is never colour alone; a deadline is due soon in the last quarter of its
 * time, and for at least four hours; a question has no answer until somebody gives one.
 *
 * <p>May use: {@code web.language} and the values of the domain. Every other package of the web
 * layer may use it.
 */
package org.rabta.web.part;
