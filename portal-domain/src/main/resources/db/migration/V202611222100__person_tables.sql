-- Persons of a case in any role, and who they are: sealed by the application, found by a keyed index, opened for a
-- purpose and a time. What stood here in plain text waits in identity_to_seal for the step after this migration.

alter table rabta.victim rename to person;
alter table rabta.person rename constraint victim_pk to person_pk;
alter table rabta.person rename constraint victim_case_exists to person_case_exists;
alter table rabta.person rename constraint victim_ordinal_once to person_ordinal_once;
alter table rabta.person rename constraint victim_of_case to person_of_case;
alter table rabta.person rename constraint victim_situation_known to person_situation_known;
alter table rabta.person rename constraint victim_minor_known to person_minor_known;
alter table rabta.person rename constraint victim_country_form to person_country_form;
alter table rabta.person rename constraint victim_place_length to person_place_length;
alter table rabta.person rename constraint victim_safe_contact_length to person_safe_contact_length;
alter policy victim_owner on rabta.person rename to person_owner;
drop policy victim_seen on rabta.person;
drop policy victim_recorded on rabta.person;

alter table rabta.person
  add column roles text not null default 'VICTIM',
  add column screening text not null default 'NOT_SCREENED',
  add column court_consent text not null default 'UNKNOWN',
  add column sharing_consent text not null default 'UNKNOWN',
  add column identity_kept boolean not null default false,
  add column form uuid,
  add column changed_at timestamptz,
  add column version bigint not null default 1;
update rabta.person set changed_at = recorded_at,
       identity_kept = exists (select 1 from rabta.victim_identity i where i.victim_id = person.id);
alter table rabta.person
  alter column changed_at set not null,
  alter column changed_at set default now(),
  add constraint person_roles_known check
    (roles ~ '^(VICTIM|WITNESS|SUSPECT|OTHER)(,(WITNESS|SUSPECT|OTHER))*$'),
  add constraint person_screening_known check (screening in ('NOT_SCREENED', 'SIGNS_OF_VICTIMHOOD', 'NO_SIGNS')),
  add constraint person_court_consent_known check (court_consent in ('YES', 'NO', 'UNKNOWN')),
  add constraint person_sharing_consent_known check (sharing_consent in ('YES', 'NO', 'UNKNOWN')),
  add constraint person_form_once unique (case_id, form);
comment on table rabta.person is 'A person of a case; who it is stands sealed in person_identity';
comment on column rabta.person.ordinal is 'Number within the case: /V1 for a victim, /P1 for anybody else';
comment on column rabta.person.roles is 'What the person is to the case, comma separated';
comment on column rabta.person.screening is 'Whether it was asked if the person is a victim, and what came of it';
comment on column rabta.person.court_consent is 'Whether the person agrees to use in court';
comment on column rabta.person.sharing_consent is 'Whether the person agrees to being passed on';
comment on column rabta.person.identity_kept is 'Whether a sealed identity is on record';
comment on column rabta.person.form is 'Key of the form it was typed in, so that a form sent twice makes one person';
comment on column rabta.person.changed_at is 'When it was last corrected';
comment on column rabta.person.version is 'Optimistic lock';

create table rabta.person_identity (
  person_id bigint constraint person_identity_pk primary key,
  case_id   bigint not null,
  sealed    bytea not null,
  sealed_at timestamptz not null,
  version   bigint not null,
  constraint person_identity_person_exists foreign key (case_id, person_id) references rabta.person (case_id, id)
    on update cascade,
  constraint person_identity_size check (octet_length(sealed) between 30 and 20000)
);
comment on table rabta.person_identity is 'Who a person is, encrypted by the application with keys the database does not hold';
comment on column rabta.person_identity.person_id is 'The person';
comment on column rabta.person_identity.case_id is 'The case';
comment on column rabta.person_identity.sealed is 'AES-256-GCM, bound to case and person; begins with the number of the key (sealed)';
comment on column rabta.person_identity.sealed_at is 'When it was sealed';
comment on column rabta.person_identity.version is 'Optimistic lock';

create sequence rabta.person_index_seq start 50 increment 50;
create table rabta.person_index (
  id        bigint constraint person_index_pk primary key,
  person_id bigint not null,
  case_id   bigint not null,
  kind      text not null,
  value     text not null,
  constraint person_index_person_exists foreign key (case_id, person_id) references rabta.person (case_id, id)
    on update cascade,
  constraint person_index_kind_known check (kind in ('CNIC', 'PASSPORT', 'PHONE', 'NAME')),
  constraint person_index_value_form check (value ~ '^[0-9a-f]{32}$')
);
create index person_index_of_value on rabta.person_index (value, kind, case_id);
create index person_index_of_person on rabta.person_index (person_id);
create index person_index_of_case on rabta.person_index (case_id);
comment on table rabta.person_index is 'By what a sealed identifier is found: a keyed digest, never the identifier';
comment on column rabta.person_index.id is 'Key';
comment on column rabta.person_index.person_id is 'The person';
comment on column rabta.person_index.case_id is 'The case';
comment on column rabta.person_index.kind is 'Kind of identifier';
comment on column rabta.person_index.value is 'HMAC-SHA-256 of the normalised identifier, first 16 bytes (sensitive)';

create sequence rabta.identity_opening_seq start 50 increment 50;
create table rabta.identity_opening (
  id          bigint constraint identity_opening_pk primary key,
  case_id     bigint not null,
  person_id   bigint not null,
  reference   text not null,
  purpose     text not null,
  opened_by   text not null,
  opened_name text not null,
  unit        text not null,
  agency      text not null,
  opened_at   timestamptz not null,
  open_until  timestamptz not null,
  closed_at   timestamptz,
  constraint identity_opening_person_exists foreign key (case_id, person_id) references rabta.person (case_id, id)
    on update cascade,
  constraint identity_opening_unit_exists foreign key (unit, agency) references rabta.unit (code, agency),
  constraint identity_opening_purpose_known check (purpose in
    ('LOCATE_OR_RESCUE', 'SCREENING_OR_REFERRAL', 'INVESTIGATION', 'REPATRIATION')),
  constraint identity_opening_is_short check
    (open_until > opened_at and open_until <= opened_at + interval '15 minutes'),
  constraint identity_opening_closes_later check (closed_at >= opened_at)
);
create index identity_opening_of_person on rabta.identity_opening (person_id, opened_by, open_until);
create index identity_opening_of_case on rabta.identity_opening (case_id);
create index identity_opening_of_agency on rabta.identity_opening (agency, opened_at desc, id desc);
comment on table rabta.identity_opening is 'Who opened which sealed identity, why and until when';
comment on column rabta.identity_opening.id is 'Key';
comment on column rabta.identity_opening.case_id is 'The case';
comment on column rabta.identity_opening.person_id is 'The person';
comment on column rabta.identity_opening.reference is 'What the person is called';
comment on column rabta.identity_opening.purpose is 'Why';
comment on column rabta.identity_opening.opened_by is 'Subject of who opened it (sensitive)';
comment on column rabta.identity_opening.opened_name is 'Name of who opened it (sensitive)';
comment on column rabta.identity_opening.unit is 'Unit of who opened it';
comment on column rabta.identity_opening.agency is 'Agency of the unit';
comment on column rabta.identity_opening.opened_at is 'When';
comment on column rabta.identity_opening.open_until is 'When it closes by itself';
comment on column rabta.identity_opening.closed_at is 'When it was closed before its time';

alter table rabta.report_draft add column sealed bytea;
alter table rabta.report_draft add constraint report_draft_sealed_size check (octet_length(sealed) <= 201000);
comment on column rabta.report_draft.sealed is 'Who the person at risk is, encrypted by the application (sealed)';

grant update (roles, screening, situation, country, place, minor, safe_contact, court_consent, sharing_consent,
    identity_kept, changed_at, version) on rabta.person to rabta_app;
grant select, insert, update (sealed, sealed_at, version) on rabta.person_identity to rabta_app;
grant select, insert, delete on rabta.person_index to rabta_app;
grant select, insert, update (closed_at) on rabta.identity_opening to rabta_app;
grant update (sealed) on rabta.report_draft to rabta_app;
grant usage on sequence rabta.person_index_seq, rabta.identity_opening_seq to rabta_app;

do $$
declare t text;
begin
  foreach t in array array['person_identity', 'person_index', 'identity_opening'] loop
    execute format('alter table rabta.%I enable row level security', t);
    execute format('alter table rabta.%I force row level security', t);
    execute format('create policy %I on rabta.%I to rabta_owner using (true) with check (true)', t || '_owner', t);
  end loop;
end $$;

create function rabta.session_opens_identities(of_case bigint) returns boolean language sql stable
  return (select true from rabta.case_access a where a.case_id = of_case
           and (a.level = 'REFERRAL_ONLY'
                or (a.level in ('CUSTODY', 'CONTRIBUTOR')
                    and (a.parts is null or 'IDENTITIES' = any (string_to_array(a.parts, ','))))) limit 1);
comment on function rabta.session_opens_identities(bigint) is 'The session may open sealed identities of the case';

create function rabta.session_has_open(of_person bigint) returns boolean
  language sql stable security definer set search_path = rabta, pg_temp
  return exists (select 1 from identity_opening o where o.person_id = of_person
                  and o.opened_by = session_subject() and o.unit = session_unit()
                  and o.closed_at is null and o.open_until > now());
comment on function rabta.session_has_open(bigint) is 'The session has that identity open';
grant execute on function rabta.session_opens_identities(bigint), rabta.session_has_open(bigint) to rabta_app;

create policy person_seen on rabta.person for select to rabta_app
  using ((select true from rabta.case_access a where a.case_id = person.case_id
           and (a.level = 'REFERRAL_ONLY'
                or (a.level in ('CUSTODY', 'CONTRIBUTOR', 'OBSERVER')
                    and (a.parts is null or 'PEOPLE' = any (string_to_array(a.parts, ','))))) limit 1));
create policy person_recorded on rabta.person for insert to rabta_app with check (rabta.session_records(case_id));
create policy person_corrected on rabta.person for update to rabta_app
  using (rabta.session_records(case_id)) with check (rabta.session_records(case_id));

-- What is sealed is handed out only while the reader's own opening is on record, and to nobody else.
create policy person_identity_seen on rabta.person_identity for select to rabta_app
  using (rabta.session_opens_identities(case_id) and rabta.session_has_open(person_id));
create policy person_identity_sealed on rabta.person_identity for insert to rabta_app
  with check (rabta.session_records(case_id));
create policy person_identity_corrected on rabta.person_identity for update to rabta_app
  using (rabta.session_records(case_id)) with check (rabta.session_records(case_id));

create policy person_index_seen on rabta.person_index for select to rabta_app
  using (rabta.session_opens_identities(case_id));
create policy person_index_sealed on rabta.person_index for insert to rabta_app
  with check (rabta.session_records(case_id));
create policy person_index_replaced on rabta.person_index for delete to rabta_app
  using (rabta.session_records(case_id) and rabta.session_has_open(person_id));

-- Seen by who opened, by the supervisors of the agency, and by those who read the trail of the case.
create policy identity_opening_seen on rabta.identity_opening for select to rabta_app
  using (opened_by = rabta.session_subject()
         or (rabta.session_has_role('supervisor') and agency = rabta.session_agency())
         or (select true from rabta.case_access a where a.case_id = identity_opening.case_id
              and a.level in ('CUSTODY', 'CONTRIBUTOR') and a.parts is null limit 1));
create policy identity_opening_made on rabta.identity_opening for insert to rabta_app
  with check (opened_by = rabta.session_subject() and unit = rabta.session_unit() and agency = rabta.session_agency()
              and closed_at is null and open_until <= now() + interval '15 minutes 5 seconds'
              and rabta.session_opens_identities(case_id));
create policy identity_opening_closed on rabta.identity_opening for update to rabta_app
  using (opened_by = rabta.session_subject() and closed_at is null) with check (closed_at is not null);

-- Which cases name the same person. Runs as the owner, because the custodian of a case that the session may not see is
-- told of it; the caller is not. Only for who reads the index of the case asked about.
create function rabta.cases_with_same_person(of_case bigint) returns table (case_id bigint, kind text)
  language sql stable security definer set search_path = rabta, pg_temp as $$
  select distinct other.case_id, other.kind
    from person_index own
    join person_index other on other.value = own.value and other.kind = own.kind and other.case_id <> own.case_id
   where own.case_id = of_case and session_records(of_case)
$$;
comment on function rabta.cases_with_same_person(bigint) is 'Cases that share an identifier of a person, seen by the session or not';
revoke all on function rabta.cases_with_same_person(bigint) from public;
grant execute on function rabta.cases_with_same_person(bigint) to rabta_app;

-- What stood in plain text. Where there is none, nothing is left; else the owner's next step seals it and drops this.
do $$
begin
  if exists (select 1 from rabta.victim_identity)
     or exists (select 1 from rabta.report_draft d where d.content::jsonb #>> '{victim,identity}' is not null) then
    drop policy victim_identity_seen on rabta.victim_identity;
    drop policy victim_identity_recorded on rabta.victim_identity;
    revoke all on rabta.victim_identity from rabta_app;
    alter table rabta.victim_identity rename to identity_to_seal;
    alter policy victim_identity_owner on rabta.identity_to_seal rename to identity_to_seal_owner;
    comment on table rabta.identity_to_seal is 'Identities in plain text from before sealing; gone when the migration is over (sensitive)';
  else
    drop table rabta.victim_identity;
  end if;
end $$;

-- By which key identities are sealed, so that the application notices that it was given the wrong keys before it seals
-- anything with them. Tells the number of a key, nothing else.
create function rabta.seal_in_use() returns bytea
  language sql stable security definer set search_path = rabta, pg_temp
  return (select substring(i.sealed from 1 for 5) from person_identity i order by i.person_id desc limit 1);
comment on function rabta.seal_in_use() is 'The first bytes of the newest sealed identity: the number of its key';
revoke all on function rabta.seal_in_use() from public;
grant execute on function rabta.seal_in_use() to rabta_app;
