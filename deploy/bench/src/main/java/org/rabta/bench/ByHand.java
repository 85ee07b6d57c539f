package org.rabta.bench;

/** The best statements we know for the rows that the portal's services return. */
final class ByHand {

  static final String LIST =
      """
      select c.*, a.level from rabta.case_access a join rabta.case_record c on c.id = a.case_id
       where a.principal = ? %s order by a.updated_at desc, a.case_id desc limit 25
      """;

  static final String LIST_COUNT =
      """
      select count(*) from (select 1 from rabta.case_access a where a.principal = ? and a.status = 'OPEN' limit 1001) x
      """;

  /** For what many cases say: the newest are looked through, more of them if a page is not full. */
  static final String SEARCH_WORDS =
      """
      with newest as materialized (
        select a.case_id, a.level, a.updated_at,
               row_number() over (order by a.updated_at desc, a.case_id desc) as place
          from rabta.case_access a
         where a.principal = ? and a.status = 'OPEN' order by a.updated_at desc, a.case_id desc limit 2000
      ), asked as materialized (
        select rabta.search_terms(?) as terms
      ), first as materialized (
        select rabta.cases_saying_among(array(select case_id from newest where place <= 500), terms) as id from asked
      ), more as materialized (
        select rabta.cases_saying_among(array(select case_id from newest where place > 500), terms) as id
          from asked where (select count(*) from first) < 25
      )
      select c.*, n.level from newest n join rabta.case_record c on c.id = n.case_id
       where n.case_id in (select id from first union all select id from more)
       order by n.updated_at desc, n.case_id desc limit 25
      """;

  /** For what few cases say: the index knows them. */
  static final String SEARCH_IDENTIFIER =
      """
      select c.*, a.level from rabta.case_access a join rabta.case_record c on c.id = a.case_id
       where a.principal = ? and a.status = 'OPEN'
         and a.case_id = any (array(select unnest(rabta.cases_saying(rabta.search_terms(?), 3000))))
       order by a.updated_at desc, a.case_id desc limit 25
      """;

  /** With the entry on the trail, without which nobody reads a case. */
  static final String CASE_PAGE =
      """
      with seen as materialized (
        select c.*, a.level, a.parts from rabta.case_access a join rabta.case_record c on c.id = a.case_id
         where a.principal = ? and c.reference = ? and (a.expires_at is null or a.expires_at > now())
      ), entry as (
        insert into rabta.audit_entry (id, at, subject, name, roles, agency, unit, origin, act, record_kind, record_ref,
                                       case_id, outcome, detail, salt, digest)
        select nextval('rabta.audit_entry_seq'), clock_timestamp(), current_setting('rabta.subject'), 'Bench',
               current_setting('rabta.roles'), current_setting('rabta.agency'), current_setting('rabta.unit'), 'internal',
               'CASE_READ', 'CASE', s.reference, s.id, 'DONE', '{"level":"' || s.level || '"}',
               uuid_send(gen_random_uuid()), sha256(convert_to(s.reference || clock_timestamp(), 'UTF8'))
          from seen s
      )
      select c.*,
             (select f.facts from rabta.case_facts f where f.case_id = c.id order by f.id desc limit 1),
             (select d.decision from rabta.routing_decision d where d.case_id = c.id order by d.id desc limit 1),
             (select json_agg(p order by p.since, p.unit) from rabta.participation p where p.case_id = c.id),
             (select json_agg(g order by g.since, g.unit) from rabta.access_grant g
               where g.case_id = c.id and g.ended_at is null and (g.expires_at is null or g.expires_at > now())),
             (select json_agg(r order by r.id) from rabta.report r where r.case_id = c.id),
             (select count(*) from rabta.recruiter r where r.case_id = c.id),
             (select count(*) from rabta.advertisement v
               where v.case_id = c.id and not v.withdrawn
                 and not exists (select 1 from rabta.advertisement s where s.supersedes = v.id)),
             (select count(*) from rabta.person p where p.case_id = c.id)
        from seen c
      """;

  static final String INBOX =
      """
      select w.*, c.* from rabta.wait w join rabta.case_record c on c.id = w.case_id
       where w.status = 'OPEN' and {who} = ? order by w.due_at, w.id limit 25
      """;

  static final String INBOX_COUNTS =
      """
      select * from
        (select count(*), count(*) filter (where x.due_at < now()),
                count(*) filter (where x.due_at between now() and date_trunc('day', now()) + interval '1 day')
           from (select w.due_at from rabta.wait w join rabta.case_record c on c.id = w.case_id
                  where w.status = 'OPEN' and {who} = ? order by w.due_at limit 1000) x) answer,
        (select count(*) from (select 1 from rabta.wait w join rabta.case_record c on c.id = w.case_id
          where w.status = 'OPEN' and {asking} = ? and w.unit <> w.asked_by_unit limit 1000) x) asked,
        (select count(*) from (select 1 from rabta.case_access a
          where a.principal = ? and a.status = 'OPEN' and a.level = 'CUSTODY' and a.officer_subject = ? limit 1000) x) mine,
        (select count(*) from (select 1 from rabta.case_access a
          where a.principal = ? and a.status = 'OPEN' and a.officer_subject is null and a.custody_unit = ?
          limit 1000) x) nobodys
      """;

  private ByHand() {}
}
