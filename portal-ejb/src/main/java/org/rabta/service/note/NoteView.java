package org.rabta.service.note;

import java.io.Serializable;
import org.rabta.domain.note.NoteEntry;
import org.rabta.service.caserecord.EntryRow;
import org.rabta.service.caserecord.EntrySigned;

/**
 * A note that the caller may read.
 *
 * @param signed who wrote it, when
 * @param note what it says, under which mark
 * @param mine whether the caller's unit wrote it, and may correct it
 */
public record NoteView(EntrySigned signed, NoteEntry note, boolean mine)
    implements EntryRow, Serializable {}
