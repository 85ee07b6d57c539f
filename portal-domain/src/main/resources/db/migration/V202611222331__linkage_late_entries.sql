-- What is recorded after the report ties cases together too. Each identifier is known by the part of the case that says
-- it, so that nobody finds a case by a part that is not theirs to read.

alter table rabta.case_identifier add column part text not null default 'ADVERTS';
alter table rabta.case_identifier
  add constraint case_identifier_part_known check (part in ('REPORT', 'ADVERTS', 'PAYMENTS')),
  drop constraint case_identifier_once,
  drop constraint case_identifier_kind_known;
alter table rabta.case_identifier
  add constraint case_identifier_once unique (kind, value, case_id, part),
  add constraint case_identifier_kind_known check (kind in
    ('PHONE', 'ACCOUNT', 'URL', 'WALLET', 'IBAN', 'CARD', 'LICENCE', 'RECRUITER_NAME'));
comment on column rabta.case_identifier.part is 'Part of the case that says it';

drop policy case_identifier_seen on rabta.case_identifier;
create policy case_identifier_seen on rabta.case_identifier for select to rabta_app
  using (rabta.session_reads(case_id, part));

-- As before, but each identifier and each mark of a story counts only where the caller reads the part it stands in.
create or replace function rabta.cases_alike(kinds text[], vals text[], marks bigint[])
  returns table (case_id bigint, matched integer[], likeness integer)
  language sql stable security definer set search_path = rabta, pg_temp
begin atomic
  with mine as (
    select k.n::integer as n, null::bigint as mark, c.case_id, c.part, k.kind not in ('LICENCE', 'RECRUITER_NAME') as strong
      from unnest(kinds, vals) with ordinality as k (kind, value, n)
     cross join lateral (select i.case_id, i.part from case_identifier i
                          where i.kind = k.kind and i.value = k.value order by i.case_id desc limit 500) c
    union all
    select null, m.mark, c.case_id, 'REPORT', false
      from unnest(marks) as m (mark)
     cross join lateral (select i.case_id from case_mark i where i.mark = m.mark order by i.case_id desc limit 500) c
  )
  select m.case_id, array_remove(array_agg(distinct m.n), null), count(distinct m.mark)::integer
    from mine m
   where (select true from case_access a
           where a.case_id = m.case_id and a.principal = any (session_principals())
             and (a.expires_at is null or a.expires_at > now())
             and m.part = any (parts_reached(a.level, a.parts)) limit 1)
   group by m.case_id
   order by bool_or(m.strong) desc, 3 desc, m.case_id desc
   limit 200;
end;

-- Whether a unit reads that part of a case, whoever asks.
create function rabta.unit_reads(a_unit text, of_case bigint, a_part text) returns boolean
  language sql stable security definer set search_path = rabta, pg_temp
  return exists (select 1 from case_access a
                  where a.case_id = of_case and a.principal = 'U:' || a_unit
                    and (a.expires_at is null or a.expires_at > now())
                    and a_part = any (parts_reached(a.level, a.parts)));
comment on function rabta.unit_reads(text, bigint, text) is 'The unit reads that part of the case now';
revoke all on function rabta.unit_reads(text, bigint, text) from public;

-- Whoever held an identifier first is told of a second unit that records it, unless it reads where it stands there.
create or replace function rabta.identifier_recorded() returns trigger
  language plpgsql security definer set search_path = rabta, pg_temp as $$
begin
  insert into case_hit (id, case_id, kind, value, unit, agency, other_case, other_unit, other_agency, other_officer,
                        found_at)
  select nextval('linkage_seq'), o.id, new.kind, new.value, o.custody_unit, o.custody_agency, n.id, n.custody_unit,
         n.custody_agency, n.officer_name, new.recorded_at
    from (select distinct i.case_id from case_identifier i
           where i.kind = new.kind and i.value = new.value and i.case_id <> new.case_id
           order by i.case_id desc limit 20) i
    join case_record o on o.id = i.case_id
    join case_record n on n.id = new.case_id
   where o.custody_unit <> n.custody_unit and not unit_reads(o.custody_unit, n.id, new.part)
  on conflict on constraint case_hit_once do nothing;
  return null;
end $$;
drop trigger identifier_recorded on rabta.case_identifier;
create trigger identifier_recorded after insert on rabta.case_identifier
  for each row when (new.kind in ('PHONE', 'ACCOUNT', 'URL', 'WALLET', 'IBAN', 'CARD'))
  execute function rabta.identifier_recorded();

-- The same card or passport of a sealed person on a case of another unit: its custodian is told which person of its own
-- case it is. The number itself is nowhere, and who recorded it learns nothing.
create function rabta.person_named() returns trigger
  language plpgsql security definer set search_path = rabta, pg_temp as $$
begin
  insert into case_hit (id, case_id, kind, value, unit, agency, other_case, other_unit, other_agency, other_officer,
                        found_at)
  select nextval('linkage_seq'), o.id, 'PERSON_' || new.kind,
         case when p.roles ~ '(^|,)VICTIM(,|$)' then '/V' else '/P' end || p.ordinal,
         o.custody_unit, o.custody_agency, n.id, n.custody_unit, n.custody_agency, n.officer_name, now()
    from (select i.case_id, i.person_id from person_index i
           where i.kind = new.kind and i.value = new.value and i.case_id <> new.case_id
           order by i.case_id desc limit 20) i
    join person p on p.id = i.person_id
    join case_record o on o.id = i.case_id
    join case_record n on n.id = new.case_id
   where o.custody_unit <> n.custody_unit and not unit_reads(o.custody_unit, n.id, 'IDENTITIES')
  on conflict on constraint case_hit_once do nothing;
  return null;
end $$;
comment on function rabta.person_named() is 'Tells custodians whose cases name the same person';
create trigger person_named after insert on rabta.person_index
  for each row when (new.kind in ('CNIC', 'PASSPORT')) execute function rabta.person_named();
comment on table rabta.case_hit is 'Another unit recorded an identifier or a person that a case had before; told to the custodian of that case alone';
comment on column rabta.case_hit.value is 'Normal form, which the case already has; of a person its number in that case (sensitive)';

-- The portal compares persons under the policies of their index; nothing has to read past them.
drop function rabta.cases_with_same_person(bigint);
