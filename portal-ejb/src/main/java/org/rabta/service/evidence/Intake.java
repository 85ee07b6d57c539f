package org.rabta.service.evidence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.rabta.domain.caserecord.CaseRecord;
import org.rabta.domain.evidence.ContentCheck;
import org.rabta.domain.evidence.CustodyEntry;
import org.rabta.domain.evidence.CustodyEvent;
import org.rabta.domain.evidence.EvidenceCheck;
import org.rabta.domain.evidence.EvidenceItem;
import org.rabta.domain.evidence.EvidenceUpload;
import org.rabta.domain.evidence.FileKind;
import org.rabta.domain.evidence.Sha256;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.service.access.CallerHolder;
import org.rabta.service.audit.AuditTrail;

/** Makes a whole upload an item: checked, kept, scanned, with its first line of custody. */
@Dependent
public class Intake {

  private static final String WATCH =
      "insert into rabta.evidence_watch (item_id, case_id, check_due, scan_due)"
          + " values (?1, ?2, ?3, ?4)";

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  @Resource private TransactionSynchronizationRegistry transaction;
  @Inject private CallerHolder callers;
  @Inject private EvidenceStore store;
  @Inject private MalwareScan scan;
  @Inject private AuditTrail trail;
  @Inject private Clock clock;

  EvidenceItem take(CaseRecord record, EvidenceUpload upload, String said) {
    upload.mustBeWhole();
    var sha256 = checksum(upload, said);
    refuseDuplicate(record, sha256);
    var kind = kind(upload);
    KeptLock.take(entityManager, sha256);
    store.keep(upload.id(), sha256);
    var now = clock.instant();
    var item = new EvidenceItem(upload, kind, sha256, callers.current(), now);
    entityManager.persist(item);
    entityManager.flush();
    upload.complete(now);
    entityManager.persist(
        new CustodyEntry(item, CustodyEvent.ADDED, callers.current(), clock.instant()));
    watch(item, scanned(item));
    discardAfterwards(upload.id());
    trail.done(
        "EVIDENCE_ADDED",
        record.id(),
        record.reference().value(),
        Map.of("item", item.id().toString(), "kind", kind.name(), "sha256", sha256.hex()));
    return item;
  }

  /** When the transaction has ended well, the file of the upload is not needed any more. */
  void discardAfterwards(Long upload) {
    transaction.registerInterposedSynchronization(
        new Synchronization() {
          @Override
          public void beforeCompletion() {
            // Nothing: the upload may still be needed.
          }

          @Override
          public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
              store.discard(upload);
            }
          }
        });
  }

  private Sha256 checksum(EvidenceUpload upload, String said) {
    try {
      var sha256 = Sha256.of(store.part(upload.id()));
      if (said != null && !said.isBlank() && !sha256.equals(new Sha256(said))) {
        throw new BusinessRuleViolation("evidence.checksum-differs", upload.name().value());
      }
      return sha256;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private FileKind kind(EvidenceUpload upload) {
    try {
      return ContentCheck.check(store.part(upload.id()), upload.name());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void refuseDuplicate(CaseRecord record, Sha256 sha256) {
    entityManager
        .createQuery(
            "select i.name from EvidenceItem i where i.caseId = :case and i.sha256 = :sha256",
            String.class)
        .setParameter("case", record.id())
        .setParameter("sha256", sha256.hex())
        .getResultStream()
        .findFirst()
        .ifPresent(
            name -> {
              throw new BusinessRuleViolation("evidence.duplicate", name);
            });
  }

  private MalwareScan.Finding scanned(EvidenceItem item) {
    var finding = scan.of(item.sha256());
    entityManager.persist(
        new EvidenceCheck(
            item.id(),
            item.caseId(),
            finding.result(),
            finding.detail(),
            callers.current(),
            clock.instant()));
    return finding;
  }

  private void watch(EvidenceItem item, MalwareScan.Finding finding) {
    var now = clock.instant();
    entityManager
        .createNativeQuery(WATCH)
        .setParameter(1, item.id())
        .setParameter(2, item.caseId())
        .setParameter(3, Timestamp.from(now.plus(Duration.ofDays(EvidenceWatch.DAYS_BETWEEN))))
        .setParameter(4, finding.isFinal() ? null : Timestamp.from(now))
        .executeUpdate();
  }
}
