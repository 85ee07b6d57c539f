-- What ties cases together: identifiers, marks of stories, and what another custodian is told.

create sequence rabta.linkage_seq start 50 increment 50;
grant usage on sequence rabta.linkage_seq to rabta_app;

create table rabta.case_identifier (
  id          bigint constraint case_identifier_pk primary key,
  case_id     bigint not null constraint case_identifier_case_exists references rabta.case_record (id),
  kind        text not null,
  value       text not null,
  recorded_at timestamptz not null,
  constraint case_identifier_once unique (kind, value, case_id),
  constraint case_identifier_kind_known check (kind in
    ('PHONE', 'ACCOUNT', 'URL', 'WALLET', 'IBAN', 'LICENCE', 'RECRUITER_NAME')),
  constraint case_identifier_value_length check (char_length(value) between 3 and 300)
);
create index case_identifier_of_case on rabta.case_identifier (case_id);
comment on table rabta.case_identifier is 'Identifiers of a case in the form in which they are compared; kept in the transaction that records them';
comment on column rabta.case_identifier.id is 'Key';
comment on column rabta.case_identifier.case_id is 'The case';
comment on column rabta.case_identifier.kind is 'What sort of identifier';
comment on column rabta.case_identifier.value is 'Normal form (sensitive)';
comment on column rabta.case_identifier.recorded_at is 'When the case first had it';

create table rabta.case_mark (
  mark    bigint not null,
  case_id bigint not null constraint case_mark_case_exists references rabta.case_record (id),
  constraint case_mark_pk primary key (mark, case_id)
);
comment on table rabta.case_mark is 'Marks of the stories of a case: alike stories share some; no text can be made of them';
comment on column rabta.case_mark.mark is 'Hash of word pairs, see NarrativeSketch';
comment on column rabta.case_mark.case_id is 'The case';

create table rabta.case_not_same (
  id         bigint constraint case_not_same_pk primary key,
  draft      uuid constraint case_not_same_draft_exists references rabta.report_draft (id),
  case_id    bigint constraint case_not_same_case_exists references rabta.case_record (id),
  other_case bigint not null constraint case_not_same_other_exists references rabta.case_record (id),
  said_by    text not null,
  said_name  text not null,
  unit       text not null,
  agency     text not null,
  said_at    timestamptz not null,
  constraint case_not_same_of_draft_or_case check (num_nonnulls(draft, case_id) = 1),
  constraint case_not_same_not_itself check (case_id <> other_case),
  constraint case_not_same_once_of_draft unique (draft, other_case),
  constraint case_not_same_once_of_case unique (case_id, other_case),
  constraint case_not_same_unit_exists foreign key (unit, agency) references rabta.unit (code, agency)
);
create index case_not_same_of_other on rabta.case_not_same (other_case);
comment on table rabta.case_not_same is 'Somebody looked and said that two cases are not about the same matter';
comment on column rabta.case_not_same.id is 'Key';
comment on column rabta.case_not_same.draft is 'The report under way it was said of; null once it is a case';
comment on column rabta.case_not_same.case_id is 'The case it was said of';
comment on column rabta.case_not_same.other_case is 'The case that is not the same';
comment on column rabta.case_not_same.said_by is 'Subject of the person (sensitive)';
comment on column rabta.case_not_same.said_name is 'Name of the person, as shown (sensitive)';
comment on column rabta.case_not_same.unit is 'Unit of the person';
comment on column rabta.case_not_same.agency is 'Agency of the unit';
comment on column rabta.case_not_same.said_at is 'When';

create table rabta.case_hit (
  id             bigint constraint case_hit_pk primary key,
  case_id        bigint not null constraint case_hit_case_exists references rabta.case_record (id),
  kind           text not null,
  value          text not null,
  unit           text not null,
  agency         text not null,
  other_case     bigint not null constraint case_hit_other_exists references rabta.case_record (id),
  other_unit     text not null,
  other_agency   text not null,
  other_officer  text,
  found_at       timestamptz not null,
  noted_by       text,
  noted_name     text,
  noted_at       timestamptz,
  constraint case_hit_once unique (case_id, other_case, kind, value),
  constraint case_hit_not_itself check (case_id <> other_case),
  constraint case_hit_unit_exists foreign key (unit, agency) references rabta.unit (code, agency),
  constraint case_hit_other_unit_exists foreign key (other_unit, other_agency) references rabta.unit (code, agency),
  constraint case_hit_noted_whole check (num_nulls(noted_by, noted_name, noted_at) in (0, 3))
);
create index case_hit_to_note on rabta.case_hit (unit, id desc) where noted_at is null;
create index case_hit_to_note_in_agency on rabta.case_hit (agency, id desc) where noted_at is null;
create index case_hit_of_other on rabta.case_hit (other_case);
comment on table rabta.case_hit is 'Another unit recorded an identifier that a case had before; told to the custodian of that case alone';
comment on column rabta.case_hit.id is 'Key';
comment on column rabta.case_hit.case_id is 'The case that had the identifier first';
comment on column rabta.case_hit.kind is 'What sort of identifier';
comment on column rabta.case_hit.value is 'Normal form, which the case already has (sensitive)';
comment on column rabta.case_hit.unit is 'Who is told: the unit in custody of that case';
comment on column rabta.case_hit.agency is 'Agency of that unit';
comment on column rabta.case_hit.other_case is 'The case that has it too; never shown to anybody by way of this table';
comment on column rabta.case_hit.other_unit is 'The unit in custody of the other case';
comment on column rabta.case_hit.other_agency is 'Agency of that unit';
comment on column rabta.case_hit.other_officer is 'Whom to talk to there, as shown (sensitive)';
comment on column rabta.case_hit.found_at is 'When it was recorded there';
comment on column rabta.case_hit.noted_by is 'Subject of who took note (sensitive)';
comment on column rabta.case_hit.noted_name is 'Name of who took note, as shown (sensitive)';
comment on column rabta.case_hit.noted_at is 'When somebody took note';

grant select, insert on rabta.case_identifier, rabta.case_not_same to rabta_app;
grant insert on rabta.case_mark to rabta_app;
grant select (id, case_id, kind, value, unit, agency, other_unit, other_agency, other_officer, found_at, noted_by,
    noted_name, noted_at), update (noted_by, noted_name, noted_at) on rabta.case_hit to rabta_app;

do $$
declare t text;
begin
  foreach t in array array['case_identifier', 'case_mark', 'case_not_same', 'case_hit'] loop
    execute format('alter table rabta.%I enable row level security', t);
    execute format('alter table rabta.%I force row level security', t);
    execute format('create policy %I on rabta.%I to rabta_owner using (true) with check (true)', t || '_owner', t);
  end loop;
end $$;

create policy case_identifier_seen on rabta.case_identifier for select to rabta_app
  using (rabta.session_reads(case_id, 'ADVERTS'));
create policy case_identifier_recorded on rabta.case_identifier for insert to rabta_app
  with check (rabta.session_records(case_id));
create policy case_mark_recorded on rabta.case_mark for insert to rabta_app
  with check (rabta.session_records(case_id));

create policy case_not_same_seen on rabta.case_not_same for select to rabta_app
  using (said_by = rabta.session_subject()
         or (rabta.session_reads(case_id, 'ADVERTS') and rabta.session_reads(other_case, 'ADVERTS')));
create policy case_not_same_said on rabta.case_not_same for insert to rabta_app
  with check (said_by = rabta.session_subject() and unit = rabta.session_unit() and agency = rabta.session_agency()
              and rabta.session_reads(other_case, 'ADVERTS')
              and (case_id is null or rabta.session_records(case_id))
              and (draft is null or exists (select 1 from rabta.report_draft d where d.id = draft)));

create policy case_hit_told on rabta.case_hit for select to rabta_app
  using (rabta.session_acts_for(unit, agency));
create policy case_hit_noted on rabta.case_hit for update to rabta_app
  using (noted_at is null and rabta.session_acts_for(unit, agency))
  with check (noted_by = rabta.session_subject());

-- Cases of the caller that have these identifiers or tell an alike story. It reads past the policies and therefore
-- asks for the caller's access itself, the part with the identifiers included. What cannot be seen leaves no trace in
-- the answer. Of an identifier or a mark that very many cases share, the newest 500 are looked at.
create function rabta.cases_alike(kinds text[], vals text[], marks bigint[])
  returns table (case_id bigint, matched integer[], likeness integer)
  language sql stable security definer set search_path = rabta, pg_temp
begin atomic
  with mine as (
    select k.n::integer as n, null::bigint as mark, c.case_id, k.kind not in ('LICENCE', 'RECRUITER_NAME') as strong
      from unnest(kinds, vals) with ordinality as k (kind, value, n)
     cross join lateral (select i.case_id from case_identifier i
                          where i.kind = k.kind and i.value = k.value order by i.case_id desc limit 500) c
    union all
    select null, m.mark, c.case_id, false
      from unnest(marks) as m (mark)
     cross join lateral (select i.case_id from case_mark i where i.mark = m.mark order by i.case_id desc limit 500) c
  )
  select m.case_id, array_remove(array_agg(distinct m.n), null), count(distinct m.mark)::integer
    from mine m
   where (select true from case_access a
           where a.case_id = m.case_id and a.principal = any (session_principals())
             and (a.expires_at is null or a.expires_at > now())
             and a.level in ('CUSTODY', 'CONTRIBUTOR', 'OBSERVER')
             and (a.parts is null or a.parts ~ '(^|,)ADVERTS(,|$)') limit 1)
   group by m.case_id
   order by bool_or(m.strong) desc, 3 desc, m.case_id desc
   limit 200;
end;
comment on function rabta.cases_alike(text[], text[], bigint[]) is
  'Cases the session reads that share identifiers (by position) or marks of a story';
revoke all on function rabta.cases_alike(text[], text[], bigint[]) from public;
grant execute on function rabta.cases_alike(text[], text[], bigint[]) to rabta_app;

-- Whoever held an identifier first is told of a second unit that records it, unless it sees that case anyway. The
-- twenty newest cases that have it are told; who records it learns nothing.
create function rabta.identifier_recorded() returns trigger
  language plpgsql security definer set search_path = rabta, pg_temp as $$
begin
  insert into case_hit (id, case_id, kind, value, unit, agency, other_case, other_unit, other_agency, other_officer,
                        found_at)
  select nextval('linkage_seq'), o.id, new.kind, new.value, o.custody_unit, o.custody_agency, n.id, n.custody_unit,
         n.custody_agency, n.officer_name, new.recorded_at
    from (select i.case_id from case_identifier i
           where i.kind = new.kind and i.value = new.value and i.case_id <> new.case_id
           order by i.case_id desc limit 20) i
    join case_record o on o.id = i.case_id
    join case_record n on n.id = new.case_id
   where o.custody_unit <> n.custody_unit
     and not exists (select 1 from case_access a where a.case_id = n.id and a.principal = 'U:' || o.custody_unit)
  on conflict on constraint case_hit_once do nothing;
  return null;
end $$;
create trigger identifier_recorded after insert on rabta.case_identifier
  for each row when (new.kind in ('PHONE', 'ACCOUNT', 'URL', 'WALLET', 'IBAN'))
  execute function rabta.identifier_recorded();

-- What is not yet noted goes with custody, on either side.
create function rabta.hits_follow_custody() returns trigger
  language plpgsql security definer set search_path = rabta, pg_temp as $$
begin
  update case_hit set unit = new.custody_unit, agency = new.custody_agency
   where case_id = new.id and noted_at is null;
  update case_hit set other_unit = new.custody_unit, other_agency = new.custody_agency, other_officer = new.officer_name
   where other_case = new.id and noted_at is null;
  return null;
end $$;
create trigger hits_follow_custody after update of custody_unit on rabta.case_record
  for each row when (new.custody_unit <> old.custody_unit) execute function rabta.hits_follow_custody();

-- A report that joins a case is recorded by whoever works on the case.
create policy report_joined on rabta.report for insert to rabta_app with check (rabta.session_records(case_id));
create policy advertisement_joined on rabta.advertisement for insert to rabta_app
  with check (rabta.session_records(case_id));
create policy recruiter_joined on rabta.recruiter for insert to rabta_app with check (rabta.session_records(case_id));
