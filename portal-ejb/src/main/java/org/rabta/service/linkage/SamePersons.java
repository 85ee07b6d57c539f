package org.rabta.service.linkage;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rabta.domain.intake.DraftIdentity;
import org.rabta.domain.intake.ReportDraft;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.linkage.Identifier;
import org.rabta.domain.linkage.IdentifierKind;
import org.rabta.domain.person.Identity;
import org.rabta.service.person.IdentityVault;
import org.rabta.service.person.PersonIndex;
import org.rabta.service.person.PersonIndex.SamePerson;

/**
 * Cases that name the same person by card or passport, among those whose identities the caller may
 * open. What is told of a person is its number in the case asked about, never who it is.
 */
@Dependent
class SamePersons {

  /** The person at risk of a report that is no case yet. */
  private static final String AT_RISK = "/V1";

  @Inject private PersonIndex index;
  @Inject private IdentityVault vault;

  /** Those like a case, by their key. */
  Map<Long, TreeSet<Identifier>> ofCase(Long caseId) {
    return byCase(index.sharing(caseId));
  }

  /** Those like a report under way of the caller; none without the keys of identities. */
  Map<Long, TreeSet<Identifier>> ofDraft(ReportDraft draft) {
    return byCase(
        draft
            .sealed()
            .map(kept -> opened(draft, kept))
            .map(identity -> index.exactly(identity, AT_RISK))
            .orElse(List.of()));
  }

  private Identity opened(ReportDraft draft, byte[] kept) {
    try {
      return Identity.of(DraftIdentity.read(vault.openDraft(draft.id(), kept)));
    } catch (BusinessRuleViolation closed) {
      return Identity.unknown();
    }
  }

  private static Map<Long, TreeSet<Identifier>> byCase(List<SamePerson> found) {
    Function<SamePerson, Identifier> reason =
        same -> new Identifier(IdentifierKind.valueOf("PERSON_" + same.by()), same.person());
    return found.stream()
        .collect(
            Collectors.groupingBy(
                SamePerson::caseId,
                Collectors.mapping(reason, Collectors.toCollection(TreeSet::new))));
  }
}
