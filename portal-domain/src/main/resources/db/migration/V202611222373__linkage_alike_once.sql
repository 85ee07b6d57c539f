-- As before, but whether the caller reads a part of a case is asked once, not for each identifier and mark in it; and of a
-- mark that very many stories have, the newest two hundred are enough to find those that share several.
create or replace function rabta.cases_alike(kinds text[], vals text[], marks bigint[])
  returns table (case_id bigint, matched integer[], likeness integer)
  language sql stable security definer set search_path = rabta, pg_temp
begin atomic
  with mine as materialized (
    select k.n::integer as n, null::bigint as mark, c.case_id, c.part, k.kind not in ('LICENCE', 'RECRUITER_NAME') as strong
      from unnest(kinds, vals) with ordinality as k (kind, value, n)
     cross join lateral (select i.case_id, i.part from case_identifier i
                          where i.kind = k.kind and i.value = k.value order by i.case_id desc limit 500) c
    union all
    select null, m.mark, c.case_id, 'REPORT', false
      from unnest(marks) as m (mark)
     cross join lateral (select i.case_id from case_mark i where i.mark = m.mark order by i.case_id desc limit 200) c
  ), read as materialized (
    select p.case_id, p.part from (select distinct m.case_id, m.part from mine m) p
     where (select true from case_access a
             where a.case_id = p.case_id and a.principal = any (session_principals())
               and (a.expires_at is null or a.expires_at > now())
               and p.part = any (parts_reached(a.level, a.parts)) limit 1)
  )
  select m.case_id, array_remove(array_agg(distinct m.n), null), count(distinct m.mark)::integer
    from mine m join read r on r.case_id = m.case_id and r.part = m.part
   group by m.case_id
   order by bool_or(m.strong) desc, 3 desc, m.case_id desc
   limit 200;
end;
