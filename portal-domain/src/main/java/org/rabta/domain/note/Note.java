package org.rabta.domain.note;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Set;
import org.rabta.domain.access.Caller;
import org.rabta.domain.caserecord.HandlingCode;
import org.rabta.domain.caserecord.HandlingCodes;
import org.rabta.domain.caserecord.Tlp;
import org.rabta.domain.caserecord.kernel.CaseEntry;
import org.rabta.domain.caserecord.kernel.Entered;
import org.rabta.domain.caserecord.kernel.Filing;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.kernel.Text;

/**
 * A note on a case with its handling mark. TLP:RED is for the author's unit and the supervisors of
 * its agency, TLP:AMBER+STRICT for the author's agency, every other mark for all on the case who
 * reach its notes; what must not be passed on is not shown to those with whom the case was only
 * shared. A correction keeps to the same rule, and may change the mark.
 */
@Entity
@Table(name = "case_note")
public class Note extends CaseEntry {

  /** Longest note, in characters. */
  public static final int LONGEST = 10_000;

  /** Longest purpose, in characters. */
  public static final int LONGEST_PURPOSE = 300;

  private String text;

  @Enumerated(EnumType.STRING)
  private Tlp tlp;

  @Convert(converter = HandlingCodes.class)
  private Set<HandlingCode> handling;

  private String purpose;

  protected Note() {}

  /**
   * @throws BusinessRuleViolation {@code note.mark-missing}, or a text code; a note that is bound
   *     to a purpose says which
   */
  public Note(Long caseId, NoteEntry entry, Filing filing, Entered entered) {
    super(caseId, filing, entered);
    if (entry.tlp() == null) {
      throw new BusinessRuleViolation("note.mark-missing");
    }
    this.text = Text.required("note.text", entry.text(), LONGEST);
    this.tlp = entry.tlp();
    this.handling = entry.codes();
    this.purpose =
        entry.codes().contains(HandlingCode.PURPOSE_BOUND)
            ? Text.required("note.purpose", entry.purpose(), LONGEST_PURPOSE)
            : null;
  }

  /**
   * Whether mark and codes let that person read it; the policy of the table says the same.
   *
   * @param participates whether the person is on the case by custody or hand-off, and not only
   *     because it was shared
   */
  public boolean isReadBy(Caller caller, boolean participates) {
    var ofSameAgency = caller.agency().equals(entered().unit().agency());
    if (handling.contains(HandlingCode.NO_ONWARD_SHARING) && !participates && !ofSameAgency) {
      return false;
    }
    return switch (tlp) {
      case RED -> caller.actsFor(entered().unit());
      case AMBER_STRICT -> ofSameAgency;
      default -> true;
    };
  }

  public NoteEntry entry() {
    return new NoteEntry(text, tlp, handling, purpose);
  }
}
