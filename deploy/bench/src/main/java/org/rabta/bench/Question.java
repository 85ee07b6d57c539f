package org.rabta.bench;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.ToIntBiFunction;
import org.rabta.domain.access.Caller;
import org.rabta.domain.access.Role;
import org.rabta.domain.routing.Priority;
import org.rabta.domain.typology.Strand;
import org.rabta.service.caserecord.CaseQueries;
import org.rabta.service.search.CaseFilter;
import org.rabta.service.search.CaseFilter.Charge;
import org.rabta.service.search.CaseFilter.Standing;
import org.rabta.service.search.CaseListQueries;
import org.rabta.service.wait.InboxQueries;

/**
 * A question of the portal's pages, asked by its own service and by the best statement that returns
 * the same rows to the same caller, under the same policies.
 */
enum Question {
  LIST(filter(Standing.OPEN, null, null), "and a.status = 'OPEN'"),
  LIST_CLOSED(filter(Standing.CLOSED, null, null), "and a.status = 'CLOSED'"),
  LIST_TRAFFICKING(
      filter(Standing.OPEN, Strand.TRAFFICKING, null),
      "and a.status = 'OPEN' and a.strand = 'TRAFFICKING'"),
  LIST_URGENT(
      filter(Standing.OPEN, null, Priority.URGENT),
      "and a.status = 'OPEN' and a.priority = 'URGENT'"),
  LIST_COUNT(
      (services, sought) -> {
        services.get(CaseListQueries.class).count(CaseFilter.open());
        return 1;
      },
      ByHand.LIST_COUNT,
      (caller, sought) -> List.of(caller.principal())),
  SEARCH_WORDS(
      (services, sought) -> search(services, sought.words()),
      ByHand.SEARCH_WORDS,
      (caller, sought) -> List.of(caller.principal(), sought.words())),
  SEARCH_IDENTIFIER(
      (services, sought) -> search(services, sought.number()),
      ByHand.SEARCH_IDENTIFIER,
      (caller, sought) -> List.of(caller.principal(), sought.number())),
  CASE_PAGE(
      (services, sought) -> {
        services.get(CaseQueries.class).view(sought.reference());
        return 1;
      },
      ByHand.CASE_PAGE,
      (caller, sought) -> List.of(caller.principal(), sought.reference())),
  INBOX(
      (services, sought) -> services.get(InboxQueries.class).toAnswer(null).rows().size(),
      ByHand.INBOX,
      (caller, sought) -> List.of(who(caller))),
  INBOX_COUNTS(
      (services, sought) -> {
        services.get(InboxQueries.class).counts();
        return 1;
      },
      ByHand.INBOX_COUNTS,
      (caller, sought) ->
          List.of(
              who(caller),
              who(caller),
              caller.principal(),
              caller.subject(),
              caller.principal(),
              caller.unit()));

  private final ToIntBiFunction<Services, Sought> service;
  private final String sql;
  private final BiFunction<Caller, Sought, List<Object>> parameters;

  Question(CaseFilter filter, String condition) {
    this(
        (services, sought) -> services.get(CaseListQueries.class).list(filter).rows().size(),
        ByHand.LIST.formatted(condition),
        (caller, sought) -> List.of(caller.principal()));
  }

  Question(
      ToIntBiFunction<Services, Sought> service,
      String sql,
      BiFunction<Caller, Sought, List<Object>> parameters) {
    this.service = service;
    this.sql = sql;
    this.parameters = parameters;
  }

  private static CaseFilter filter(Standing standing, Strand strand, Priority priority) {
    return filter(null, standing, strand, priority);
  }

  private static CaseFilter filter(
      String words, Standing standing, Strand strand, Priority priority) {
    return new CaseFilter(
        words,
        standing,
        strand,
        priority,
        null,
        Charge.ANYBODY,
        null,
        false,
        false,
        null,
        null,
        null,
        null);
  }

  private static int search(Services services, String words) {
    var filter = filter(words, Standing.OPEN, null, null);
    return services.get(CaseListQueries.class).list(filter).rows().size();
  }

  private static String who(Caller caller) {
    return caller.has(Role.SUPERVISOR) ? caller.agency() : caller.unit();
  }

  /** Asks the service; returns the number of rows. */
  int ask(Services services, Sought sought) {
    return service.applyAsInt(services, sought);
  }

  /** The statement for that caller. */
  String sql(Caller caller) {
    boolean agency = caller.has(Role.SUPERVISOR);
    return sql.replace("{who}", agency ? "w.agency" : "w.unit")
        .replace("{asking}", agency ? "w.asked_by_agency" : "w.asked_by_unit");
  }

  /** What its question marks stand for. */
  List<Object> parameters(Caller caller, Sought sought) {
    return parameters.apply(caller, sought);
  }
}
