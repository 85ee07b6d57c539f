package org.rabta.service.evidence;

import static org.rabta.domain.access.Roles.CWA_OFFICER;
import static org.rabta.domain.access.Roles.OFFICER;
import static org.rabta.domain.access.Roles.SUPERVISOR;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.rabta.domain.evidence.EvidenceUpload;
import org.rabta.domain.evidence.FileName;
import org.rabta.domain.evidence.Sha256;
import org.rabta.domain.evidence.UploadStatus;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.kernel.NoSuchRecord;
import org.rabta.service.access.CallerHolder;
import org.rabta.service.caserecord.CaseDesk.OnDesk;
import org.rabta.service.usecase.Act;
import org.rabta.service.usecase.UseCase;

/** Takes files in, piece by piece. An upload is its author's alone until it is an item. */
@Stateless
@DenyAll
@UseCase
public class UploadService {

  /** Uploads that one person may have under way on one case. */
  static final int MOST_OPEN = 50;

  private static final ZoneId ZONE = ZoneId.of("Asia/Karachi");

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  @Inject private CallerHolder callers;
  @Inject private EvidenceDesk desk;
  @Inject private EvidenceStore store;
  @Inject private Intake intake;
  @Inject private Clock clock;

  /**
   * Begins an upload; one of the same name and size that was interrupted goes on instead.
   *
   * @throws NoSuchRecord if there is no such case, or the caller does not read its evidence
   * @throws BusinessRuleViolation {@code evidence.not-yours} if the unit only observes, {@code
   *     evidence.too-many}, {@code evidence.no-room} and the refusals of {@link EvidenceUpload}
   */
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR})
  public UploadView start(StartUpload asked) {
    return UploadView.of(begin(desk.findForAdding(asked.reference()), asked));
  }

  /**
   * How far an upload has come.
   *
   * @throws NoSuchRecord if there is none, it is somebody else's, or the caller has no more part in
   *     the case
   */
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR})
  public UploadView progress(String reference, long upload) {
    return UploadView.of(find(desk.findForAdding(reference), upload));
  }

  /**
   * Takes the next piece; it counts when this returns.
   *
   * @throws BusinessRuleViolation {@code evidence.piece-damaged} if its checksum is not the one
   *     that was sent with it, {@code evidence.piece-size}, and the refusals of {@link
   *     EvidenceUpload#expect}
   */
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR})
  public UploadView append(UploadPiece piece) {
    var upload = lock(find(desk.findForAdding(piece.reference()), piece.upload()));
    var content = piece.content();
    if (content.length == 0 || content.length > UploadPiece.LARGEST) {
      throw new BusinessRuleViolation("evidence.piece-size");
    }
    if (!Sha256.of(content).equals(new Sha256(piece.sha256()))) {
      throw new BusinessRuleViolation("evidence.piece-damaged");
    }
    upload.expect(piece.offset(), content.length);
    store.write(upload.id(), piece.offset(), content);
    upload.received(content.length, clock.instant());
    return UploadView.of(upload);
  }

  /**
   * Makes a whole upload an item. A file that is refused for what it is has to be sent anew, so its
   * upload ends by {@link #abandon}.
   *
   * @return key of the item
   * @throws BusinessRuleViolation {@code evidence.checksum-differs}, {@code evidence.duplicate}, or
   *     a refusal of the content
   */
  @Act("EVIDENCE_ADDED")
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR})
  public Long finish(FinishUpload asked) {
    var found = desk.findForAdding(asked.reference());
    var upload = lock(find(found, asked.upload()));
    return intake.take(found.record(), upload, asked.sha256()).id();
  }

  /**
   * Adds a small file whole, for a browser that runs no script.
   *
   * @param content the bytes, as many as said
   * @return key of the item
   * @throws BusinessRuleViolation as for {@link #start} and {@link #finish}
   */
  @Act("EVIDENCE_ADDED")
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR})
  public Long add(StartUpload asked, byte[] content) {
    var found = desk.findForAdding(asked.reference());
    var upload = begin(found, asked);
    upload.expect(upload.received(), content.length - upload.received());
    store.write(upload.id(), 0, content);
    upload.received(content.length - upload.received(), clock.instant());
    return intake.take(found.record(), upload, null).id();
  }

  /** Gives an upload up; what came of it is thrown away. A second time does no harm. */
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR})
  public void abandon(String reference, long upload) {
    var found = lock(find(desk.findForAdding(reference), upload));
    if (found.status() == UploadStatus.OPEN) {
      found.abandon(clock.instant());
      intake.discardAfterwards(found.id());
    }
  }

  private EvidenceUpload begin(OnDesk found, StartUpload asked) {
    var description = asked.description().notAfter(LocalDate.ofInstant(clock.instant(), ZONE));
    var name = FileName.of(asked.name());
    var upload =
        new EvidenceUpload(
            found.record().id(),
            name,
            asked.size(),
            description,
            callers.current(),
            clock.instant());
    var open = desk.openUploads(found.record().id());
    var same =
        open.stream()
            .filter(one -> one.name().equals(name) && one.size() == asked.size())
            .filter(one -> one.description().equals(description))
            .findFirst();
    if (same.isPresent()) {
      return lock(same.get());
    }
    if (open.size() >= MOST_OPEN) {
      throw new BusinessRuleViolation("evidence.too-many", MOST_OPEN);
    }
    store.mustHold(asked.size());
    entityManager.persist(upload);
    return upload;
  }

  private EvidenceUpload find(OnDesk found, long upload) {
    return entityManager
        .createQuery(
            "select u from EvidenceUpload u where u.id = :id and u.caseId = :case"
                + " and u.startedBy = :subject",
            EvidenceUpload.class)
        .setParameter("id", upload)
        .setParameter("case", found.record().id())
        .setParameter("subject", callers.current().subject())
        .getResultStream()
        .findFirst()
        .orElseThrow(NoSuchRecord::new);
  }

  /** Of two who send the same piece, the second is told how far it has come. */
  private EvidenceUpload lock(EvidenceUpload upload) {
    entityManager.refresh(upload, LockModeType.PESSIMISTIC_WRITE);
    return upload;
  }
}
