package org.rabta.service.evidence;

import org.rabta.domain.evidence.Description;
import org.rabta.service.usecase.OnCase;

/**
 * Begins to add a file.
 *
 * @param reference the case
 * @param name the file's name as the browser sends it
 * @param size bytes of the whole file
 * @param description what is said of it
 */
public record StartUpload(String reference, String name, long size, Description description)
    implements OnCase {}
