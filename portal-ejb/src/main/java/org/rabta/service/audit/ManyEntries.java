package org.rabta.service.audit;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.HexFormat;
import java.util.List;
import org.rabta.domain.audit.AuditEntry;

/** Many entries as one value, so that they go to the database in one statement. */
public final class ManyEntries {

  /** Takes the entries of {@link #json}. */
  public static final String INSERT =
      """
      insert into rabta.audit_entry (id, at, subject, name, roles, agency, unit, origin, act, record_kind, record_ref,
                                     case_id, outcome, detail, salt, digest)
      select nextval('rabta.audit_entry_seq'), cast(e.at as timestamptz), e.subject, e.name, e.roles, e.agency, e.unit,
             e.origin, e.act, e.record_kind, e.record_ref, e.case_id, 'DONE', e.detail, decode(e.salt, 'hex'),
             decode(e.digest, 'hex')
        from jsonb_to_recordset(cast(?1 as jsonb)) e (at text, subject text, name text, roles text, agency text,
             unit text, origin text, act text, record_kind text, record_ref text, case_id bigint, detail text,
             salt text, digest text)
      """;

  private static final JsonMapper JSON = new JsonMapper();

  private ManyEntries() {}

  /** The entries of acts that were done. */
  public static String json(List<AuditEntry> entries) {
    var all = JSON.createArrayNode();
    entries.forEach(entry -> add(all, entry));
    return all.toString();
  }

  private static void add(ArrayNode all, AuditEntry entry) {
    all.addObject()
        .put("at", entry.at().toString())
        .put("subject", entry.subject())
        .put("name", entry.name())
        .put("roles", entry.roles())
        .put("agency", entry.agency())
        .put("unit", entry.unit())
        .put("origin", entry.origin())
        .put("act", entry.act())
        .put("record_kind", entry.recordKind())
        .put("record_ref", entry.recordRef())
        .put("case_id", entry.caseId())
        .put("detail", entry.detail())
        .put("salt", HexFormat.of().formatHex(entry.salt()))
        .put("digest", HexFormat.of().formatHex(entry.digest()));
  }
}
