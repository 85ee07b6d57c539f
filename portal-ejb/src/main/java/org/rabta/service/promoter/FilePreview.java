package org.rabta.service.promoter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.rabta.domain.promoter.Comparison;
import org.rabta.domain.promoter.Difference;
import org.rabta.domain.promoter.FileFault;
import org.rabta.domain.promoter.PromoterFile;
import org.rabta.domain.promoter.PromoterImport;

/**
 * An uploaded list beside the registry. Each list shows its first {@link #SHOWN} lines; the counts
 * are those of all.
 *
 * @param upload key of the upload
 * @param fileName name of the file
 * @param digest SHA-256 of the file
 * @param listed date of the list
 * @param uploadedAt when it was uploaded
 * @param counts how many lines are what
 * @param added lines with a licence that the registry does not know
 * @param changed lines that state something otherwise
 * @param missing promoters that the file does not name; they stay
 * @param faults lines that cannot be taken over
 */
public record FilePreview(
    UUID upload,
    String fileName,
    String digest,
    LocalDate listed,
    Instant uploadedAt,
    Counts counts,
    List<NewLine> added,
    List<ChangedLine> changed,
    List<PromoterRow> missing,
    List<FileFault> faults) {

  /** Most lines of one sort that are shown. */
  public static final int SHOWN = 100;

  /** How many lines are what. */
  public record Counts(int added, int changed, int unchanged, int missing, int faults) {

    /** Whether the list could be taken over and would change something. */
    public boolean isApplicable() {
      return faults == 0 && added + changed > 0;
    }
  }

  /**
   * A line with a licence that the registry does not know.
   *
   * @param line number of the line
   * @param licence licence number
   * @param name name in Latin script
   * @param city seat
   */
  public record NewLine(long line, String licence, String name, String city) {

    static NewLine of(PromoterFile.Row row) {
      var entry = row.entry();
      return new NewLine(row.line(), entry.licence(), entry.nameEn(), entry.city());
    }
  }

  /**
   * A line that states something otherwise.
   *
   * @param line number of the line
   * @param licence licence number
   * @param name name in the registry
   * @param differences what would change
   */
  public record ChangedLine(long line, String licence, String name, List<Difference> differences) {

    static ChangedLine of(Comparison.Change change) {
      var promoter = change.promoter();
      return new ChangedLine(
          change.row().line(), promoter.licence(), promoter.nameEn(), change.differences());
    }
  }

  static FilePreview of(
      PromoterImport upload, PromoterFile file, Comparison seen, List<PromoterRow> missing) {
    return new FilePreview(
        upload.id(),
        upload.fileName(),
        upload.digest(),
        upload.listed(),
        upload.uploadedAt(),
        new Counts(
            seen.added().size(),
            seen.changed().size(),
            seen.unchanged().size(),
            seen.missing().size(),
            file.faults().size()),
        seen.added().stream().limit(SHOWN).map(NewLine::of).toList(),
        seen.changed().stream().limit(SHOWN).map(ChangedLine::of).toList(),
        missing,
        file.faults().stream().limit(SHOWN).toList());
  }
}
