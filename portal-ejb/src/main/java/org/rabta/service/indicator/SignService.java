package org.rabta.service.indicator;

import static org.rabta.domain.access.Roles.CWA_OFFICER;
import static org.rabta.domain.access.Roles.OFFICER;
import static org.rabta.domain.access.Roles.SUPERVISOR;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.rabta.domain.caserecord.CasePart;
import org.rabta.domain.caserecord.CaseRecord;
import org.rabta.domain.caserecord.Reach;
import org.rabta.domain.indicator.CaseSign;
import org.rabta.domain.indicator.SignAnswer;
import org.rabta.domain.indicator.SignKind;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.kernel.NoSuchRecord;
import org.rabta.service.access.CallerHolder;
import org.rabta.service.audit.AuditTrail;
import org.rabta.service.caserecord.CaseDesk;
import org.rabta.service.indicator.AnswerSigns.One;
import org.rabta.service.usecase.Act;
import org.rabta.service.usecase.UseCase;

/** Takes down what people say of the signs on a case. */
@Stateless
@DenyAll
@UseCase
public class SignService {

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  @Inject private CallerHolder callers;
  @Inject private CaseDesk desk;
  @Inject private SignsInForce signs;
  @Inject private ProposedFlags proposals;
  @Inject private AuditTrail trail;
  @Inject private Clock clock;

  /**
   * Takes the answers down, all or none. Saying again what is already in force changes nothing, so
   * that a second click does no harm.
   *
   * @return how many answers are new
   * @throws NoSuchRecord if there is no such case, or the caller's unit does not read its texts
   * @throws BusinessRuleViolation {@code sign.not-yours} if the unit only observes, {@code
   *     sign.none}, {@code sign.unknown}, {@code sign.changed} if somebody answered differently
   *     since the page was made
   */
  @Act("SIGNS_ANSWERED")
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR})
  public int answer(AnswerSigns asked) {
    var found = desk.find(asked.reference());
    mayAnswer(found.reach());
    found.record().requireOpen();
    if (asked.answers().isEmpty() || asked.answers().size() > AnswerSigns.MOST) {
      throw new BusinessRuleViolation("sign.none");
    }
    var inForce = signs.of(found.record().id());
    var words = proposals.wordsOf(found.record().id());
    var taken =
        asked.answers().stream()
            .filter(one -> isNew(one, inForce.get(SignsInForce.key(one.kind(), one.sign()))))
            .map(one -> persist(found.record(), one, inForce, words))
            .toList();
    trail.done(
        "SIGNS_ANSWERED",
        found.record().id(),
        found.record().reference().value(),
        taken.stream()
            .collect(
                Collectors.groupingBy(
                    one -> one.answer().name(),
                    Collectors.mapping(One::sign, Collectors.joining(" ")))));
    return taken.size();
  }

  private static void mayAnswer(Reach reach) {
    if (!reach.reads(CasePart.SIGNS)) {
      throw new NoSuchRecord();
    }
    if (!reach.records()) {
      throw new BusinessRuleViolation("sign.not-yours");
    }
  }

  /** False where the same stands already; refused where something else does that was not seen. */
  private static boolean isNew(One one, CaseSign inForce) {
    var answer = inForce == null ? SignAnswer.UNKNOWN : inForce.answer();
    if (answer == one.answer()) {
      return false;
    }
    if (!Objects.equals(one.seen(), inForce == null ? null : inForce.id())) {
      throw new BusinessRuleViolation("sign.changed");
    }
    return true;
  }

  private One persist(
      CaseRecord record, One one, Map<String, CaseSign> inForce, Map<String, String> words) {
    var given = new CaseSign.Given(one.kind(), one.sign(), one.answer());
    var quoted = one.kind() == SignKind.RED_FLAG ? words.get(one.sign()) : null;
    entityManager.persist(
        new CaseSign(
            record.id(),
            given,
            quoted,
            inForce.get(SignsInForce.key(one.kind(), one.sign())),
            callers.current(),
            clock.instant()));
    return one;
  }
}
