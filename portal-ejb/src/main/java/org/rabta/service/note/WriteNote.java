package org.rabta.service.note;

import org.rabta.domain.caserecord.kernel.Filing;
import org.rabta.domain.note.NoteEntry;
import org.rabta.service.usecase.OnCase;

/**
 * Writes a note, or a later text of one.
 *
 * @param reference the case
 * @param filing how it comes in
 * @param note the note; not looked at when one is taken back
 */
public record WriteNote(String reference, Filing filing, NoteEntry note) implements OnCase {}
