package org.rabta.domain.promoter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.UUID;
import org.rabta.domain.access.Caller;
import org.rabta.domain.kernel.BusinessRuleViolation;

/**
 * A list that was uploaded. First it is only compared; whoever uploaded it then has it taken over,
 * once, and only as long as the registry is the one it was compared with. Its content is forgotten
 * when it was taken over, or waited too long for that; its digest stays.
 */
@Entity
@Table(name = "promoter_import")
public class PromoterImport {

  private static final int LONGEST_NAME = 100;

  @Id private UUID id;

  @Column(name = "file_name")
  private String fileName;

  private String digest;
  private byte[] content;

  @Column(name = "as_of")
  private LocalDate listed;

  private long revision;

  @Column(name = "uploaded_by")
  private String uploadedBy;

  @Column(name = "uploaded_name")
  private String uploadedName;

  @Column(name = "uploaded_at")
  private Instant uploadedAt;

  @Column(name = "applied_at")
  private Instant appliedAt;

  @Version private long version;

  protected PromoterImport() {}

  /**
   * An uploaded list.
   *
   * @param fileName as the browser gave it; kept without folders and without what cannot be read
   * @param listed date of the list, today or earlier
   * @param register the registry it is compared with
   * @throws BusinessRuleViolation {@code promoter.date-missing}, {@code promoter.day-in-future} or
   *     {@code promoter.import.older} if a later list was taken over already
   */
  public PromoterImport(
      String fileName,
      byte[] content,
      LocalDate listed,
      Register register,
      Caller by,
      Instant at,
      LocalDate today) {
    if (listed == null) {
      throw new BusinessRuleViolation("promoter.date-missing", "promoter.listed");
    }
    if (listed.isAfter(today)) {
      throw new BusinessRuleViolation("promoter.day-in-future", "promoter.listed");
    }
    if (register.asOf() != null && listed.isBefore(register.asOf())) {
      throw new BusinessRuleViolation("promoter.import.older", register.asOf());
    }
    this.id = UUID.randomUUID();
    this.fileName = legible(fileName);
    this.digest = digestOf(content);
    this.content = content.clone();
    this.listed = listed;
    this.revision = register.revision();
    this.uploadedBy = by.subject();
    this.uploadedName = by.name();
    this.uploadedAt = at;
  }

  /**
   * To be asked under the lock on the registry, before anything is taken over.
   *
   * @throws BusinessRuleViolation {@code promoter.import.already-applied} or {@code
   *     promoter.import.stale} if the registry changed since the list was compared
   */
  public void requireApplicable(Register register) {
    if (isApplied()) {
      throw new BusinessRuleViolation("promoter.import.already-applied", appliedAt);
    }
    if (revision != register.revision()) {
      throw new BusinessRuleViolation("promoter.import.stale", register.changedAt());
    }
  }

  /** It was taken over. */
  public void applied(Instant at) {
    appliedAt = at;
    content = null;
  }

  private static String legible(String name) {
    var typed = name == null ? "" : name.replaceAll(".*[/\\\\]", "").replaceAll("\\p{C}", "");
    var plain = typed.isBlank() ? "list.csv" : typed.strip();
    return plain.codePointCount(0, plain.length()) <= LONGEST_NAME
        ? plain
        : plain.substring(0, plain.offsetByCodePoints(0, LONGEST_NAME));
  }

  private static String digestOf(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Whether it is that person's upload; everybody sees their own alone. */
  public boolean isUploadedBy(Caller caller) {
    return uploadedBy.equals(caller.subject());
  }

  public UUID id() {
    return id;
  }

  public String fileName() {
    return fileName;
  }

  /** SHA-256 of the content, in hexadecimal digits. */
  public String digest() {
    return digest;
  }

  /** The file; null once it is forgotten. */
  public byte[] content() {
    return content == null ? null : content.clone();
  }

  /** Date of the list. */
  public LocalDate listed() {
    return listed;
  }

  public Instant uploadedAt() {
    return uploadedAt;
  }

  /** When it was taken over; null before. */
  public Instant appliedAt() {
    return appliedAt;
  }

  public boolean isApplied() {
    return appliedAt != null;
  }
}
