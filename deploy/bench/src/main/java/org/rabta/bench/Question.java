package org.rabta.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.rabta.domain.access.Caller;
import org.rabta.domain.access.Role;
import org.rabta.domain.routing.Priority;
import org.rabta.domain.typology.Strand;
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
  LIST(filter(Standing.OPEN, null, null, Charge.ANYBODY), "and a.status = 'OPEN'"),
  LIST_CLOSED(filter(Standing.CLOSED, null, null, Charge.ANYBODY), "and a.status = 'CLOSED'"),
  LIST_TRAFFICKING(
      filter(Standing.OPEN, Strand.TRAFFICKING, null, Charge.ANYBODY),
      "and a.status = 'OPEN' and a.strand = 'TRAFFICKING'"),
  LIST_URGENT(
      filter(Standing.OPEN, null, Priority.URGENT, Charge.ANYBODY),
      "and a.status = 'OPEN' and a.priority = 'URGENT'"),
  INBOX(
      services -> services.get(InboxQueries.class).toAnswer(null).rows().size(),
      """
      select w.*, c.* from rabta.wait w join rabta.case_record c on c.id = w.case_id
       where w.status = 'OPEN' and %s = ? order by w.due_at, w.id limit 25
      """);

  private final ToIntFunction<Services> service;
  private final String sql;

  Question(CaseFilter filter, String condition) {
    this(
        services -> services.get(CaseListQueries.class).list(filter).rows().size(),
        "select c.*, a.level from rabta.case_access a join rabta.case_record c on c.id = a.case_id"
            + " where a.principal = ? "
            + condition
            + " order by a.updated_at desc, a.case_id desc limit 25");
  }

  Question(ToIntFunction<Services> service, String sql) {
    this.service = service;
    this.sql = sql;
  }

  private static CaseFilter filter(
      Standing standing, Strand strand, Priority priority, Charge charge) {
    return new CaseFilter(
        null, standing, strand, priority, null, charge, null, false, false, null, null, null, null);
  }

  /** Asks the service; returns the number of rows. */
  int ask(Services services) {
    return service.applyAsInt(services);
  }

  /** The statement for that caller. */
  String sql(Caller caller) {
    return sql.formatted(caller.has(Role.SUPERVISOR) ? "w.agency" : "w.unit");
  }

  /** What its question marks stand for. */
  List<Object> parameters(Caller caller) {
    var parameters = new ArrayList<Object>();
    if (this == INBOX) {
      parameters.add(caller.has(Role.SUPERVISOR) ? caller.agency() : caller.unit());
    } else {
      parameters.add(caller.principal());
    }
    return parameters;
  }
}
