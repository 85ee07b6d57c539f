-- Access has several reasons: a participation, or a grant that follows from a request, a share or a task force. A grant
-- may end on a day and may reach only some parts of a case.

alter table rabta.case_access add column parts text;
alter table rabta.case_access add column expires_at timestamptz;
alter table rabta.case_access add constraint case_access_parts_form check (parts ~ '^([A-Z]+(,[A-Z]+)*)?$');
comment on column rabta.case_access.parts is 'Parts that are reached, comma separated; null means all that the level reaches';
comment on column rabta.case_access.expires_at is 'When this access ends; null means not by time';

create table rabta.access_grant (
  id         bigint constraint access_grant_pk primary key,
  case_id    bigint not null constraint access_grant_case_exists references rabta.case_record (id),
  unit       text not null,
  agency     text not null,
  level      text not null,
  source     text not null,
  source_id  bigint not null,
  parts      text,
  since      timestamptz not null,
  expires_at timestamptz,
  ended_at   timestamptz,
  version    bigint not null,
  constraint access_grant_unit_exists foreign key (unit, agency) references rabta.unit (code, agency),
  constraint access_grant_level_known check (level in ('CONTRIBUTOR', 'OBSERVER', 'REQUEST_ONLY', 'REFERRAL_ONLY')),
  constraint access_grant_source_known check (source in ('REQUEST', 'SHARING', 'TASK_FORCE')),
  constraint access_grant_request_is_narrow check (source <> 'REQUEST' or level = 'REQUEST_ONLY'),
  constraint access_grant_parts_form check (parts ~ '^([A-Z]+(,[A-Z]+)*)?$'),
  constraint access_grant_expires_later check (expires_at > since),
  constraint access_grant_ends_later check (ended_at >= since)
);
create unique index access_grant_once on rabta.access_grant (source, source_id, case_id, unit) where ended_at is null;
create index access_grant_of_case on rabta.access_grant (case_id);
create index access_grant_expiring on rabta.access_grant (expires_at) where ended_at is null and expires_at is not null;
comment on table rabta.access_grant is 'A reason for access besides participation; it may be limited to parts and to a time';
comment on column rabta.access_grant.id is 'Key';
comment on column rabta.access_grant.case_id is 'The case';
comment on column rabta.access_grant.unit is 'The unit that gets access';
comment on column rabta.access_grant.agency is 'Agency of the unit';
comment on column rabta.access_grant.level is 'How far the unit sees';
comment on column rabta.access_grant.source is 'What it follows from';
comment on column rabta.access_grant.source_id is 'Key of what it follows from';
comment on column rabta.access_grant.parts is 'Parts that are reached, comma separated; null means all that the level reaches';
comment on column rabta.access_grant.since is 'Since when';
comment on column rabta.access_grant.expires_at is 'When it ends by itself; null means not by time';
comment on column rabta.access_grant.ended_at is 'When it ended; null while it holds';
comment on column rabta.access_grant.version is 'Optimistic lock';

create sequence rabta.access_grant_seq start 50 increment 50;
grant usage on sequence rabta.access_grant_seq to rabta_app;
grant select, insert, update (ended_at, version) on rabta.access_grant to rabta_app;
grant select, update (ended_at, version) on rabta.access_grant to rabta_job;
alter table rabta.access_grant enable row level security;
alter table rabta.access_grant force row level security;
create policy access_grant_owner on rabta.access_grant to rabta_owner using (true) with check (true);
create policy access_grant_seen on rabta.access_grant for select to rabta_app
  using (rabta.session_acts_for(unit, agency)
         or exists (select 1 from rabta.case_access a where a.case_id = access_grant.case_id
                     and a.level in ('CUSTODY', 'CONTRIBUTOR', 'OBSERVER')));
create policy access_grant_job_seen on rabta.access_grant for select to rabta_job using (true);
create policy access_grant_job_ended on rabta.access_grant for update to rabta_job
  using (ended_at is null and expires_at <= now()) with check (ended_at is not null);

create function rabta.parts_reached(level text, parts text) returns text[] language sql immutable
  return case when level_rank(level) > 3 then array[]::text[]
              when parts is not null then string_to_array(parts, ',')
              when level = 'OBSERVER'
              then array['REPORT', 'PEOPLE', 'ADVERTS', 'PAYMENTS', 'JOURNEY', 'NOTES', 'EVIDENCE', 'SIGNS']
              else array['REPORT', 'PEOPLE', 'IDENTITIES', 'ADVERTS', 'PAYMENTS', 'JOURNEY', 'NOTES', 'EVIDENCE', 'SIGNS']
         end;
comment on function rabta.parts_reached(text, text) is 'The parts of a case that a level reaches, limited to those given';

-- A principal with several reasons has the widest level and all parts together, and for no longer than the first of
-- its reasons that ends; then the access is derived anew from those that remain.
create or replace function rabta.derive_case_access(of_case bigint) returns void
  language sql security definer set search_path = rabta, pg_temp as $$
  delete from case_access a where a.case_id = of_case
     and not exists (select 1 from participation p where p.case_id = of_case
                      and a.principal in ('U:' || p.unit, 'A:' || p.agency))
     and not exists (select 1 from access_grant x where x.case_id = of_case and x.ended_at is null
                      and (x.expires_at is null or x.expires_at > now())
                      and a.principal in ('U:' || x.unit, 'A:' || x.agency));
  with reason as (
    select g.principal, r.level, level_rank(r.level) as rank, parts_reached(r.level, r.parts) as parts, r.expires_at
      from (select p.unit, p.agency, p.level, null::text as parts, null::timestamptz as expires_at
              from participation p where p.case_id = of_case
            union all
            select x.unit, x.agency, x.level, x.parts, x.expires_at
              from access_grant x where x.case_id = of_case and x.ended_at is null
               and (x.expires_at is null or x.expires_at > now())) r
      cross join lateral (values ('U:' || r.unit), ('A:' || r.agency)) g (principal)
  ), widest as (
    select distinct on (principal) principal, level, rank, parts, expires_at
      from reason order by principal, rank, cardinality(parts) desc, expires_at desc nulls first
  ), whole as (
    select w.principal, w.level,
           case when u.parts @> parts_reached(w.level, null) then null else array_to_string(u.parts, ',') end as parts,
           case when w.expires_at is null and w.parts @> u.parts then null else u.first_end end as expires_at
      from widest w
      cross join lateral (
        select coalesce(array_agg(distinct part.name order by part.name) filter (where part.name is not null),
                        array[]::text[]) as parts,
               min(r.expires_at) as first_end
          from reason r left join lateral unnest(r.parts) part (name) on true
         where r.principal = w.principal and (w.rank > 3 or r.rank <= 3)) u
  )
  insert into case_access as a (principal, case_id, level, parts, expires_at, status, strand, priority, custody_unit,
                                officer_subject, updated_at)
  select w.principal, c.id, w.level, w.parts, w.expires_at, c.status, c.strand, c.priority, c.custody_unit,
         c.officer_subject, c.updated_at
    from whole w join case_record c on c.id = of_case
  on conflict (principal, case_id) do update
     set level = excluded.level, parts = excluded.parts, expires_at = excluded.expires_at, status = excluded.status,
         strand = excluded.strand, priority = excluded.priority, custody_unit = excluded.custody_unit,
         officer_subject = excluded.officer_subject, updated_at = excluded.updated_at;
$$;
create trigger access_grant_changed after insert or update or delete on rabta.access_grant
  for each row execute function rabta.participation_changed();

drop policy case_access_own on rabta.case_access;
create policy case_access_own on rabta.case_access for select to rabta_app
  using (principal = any ((select rabta.session_principals())::text[]) and (expires_at is null or expires_at > now()));

create function rabta.session_reads(of_case bigint, part text) returns boolean language sql stable
  return exists (select 1 from rabta.case_access a where a.case_id = of_case
                  and a.level in ('CUSTODY', 'CONTRIBUTOR', 'OBSERVER')
                  and (a.parts is null or part = any (string_to_array(a.parts, ','))));
comment on function rabta.session_reads(bigint, text) is 'The session works on or observes the case, and its access reaches that part';
grant execute on function rabta.session_reads(bigint, text), rabta.parts_reached(text, text) to rabta_app;

create or replace function rabta.session_records(of_case bigint) returns boolean
  language sql stable security definer set search_path = rabta, pg_temp
  return exists (select 1 from participation p where p.case_id = of_case and p.level in ('CUSTODY', 'CONTRIBUTOR')
                  and session_acts_for(p.unit, p.agency))
      or exists (select 1 from access_grant g where g.case_id = of_case and g.level = 'CONTRIBUTOR'
                  and g.ended_at is null and (g.expires_at is null or g.expires_at > now())
                  and session_acts_for(g.unit, g.agency));

-- What is limited to parts is limited everywhere.
drop policy report_seen on rabta.report;
create policy report_seen on rabta.report for select to rabta_app using (rabta.session_reads(case_id, 'REPORT'));
drop policy advertisement_seen on rabta.advertisement;
create policy advertisement_seen on rabta.advertisement for select to rabta_app
  using (rabta.session_reads(case_id, 'ADVERTS'));
drop policy recruiter_seen on rabta.recruiter;
create policy recruiter_seen on rabta.recruiter for select to rabta_app
  using (rabta.session_reads(case_id, 'ADVERTS'));
drop policy case_sign_seen on rabta.case_sign;
create policy case_sign_seen on rabta.case_sign for select to rabta_app using (rabta.session_reads(case_id, 'SIGNS'));
drop policy victim_seen on rabta.victim;
create policy victim_seen on rabta.victim for select to rabta_app
  using (exists (select 1 from rabta.case_access a where a.case_id = victim.case_id
                  and (a.level = 'REFERRAL_ONLY'
                       or (a.level in ('CUSTODY', 'CONTRIBUTOR', 'OBSERVER')
                           and (a.parts is null or 'PEOPLE' = any (string_to_array(a.parts, ',')))))));
drop policy victim_identity_seen on rabta.victim_identity;
create policy victim_identity_seen on rabta.victim_identity for select to rabta_app
  using (exists (select 1 from rabta.case_access a where a.case_id = victim_identity.case_id
                  and (a.level = 'REFERRAL_ONLY'
                       or (a.level in ('CUSTODY', 'CONTRIBUTOR')
                           and (a.parts is null or 'IDENTITIES' = any (string_to_array(a.parts, ',')))))));
drop policy audit_seen_on_case on rabta.audit_entry;
create policy audit_seen_on_case on rabta.audit_entry for select to rabta_app
  using (rabta.session_has_role('auditor')
         or exists (select 1 from rabta.case_access a where a.case_id = audit_entry.case_id
                     and a.level in ('CUSTODY', 'CONTRIBUTOR') and a.parts is null));

-- What else may be waited for. Each feature says in its own policies who opens and ends it.
alter table rabta.wait drop constraint wait_kind_known;
alter table rabta.wait add constraint wait_kind_known check (kind in
  ('HAND_OFF_ACCEPTANCE', 'HAND_OFF_DIRECTION', 'RE_ROUTING', 'REQUEST_ANSWER', 'CONTENT_RECHECK', 'CASE_DORMANT', 'TASK'));
