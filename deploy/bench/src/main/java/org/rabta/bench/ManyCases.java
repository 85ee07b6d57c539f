package org.rabta.bench;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.rabta.domain.access.Caller;
import org.rabta.domain.access.Role;
import org.rabta.domain.search.BulkKind;
import org.rabta.local.StartRefused;
import org.rabta.service.search.ActOnMany;
import org.rabta.service.search.AssignmentQueries;
import org.rabta.service.search.CaseChoice;

/** What people do to thousands of cases at once, and which of a generated database's cases. */
enum ManyCases {
  /** A headquarters hands a ring's cases to the circle that works on it. */
  PROPOSE(
      BulkKind.PROPOSE,
      Of.FIA_HQ,
      """
      c.custody_unit <> 'AHTC-ISB' and c.declines < 2
         and not exists (select 1 from rabta.hand_off h where h.case_id = c.id and h.status = 'PROPOSED')
      """),
  /** An officer of a large circle takes what nobody is in charge of. */
  TAKE(BulkKind.TAKE, Of.AHTC_LHE, "c.custody_unit = 'AHTC-LHE' and c.officer_subject is null"),
  /** A headquarters puts cases back into the queues of their units. */
  RELEASE(BulkKind.RELEASE, Of.FIA_HQ, "c.officer_subject is not null"),
  /** A headquarters gives cases of a circle to one of its officers. */
  ASSIGN(BulkKind.ASSIGN, Of.FIA_HQ, "c.custody_unit = 'AHTC-LHE'");

  private static final String HELD =
      """
      select c.reference from rabta.case_access a join rabta.case_record c on c.id = a.case_id
       where a.principal = ?2 and a.status = 'OPEN' and c.custody_agency = 'FIA' and %s
       limit ?1
      """;

  private final BulkKind kind;
  private final Caller by;
  private final String which;

  ManyCases(BulkKind kind, Caller by, String which) {
    this.kind = kind;
    this.by = by;
    this.which = which;
  }

  /** For the table. */
  String what() {
    return kind.name();
  }

  /** Who does it. */
  Caller by() {
    return by;
  }

  /**
   * The act as the page would send it; the caller speaks to the database already.
   *
   * @param cases how many at most
   * @throws StartRefused if there is nobody to assign to
   */
  @SuppressWarnings("unchecked")
  ActOnMany ask(EntityManager entityManager, Services services, int cases) {
    List<String> references =
        entityManager
            .createNativeQuery(HELD.formatted(which))
            .setParameter(1, cases)
            .setParameter(2, by.principal())
            .getResultList();
    var choice = new CaseChoice(references, null);
    var officer = kind == BulkKind.ASSIGN ? officer(services, choice) : null;
    return new ActOnMany(
        UUID.randomUUID().toString(),
        kind,
        choice,
        references.size(),
        kind == BulkKind.PROPOSE ? "AHTC-ISB" : null,
        "All belong to one ring.",
        kind == BulkKind.PROPOSE ? "The ring is worked on there." : null,
        officer,
        officer == null ? null : mark(services, choice, officer));
  }

  private static Long officer(Services services, CaseChoice choice) {
    return services.get(AssignmentQueries.class).colleagues(choice).stream()
        .findFirst()
        .map(AssignmentQueries.Colleague::id)
        .orElseThrow(
            () ->
                new StartRefused(
                    "No officer is known yet to assign to: start the portal once on this data folder"
                        + " (deploy/up --data DIR)."));
  }

  private static String mark(Services services, CaseChoice choice, Long officer) {
    return services.get(AssignmentQueries.class).preview(choice, officer).mark();
  }

  private static final class Of {
    static final Caller FIA_HQ =
        new Caller("bench", "Bench", Set.of(Role.SUPERVISOR), "FIA", "FIA-HQ");
    static final Caller AHTC_LHE =
        new Caller("bench", "Bench", Set.of(Role.OFFICER), "FIA", "AHTC-LHE");

    private Of() {}
  }
}
