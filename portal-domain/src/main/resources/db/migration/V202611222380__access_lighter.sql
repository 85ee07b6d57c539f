-- Ten thousand cases that change at once move every access row of theirs in every index: the access table keeps the
-- indexes that a list needs, and a new reason of access looks at the principals it concerns, not at all of the case.

drop index rabta.case_access_of_case;
alter table rabta.case_access drop constraint case_access_pk;
alter table rabta.case_access add constraint case_access_pk primary key (case_id, principal);

-- The officer of a case is of the unit that has custody.
drop index rabta.case_access_officer;
create index case_access_officer on rabta.case_access (principal, officer_subject, status, updated_at desc, case_id desc)
  where officer_subject is not null and level = 'CUSTODY';

-- Access rows are derived with their keys.
drop trigger case_access_keyed on rabta.case_access;
drop function rabta.case_access_keyed();

create function rabta.widen_case_access(of_cases bigint[], of_principals text[]) returns void
  language sql security definer set search_path = rabta, pg_temp set work_mem = '32MB' as $$
  with asked as materialized (
    select distinct case_id, principal from unnest(of_cases, of_principals) pair (case_id, principal)
  ), reason as (
    select r.case_id, g.principal, r.level, level_rank(r.level) as rank, parts_reached(r.level, r.parts) as parts,
           r.expires_at
      from (select p.case_id, p.unit, p.agency, p.level, null::text as parts, null::timestamptz as expires_at
              from participation p where p.case_id = any (of_cases)
            union all
            select x.case_id, x.unit, x.agency, x.level, x.parts, x.expires_at
              from access_grant x where x.case_id = any (of_cases) and x.ended_at is null
               and (x.expires_at is null or x.expires_at > now())) r
      cross join lateral (values ('U:' || r.unit), ('A:' || r.agency)) g (principal)
      join asked on asked.case_id = r.case_id and asked.principal = g.principal
  ), whole as (
    select r.case_id, r.principal, min(r.rank) as rank,
           (array_agg(r.level order by r.rank, cardinality(r.parts) desc, r.expires_at desc nulls first))[1] as level,
           (array_agg(cardinality(r.parts) order by r.rank, cardinality(r.parts) desc, r.expires_at desc nulls first))[1]
             as widest_parts,
           (array_agg(r.expires_at order by r.rank, cardinality(r.parts) desc, r.expires_at desc nulls first))[1]
             as widest_end,
           coalesce(array_agg(distinct part.name order by part.name) filter (where part.name is not null),
                    array[]::text[]) as parts,
           min(r.expires_at) as first_end, min(r.expires_at) filter (where r.rank <= 3) as first_working_end
      from reason r left join lateral unnest(r.parts) part (name) on true
     group by r.case_id, r.principal
  )
  insert into case_access as a (principal, case_id, level, parts, expires_at, status, strand, priority, custody_unit,
                                officer_subject, updated_at, opened_at, minor_involved, content_live)
  select w.principal, c.id, w.level,
         case when w.parts @> parts_reached(w.level, null) then null else array_to_string(w.parts, ',') end,
         case when w.widest_end is null and w.widest_parts = cardinality(w.parts) then null
              when w.rank > 3 then w.first_end else w.first_working_end end,
         c.status, c.strand, c.priority, c.custody_unit, c.officer_subject, c.updated_at, c.opened_at, c.minor_involved,
         c.content_live
    from whole w
    join case_record c on c.id = w.case_id
   order by c.id, w.principal
  on conflict (case_id, principal) do update
     set level = excluded.level, parts = excluded.parts, expires_at = excluded.expires_at, status = excluded.status,
         strand = excluded.strand, priority = excluded.priority, custody_unit = excluded.custody_unit,
         officer_subject = excluded.officer_subject, updated_at = excluded.updated_at, opened_at = excluded.opened_at,
         minor_involved = excluded.minor_involved, content_live = excluded.content_live
   where (a.level, a.parts, a.expires_at, a.status, a.strand, a.priority, a.custody_unit, a.officer_subject,
          a.updated_at, a.opened_at, a.minor_involved, a.content_live)
         is distinct from
         (excluded.level, excluded.parts, excluded.expires_at, excluded.status, excluded.strand, excluded.priority,
          excluded.custody_unit, excluded.officer_subject, excluded.updated_at, excluded.opened_at,
          excluded.minor_involved, excluded.content_live);
$$;
comment on function rabta.widen_case_access(bigint[], text[]) is
  'Makes the access rows of cases for principals, pair by pair, from participation and grants; a principal with several '
  'reasons has the widest level and all parts together, for no longer than the first of its reasons that ends';
revoke all on function rabta.widen_case_access(bigint[], text[]) from public;

create or replace function rabta.derive_case_access(of_cases bigint[]) returns void
  language sql security definer set search_path = rabta, pg_temp as $$
  delete from case_access a where a.case_id = any (of_cases)
     and not exists (select 1 from participation p where p.case_id = a.case_id
                      and a.principal in ('U:' || p.unit, 'A:' || p.agency))
     and not exists (select 1 from access_grant x where x.case_id = a.case_id and x.ended_at is null
                      and (x.expires_at is null or x.expires_at > now())
                      and a.principal in ('U:' || x.unit, 'A:' || x.agency));
  select widen_case_access(array_agg(r.case_id), array_agg(g.principal))
    from (select p.case_id, p.unit, p.agency from participation p where p.case_id = any (of_cases)
          union
          select x.case_id, x.unit, x.agency from access_grant x where x.case_id = any (of_cases)) r
    cross join lateral (values ('U:' || r.unit), ('A:' || r.agency)) g (principal);
$$;
comment on function rabta.derive_case_access(bigint[]) is
  'Makes the access rows of cases anew from participation and grants, and takes away those without a reason';

create function rabta.access_reason_added() returns trigger
  language plpgsql security definer set search_path = rabta, pg_temp as $$
begin
  perform widen_case_access(array_agg(a.case_id), array_agg(g.principal))
     from after a cross join lateral (values ('U:' || a.unit), ('A:' || a.agency)) g (principal);
  return null;
end $$;
comment on function rabta.access_reason_added() is
  'Widens access for the principals that a statement gave a reason to: nobody loses access by it';
drop trigger participation_added on rabta.participation;
create trigger participation_added after insert on rabta.participation
  referencing new table as after for each statement execute function rabta.access_reason_added();
drop trigger access_grant_added on rabta.access_grant;
create trigger access_grant_added after insert on rabta.access_grant
  referencing new table as after for each statement execute function rabta.access_reason_added();

create or replace function rabta.access_reasons_changed() returns trigger
  language plpgsql security definer set search_path = rabta, pg_temp as $$
declare
  touched bigint[];
begin
  if tg_op = 'DELETE' then
    select array_agg(distinct case_id) into touched from before;
  else
    select array_agg(distinct case_id) into touched
      from (select case_id from before union all select case_id from after) both_sides;
  end if;
  if touched is not null then
    perform derive_case_access(touched);
  end if;
  return null;
end $$;
comment on function rabta.access_reasons_changed() is
  'Derives access anew for the cases of which a statement changed or took away reasons';
