-- Access of many cases that one statement touches is derived in one pass, and only rows that differ are written.

create function rabta.derive_case_access(of_cases bigint[]) returns void
  language sql security definer set search_path = rabta, pg_temp as $$
  delete from case_access a where a.case_id = any (of_cases)
     and not exists (select 1 from participation p where p.case_id = a.case_id
                      and a.principal in ('U:' || p.unit, 'A:' || p.agency))
     and not exists (select 1 from access_grant x where x.case_id = a.case_id and x.ended_at is null
                      and (x.expires_at is null or x.expires_at > now())
                      and a.principal in ('U:' || x.unit, 'A:' || x.agency));
  with reason as (
    select r.case_id, g.principal, r.level, level_rank(r.level) as rank, parts_reached(r.level, r.parts) as parts,
           r.expires_at
      from (select p.case_id, p.unit, p.agency, p.level, null::text as parts, null::timestamptz as expires_at
              from participation p where p.case_id = any (of_cases)
            union all
            select x.case_id, x.unit, x.agency, x.level, x.parts, x.expires_at
              from access_grant x where x.case_id = any (of_cases) and x.ended_at is null
               and (x.expires_at is null or x.expires_at > now())) r
      cross join lateral (values ('U:' || r.unit), ('A:' || r.agency)) g (principal)
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
  on conflict (principal, case_id) do update
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
comment on function rabta.derive_case_access(bigint[]) is
  'Makes the access rows of cases anew from participation and grants; a principal with several reasons has the widest level '
  'and all parts together, for no longer than the first of its reasons that ends';
revoke all on function rabta.derive_case_access(bigint[]) from public;

drop trigger participation_changed on rabta.participation;
drop trigger access_grant_changed on rabta.access_grant;
drop function rabta.participation_changed();
drop function rabta.derive_case_access(bigint);

create function rabta.access_reasons_changed() returns trigger
  language plpgsql security definer set search_path = rabta, pg_temp as $$
declare
  touched bigint[];
begin
  if tg_op = 'DELETE' then
    select array_agg(distinct case_id) into touched from before;
  elsif tg_op = 'INSERT' then
    select array_agg(distinct case_id) into touched from after;
  else
    select array_agg(distinct case_id) into touched
      from (select case_id from before union all select case_id from after) both_sides;
  end if;
  if touched is not null then
    perform derive_case_access(touched);
  end if;
  return null;
end $$;
comment on function rabta.access_reasons_changed() is 'Derives access anew for the cases that a statement touched';
create trigger participation_added after insert on rabta.participation
  referencing new table as after for each statement execute function rabta.access_reasons_changed();
create trigger participation_changed after update on rabta.participation
  referencing old table as before new table as after for each statement execute function rabta.access_reasons_changed();
create trigger participation_removed after delete on rabta.participation
  referencing old table as before for each statement execute function rabta.access_reasons_changed();
create trigger access_grant_added after insert on rabta.access_grant
  referencing new table as after for each statement execute function rabta.access_reasons_changed();
create trigger access_grant_changed after update on rabta.access_grant
  referencing old table as before new table as after for each statement execute function rabta.access_reasons_changed();
create trigger access_grant_removed after delete on rabta.access_grant
  referencing old table as before for each statement execute function rabta.access_reasons_changed();

-- What the case is now, not what the statement made of it: a trigger of the same statement may have changed it further.
drop trigger case_record_changed on rabta.case_record;
drop trigger case_keys_changed on rabta.case_record;
drop function rabta.case_keys_changed();
create or replace function rabta.case_record_changed() returns trigger
  language plpgsql security definer set search_path = rabta, pg_temp as $$
begin
  update case_access a
     set status = c.status, strand = c.strand, priority = c.priority, custody_unit = c.custody_unit,
         officer_subject = c.officer_subject, updated_at = c.updated_at, minor_involved = c.minor_involved,
         content_live = c.content_live
    from case_record c
   where c.id in (select id from after) and a.case_id = c.id
     and (a.status, a.strand, a.priority, a.custody_unit, a.officer_subject, a.updated_at, a.minor_involved, a.content_live)
         is distinct from
         (c.status, c.strand, c.priority, c.custody_unit, c.officer_subject, c.updated_at, c.minor_involved,
          c.content_live);
  return null;
end $$;
comment on function rabta.case_record_changed() is 'Keeps what lists sort and filter by in step with the cases';
create trigger case_record_changed after update on rabta.case_record
  referencing new table as after for each statement execute function rabta.case_record_changed();
