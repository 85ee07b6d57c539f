package org.rabta.service.indicator;

import static org.rabta.domain.access.Roles.CWA_OFFICER;
import static org.rabta.domain.access.Roles.NATIONAL_COORDINATOR;
import static org.rabta.domain.access.Roles.OFFICER;
import static org.rabta.domain.access.Roles.REFERRAL_COORDINATOR;
import static org.rabta.domain.access.Roles.SUPERVISOR;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rabta.domain.access.Caller;
import org.rabta.domain.access.Level;
import org.rabta.domain.access.Role;
import org.rabta.domain.caserecord.CasePart;
import org.rabta.domain.indicator.CaseSign;
import org.rabta.domain.indicator.Evidence;
import org.rabta.domain.indicator.IloResult;
import org.rabta.domain.indicator.IloRules;
import org.rabta.domain.indicator.IloSet;
import org.rabta.domain.indicator.PtpaElements;
import org.rabta.domain.indicator.SignAnswer;
import org.rabta.domain.indicator.SignCatalogue;
import org.rabta.domain.indicator.SignKind;
import org.rabta.domain.kernel.Answer;
import org.rabta.domain.kernel.NoSuchRecord;
import org.rabta.service.access.CallerHolder;
import org.rabta.service.caserecord.CaseDesk;
import org.rabta.service.caserecord.CaseReader;
import org.rabta.service.indicator.SignsOfCase.Said;
import org.rabta.service.usecase.UseCase;

/** What the page of a case shows of its signs. */
@Stateless
@DenyAll
@UseCase
public class SignQueries {

  @Inject private CallerHolder callers;
  @Inject private CaseDesk desk;
  @Inject private CaseReader cases;
  @Inject private SignsInForce signs;
  @Inject private ProposedFlags proposals;

  /**
   * The signs on a case: a part of its page, whose reading stands on the trail.
   *
   * @throws NoSuchRecord if there is no such case, or the caller does not read its texts
   */
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR, NATIONAL_COORDINATOR, REFERRAL_COORDINATOR})
  public SignsOfCase ofCase(String reference) {
    var found = desk.find(reference);
    if (!found.reads(CasePart.SIGNS)) {
      throw new NoSuchRecord();
    }
    var record = found.record();
    var said = said(signs.of(record.id()));
    var ptpa = PtpaElements.of(cases.latestFacts(record.id()));
    return new SignsOfCase(
        proposals.of(record.id()),
        said,
        results(SignsOfCase.codes(said.get(SignKind.ILO), SignAnswer.CONFIRMED), ptpa),
        ptpa,
        Evidence.of(
            SignsOfCase.codes(said.get(SignKind.RED_FLAG), SignAnswer.CONFIRMED),
            SignsOfCase.codes(said.get(SignKind.MODUS_OPERANDI), SignAnswer.CONFIRMED)),
        signs.history(record.id()).stream().map(SignQueries::view).toList(),
        mayAnswer(callers.current(), found.level()));
  }

  private static Map<SignKind, Map<String, Said>> said(Map<String, CaseSign> inForce) {
    var said = new EnumMap<SignKind, Map<String, Said>>(SignKind.class);
    Arrays.stream(SignKind.values()).forEach(kind -> said.put(kind, new LinkedHashMap<>()));
    inForce.values().forEach(sign -> said.get(sign.kind()).put(sign.sign(), view(sign)));
    return said;
  }

  /** Age unknown or disputed is read as a child until it is decided. */
  private static Map<IloSet, IloResult> results(Set<String> ticked, PtpaElements ptpa) {
    var child = ptpa.child() != Answer.NO;
    var results = new EnumMap<IloSet, IloResult>(IloSet.class);
    for (var set : List.of(IloSet.of(false, child), IloSet.of(true, child))) {
      var list = SignCatalogue.delivered().indicators(set);
      results.put(set, IloRules.read(list, ticked, ptpa.act()));
    }
    return results;
  }

  private static boolean mayAnswer(Caller caller, Level level) {
    return (level == Level.CUSTODY || level == Level.CONTRIBUTOR)
        && (caller.has(Role.OFFICER)
            || caller.has(Role.CWA_OFFICER)
            || caller.has(Role.SUPERVISOR));
  }

  private static Said view(CaseSign sign) {
    return new Said(
        sign.id(),
        sign.kind(),
        sign.sign(),
        sign.answer(),
        sign.words(),
        sign.saidName(),
        sign.saidFor(),
        sign.saidAt());
  }
}
