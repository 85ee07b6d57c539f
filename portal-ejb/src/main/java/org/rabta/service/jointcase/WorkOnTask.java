package org.rabta.service.jointcase;

import org.rabta.service.usecase.OnCase;

/**
 * Takes a task up, finishes it or gives it up.
 *
 * @param reference the case
 * @param task key of the task
 * @param text what came of it, or why it is given up; not read when it is taken up
 */
public record WorkOnTask(String reference, long task, String text) implements OnCase {}
