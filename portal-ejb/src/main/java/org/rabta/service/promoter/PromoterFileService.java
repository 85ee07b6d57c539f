package org.rabta.service.promoter;

import static org.rabta.domain.access.Roles.SUPERVISOR;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.rabta.domain.access.Caller;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.kernel.NoSuchRecord;
import org.rabta.domain.promoter.Comparison;
import org.rabta.domain.promoter.Occasion;
import org.rabta.domain.promoter.Promoter;
import org.rabta.domain.promoter.PromoterFile;
import org.rabta.domain.promoter.PromoterImport;
import org.rabta.domain.promoter.Register;
import org.rabta.service.audit.AuditTrail;
import org.rabta.service.usecase.Act;
import org.rabta.service.usecase.UseCase;

/**
 * Lists of promoters in files, for supervisors of the regulator. A list is compared with the
 * registry, looked at, and then taken over whole or not at all.
 */
@Stateless
@DenyAll
@UseCase
public class PromoterFileService {

  private static final String KIND = "PROMOTER_FILE";

  /** How long a list that was compared waits to be taken over. */
  private static final Duration KEPT = Duration.ofDays(1);

  /** Promoters whose date is renewed in one statement. */
  private static final int AT_ONCE = 1000;

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  @Inject private Promoters promoters;
  @Inject private AuditTrail trail;
  @Inject private Clock clock;

  /**
   * Keeps a list for a look at what it would change; changes nothing.
   *
   * @return key of the upload
   * @throws BusinessRuleViolation {@code record.none} for everybody but supervisors of the
   *     regulator; codes of {@link PromoterImport} and {@link PromoterFile#read} for a list that
   *     cannot be read as a whole
   */
  @Act(value = "PROMOTER_FILE_CHECKED", kind = KIND)
  @RolesAllowed(SUPERVISOR)
  public UUID check(CheckFile asked) {
    var caller = promoters.requireRegulator();
    var upload =
        new PromoterImport(
            asked.fileName(),
            asked.content(),
            asked.listed(),
            promoters.register(),
            caller,
            clock.instant(),
            promoters.today());
    read(upload);
    entityManager.persist(upload);
    forgetOthers(caller);
    trail.doneTo(
        KIND, upload.fileName(), "PROMOTER_FILE_CHECKED", Map.of("digest", upload.digest()));
    return upload.id();
  }

  /**
   * What a list would change now.
   *
   * @throws BusinessRuleViolation {@code record.none} if the caller uploaded no such list, {@code
   *     promoter.import.already-applied}
   */
  @RolesAllowed(SUPERVISOR)
  public FilePreview preview(UUID upload) {
    var found = find(upload, promoters.requireRegulator());
    if (found.isApplied()) {
      throw new BusinessRuleViolation("promoter.import.already-applied", found.appliedAt());
    }
    var file = read(found);
    var seen = Comparison.of(file, promoters.all(), found.listed());
    var missing = promoters.rows(seen.missing().stream().limit(FilePreview.SHOWN).toList());
    return FilePreview.of(found, file, seen, missing);
  }

  /**
   * Takes a list over, whole.
   *
   * @return how many lines were what
   * @throws BusinessRuleViolation {@code record.none} if the caller uploaded no such list, {@code
   *     promoter.import.already-applied}, {@code promoter.import.stale} if the registry changed
   *     since the list was compared, {@code promoter.import.faulty} if a line breaks a rule
   */
  @Act(value = "PROMOTERS_IMPORTED", kind = KIND)
  @RolesAllowed(SUPERVISOR)
  public FilePreview.Counts apply(ApplyFile asked) {
    var caller = promoters.requireRegulator();
    find(asked.upload(), caller);
    var register = promoters.registerForChange();
    var upload = find(asked.upload(), caller);
    entityManager.refresh(upload);
    upload.requireApplicable(register);
    var file = read(upload);
    if (!file.faults().isEmpty()) {
      throw new BusinessRuleViolation("promoter.import.faulty", file.faults().size());
    }
    var seen = Comparison.of(file, promoters.all(), upload.listed());
    takeOver(upload, register, seen, caller);
    var counts = FilePreview.of(upload, file, seen, List.of()).counts();
    trail.doneTo(KIND, upload.fileName(), "PROMOTERS_IMPORTED", detail(upload, counts));
    return counts;
  }

  private void takeOver(PromoterImport upload, Register register, Comparison seen, Caller by) {
    var now = clock.instant();
    var occasion = new Occasion(upload.fileName(), upload.listed(), null, by, now);
    var entered = seen.added().stream().map(row -> new Promoter(row.entry(), occasion)).toList();
    entered.forEach(entityManager::persist);
    var restated =
        seen.changed().stream()
            .filter(change -> change.promoter().restate(change.row().entry(), occasion))
            .map(Comparison.Change::promoter)
            .toList();
    entityManager.flush();
    Stream.concat(entered.stream(), restated.stream())
        .forEach(promoter -> entityManager.persist(promoter.statement(occasion)));
    boolean later = register.asOf() == null || upload.listed().isAfter(register.asOf());
    if (later || seen.changesSomething()) {
      register.imported(upload.listed(), now);
    }
    upload.applied(now);
    entityManager.flush();
    if (later) {
      renew(seen.unchanged(), upload);
    }
  }

  /** A later list that says the same makes the knowledge younger and changes nothing else. */
  private void renew(List<Promoter> unchanged, PromoterImport upload) {
    for (int i = 0; i < unchanged.size(); i += AT_ONCE) {
      var some = unchanged.subList(i, Math.min(i + AT_ONCE, unchanged.size()));
      entityManager
          .createQuery("update Promoter p set p.asOf = :day, p.source = :file where p.id in :ids")
          .setParameter("day", upload.listed())
          .setParameter("file", upload.fileName())
          .setParameter("ids", some.stream().map(Promoter::id).toList())
          .executeUpdate();
    }
  }

  /** What somebody compared long ago and never took over need not be kept. */
  private void forgetOthers(Caller caller) {
    entityManager
        .createQuery(
            "update PromoterImport i set i.content = null"
                + " where i.uploadedBy = :subject and i.uploadedAt < :before")
        .setParameter("subject", caller.subject())
        .setParameter("before", clock.instant().minus(KEPT))
        .executeUpdate();
  }

  private PromoterFile read(PromoterImport upload) {
    if (upload.content() == null) {
      throw new BusinessRuleViolation("promoter.import.forgotten");
    }
    return PromoterFile.read(upload.content(), upload.listed(), promoters.protectorates());
  }

  private PromoterImport find(UUID key, Caller caller) {
    var found = key == null ? null : entityManager.find(PromoterImport.class, key);
    if (found == null || !found.isUploadedBy(caller)) {
      throw new NoSuchRecord();
    }
    return found;
  }

  private static Map<String, String> detail(PromoterImport upload, FilePreview.Counts counts) {
    return Map.of(
        "digest",
        upload.digest(),
        "listed",
        upload.listed().toString(),
        "added",
        String.valueOf(counts.added()),
        "changed",
        String.valueOf(counts.changed()),
        "unchanged",
        String.valueOf(counts.unchanged()),
        "missing",
        String.valueOf(counts.missing()));
  }
}
