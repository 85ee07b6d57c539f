-- The shared case, who takes part in it, and the precomputed access that lists start from.

create sequence rabta.case_record_seq start 50 increment 50;
create sequence rabta.case_number_seq;
create sequence rabta.case_part_seq start 50 increment 50;
grant usage on sequence rabta.case_record_seq, rabta.case_number_seq, rabta.case_part_seq to rabta_app, rabta_job;

create table rabta.case_record (
  id              bigint constraint case_record_pk primary key,
  reference       text not null constraint case_record_reference_once unique,
  title           text not null,
  summary         text not null,
  status          text not null,
  strand          text not null,
  strands_second  text not null,
  priority        text not null,
  tlp             text not null,
  custody_unit    text not null,
  custody_agency  text not null,
  officer_subject text,
  officer_name    text,
  declines        integer not null,
  minor_involved  boolean not null,
  content_live    boolean not null,
  demonstration   boolean not null,
  opened_at       timestamptz not null,
  updated_at      timestamptz not null,
  version         bigint not null,
  constraint case_record_reference_form check (reference ~ '^RBT-[0-9]{4}-[0-9]{6,}$'),
  constraint case_record_title_length check (char_length(title) between 1 and 160),
  constraint case_record_summary_length check (char_length(summary) <= 1000),
  constraint case_record_status_known check (status in ('OPEN', 'CLOSED')),
  constraint case_record_strand_known check (strand in
    ('FRAUD', 'SMUGGLING', 'TRAFFICKING', 'UNDETERMINED', 'LABOUR_GRIEVANCE', 'OUTSIDE_SCOPE')),
  constraint case_record_priority_known check (priority in ('URGENT', 'HIGH', 'NORMAL')),
  constraint case_record_tlp_known check (tlp in ('RED', 'AMBER_STRICT', 'AMBER', 'GREEN', 'CLEAR')),
  constraint case_record_declines_positive check (declines >= 0),
  constraint case_record_custody_unit_exists foreign key (custody_unit, custody_agency)
    references rabta.unit (code, agency)
);
comment on table rabta.case_record is 'The shared case; exactly one unit holds custody at any time';
comment on column rabta.case_record.id is 'Key';
comment on column rabta.case_record.reference is 'RBT-yyyy-nnnnnn';
comment on column rabta.case_record.title is 'One line without names of persons';
comment on column rabta.case_record.summary is 'What happened, without names of persons; shown in previews';
comment on column rabta.case_record.status is 'OPEN or CLOSED';
comment on column rabta.case_record.strand is 'Primary strand of the typology in force';
comment on column rabta.case_record.strands_second is 'Secondary strands, comma separated';
comment on column rabta.case_record.priority is 'URGENT, HIGH or NORMAL';
comment on column rabta.case_record.tlp is 'Traffic Light Protocol 2.0';
comment on column rabta.case_record.custody_unit is 'The unit that answers for the case';
comment on column rabta.case_record.custody_agency is 'Agency of the custody unit';
comment on column rabta.case_record.officer_subject is 'Officer in charge within the custody unit (sensitive)';
comment on column rabta.case_record.officer_name is 'Officer in charge, as shown (sensitive)';
comment on column rabta.case_record.declines is 'Declined hand-offs since custody last moved; at two the national coordinator directs';
comment on column rabta.case_record.minor_involved is 'A child is or may be among the victims';
comment on column rabta.case_record.content_live is 'The advertisement is still online';
comment on column rabta.case_record.demonstration is 'Entered by the demonstration loader';
comment on column rabta.case_record.opened_at is 'When the case was opened';
comment on column rabta.case_record.updated_at is 'When anything of the case last changed';
comment on column rabta.case_record.version is 'Optimistic lock';

create table rabta.participation (
  id       bigint constraint participation_pk primary key,
  case_id  bigint not null constraint participation_case_exists references rabta.case_record (id),
  unit     text not null,
  agency   text not null,
  level    text not null,
  since    timestamptz not null,
  version  bigint not null,
  constraint participation_once unique (case_id, unit),
  constraint participation_unit_exists foreign key (unit, agency) references rabta.unit (code, agency),
  constraint participation_level_known check (level in
    ('CUSTODY', 'CONTRIBUTOR', 'OBSERVER', 'REQUEST_ONLY', 'REFERRAL_ONLY', 'PREVIEW'))
);
create unique index participation_one_custody on rabta.participation (case_id) where level = 'CUSTODY';
comment on table rabta.participation is 'Which unit takes part in a case, and how far it sees';
comment on column rabta.participation.id is 'Key';
comment on column rabta.participation.case_id is 'The case';
comment on column rabta.participation.unit is 'The unit';
comment on column rabta.participation.agency is 'Agency of the unit';
comment on column rabta.participation.level is 'How far the unit sees';
comment on column rabta.participation.since is 'Since when at this level';
comment on column rabta.participation.version is 'Optimistic lock';

create table rabta.case_access (
  principal    text not null,
  case_id      bigint not null constraint case_access_case_exists references rabta.case_record (id) on delete cascade,
  level        text not null,
  status       text not null,
  strand       text not null,
  priority     text not null,
  custody_unit text not null,
  officer_subject text,
  updated_at   timestamptz not null,
  constraint case_access_pk primary key (principal, case_id)
);
create index case_access_newest on rabta.case_access (principal, status, updated_at desc, case_id desc);
create index case_access_of_case on rabta.case_access (case_id, principal);
comment on table rabta.case_access is 'Effective access, derived from participation by trigger; carries what lists sort and filter by';
comment on column rabta.case_access.principal is 'U: and a unit code, or A: and an agency code';
comment on column rabta.case_access.case_id is 'The case';
comment on column rabta.case_access.level is 'Widest level of the principal';
comment on column rabta.case_access.status is 'Copy of case_record.status';
comment on column rabta.case_access.strand is 'Copy of case_record.strand';
comment on column rabta.case_access.priority is 'Copy of case_record.priority';
comment on column rabta.case_access.custody_unit is 'Copy of case_record.custody_unit';
comment on column rabta.case_access.officer_subject is 'Copy of case_record.officer_subject (sensitive)';
comment on column rabta.case_access.updated_at is 'Copy of case_record.updated_at';

create function rabta.level_rank(level text) returns integer language sql immutable
  return case level when 'CUSTODY' then 1 when 'CONTRIBUTOR' then 2 when 'OBSERVER' then 3
                    when 'REQUEST_ONLY' then 4 when 'REFERRAL_ONLY' then 5 when 'PREVIEW' then 6 end;
comment on function rabta.level_rank(text) is 'Order of participation levels, widest first';

create function rabta.derive_case_access(of_case bigint) returns void
  language sql security definer set search_path = rabta, pg_temp as $$
  delete from case_access a where a.case_id = of_case
     and not exists (select 1 from participation p where p.case_id = of_case
                      and a.principal in ('U:' || p.unit, 'A:' || p.agency));
  insert into case_access as a (principal, case_id, level, status, strand, priority, custody_unit,
                                officer_subject, updated_at)
  select distinct on (g.principal) g.principal, c.id, p.level, c.status, c.strand, c.priority, c.custody_unit,
         c.officer_subject, c.updated_at
    from participation p
    join case_record c on c.id = p.case_id
    cross join lateral (values ('U:' || p.unit), ('A:' || p.agency)) g (principal)
   where p.case_id = of_case
   order by g.principal, level_rank(p.level)
  on conflict (principal, case_id) do update
     set level = excluded.level, status = excluded.status, strand = excluded.strand,
         priority = excluded.priority, custody_unit = excluded.custody_unit,
         officer_subject = excluded.officer_subject, updated_at = excluded.updated_at;
$$;
comment on function rabta.derive_case_access(bigint) is 'Makes the access rows of one case anew';
revoke all on function rabta.derive_case_access(bigint) from public;

create function rabta.participation_changed() returns trigger
  language plpgsql security definer set search_path = rabta, pg_temp as $$
begin
  perform derive_case_access(coalesce(new.case_id, old.case_id));
  return null;
end $$;
create trigger participation_changed after insert or update or delete on rabta.participation
  for each row execute function rabta.participation_changed();

create function rabta.case_record_changed() returns trigger
  language plpgsql security definer set search_path = rabta, pg_temp as $$
begin
  update case_access set status = new.status, strand = new.strand, priority = new.priority,
         custody_unit = new.custody_unit, officer_subject = new.officer_subject, updated_at = new.updated_at
   where case_id = new.id;
  return null;
end $$;
create trigger case_record_changed after update on rabta.case_record
  for each row execute function rabta.case_record_changed();

create table rabta.report (
  id            bigint constraint report_pk primary key,
  case_id       bigint not null constraint report_case_exists references rabta.case_record (id),
  narrative     text not null,
  reporter_role text not null,
  received_unit text not null constraint report_unit_exists references rabta.unit (code),
  received_by   text not null,
  received_at   timestamptz not null,
  constraint report_narrative_length check (char_length(narrative) between 1 and 10000),
  constraint report_reporter_known check (reporter_role in
    ('VICTIM', 'FAMILY', 'APPLICANT', 'MISSION', 'AIRPORT', 'TIPSTER', 'AGENCY', 'UNKNOWN'))
);
create index report_of_case on rabta.report (case_id);
comment on table rabta.report is 'A report as it was taken down; opens or joins a case';
comment on column rabta.report.id is 'Key';
comment on column rabta.report.case_id is 'The case';
comment on column rabta.report.narrative is 'In the words of the reporter (sensitive); never in lists, previews or notices';
comment on column rabta.report.reporter_role is 'What the reporter is to the matter';
comment on column rabta.report.received_unit is 'Unit that took it down';
comment on column rabta.report.received_by is 'Name of the officer who took it down (sensitive)';
comment on column rabta.report.received_at is 'When it was taken down';

create table rabta.case_facts (
  id          bigint constraint case_facts_pk primary key,
  case_id     bigint not null constraint case_facts_case_exists references rabta.case_record (id),
  facts       text not null,
  recorded_by text not null,
  recorded_at timestamptz not null,
  constraint case_facts_is_json check (facts is json object),
  constraint case_facts_of_case unique (case_id, id)
);
comment on table rabta.case_facts is 'The structured answers; a correction adds a row, none is overwritten';
comment on column rabta.case_facts.id is 'Key';
comment on column rabta.case_facts.case_id is 'The case';
comment on column rabta.case_facts.facts is 'Three-valued answers as canonical JSON';
comment on column rabta.case_facts.recorded_by is 'Name of the officer (sensitive)';
comment on column rabta.case_facts.recorded_at is 'When they were recorded';

create table rabta.routing_decision (
  id            bigint constraint routing_decision_pk primary key,
  case_id       bigint not null constraint routing_decision_case_exists references rabta.case_record (id),
  facts_id      bigint not null,
  table_version text not null,
  decision      text not null,
  decided_at    timestamptz not null,
  constraint routing_decision_is_json check (decision is json object),
  constraint routing_decision_facts_exist foreign key (case_id, facts_id) references rabta.case_facts (case_id, id)
);
create index routing_decision_of_case on rabta.routing_decision (case_id, id desc);
comment on table rabta.routing_decision is 'What the decision tables said, with which facts, in which version';
comment on column rabta.routing_decision.id is 'Key';
comment on column rabta.routing_decision.case_id is 'The case';
comment on column rabta.routing_decision.facts_id is 'The facts decided on';
comment on column rabta.routing_decision.table_version is 'Version of the decision tables';
comment on column rabta.routing_decision.decision is 'The whole decision with the rules that fired, as JSON';
comment on column rabta.routing_decision.decided_at is 'When';

create table rabta.advertisement (
  id          bigint constraint advertisement_pk primary key,
  case_id     bigint not null constraint advertisement_case_exists references rabta.case_record (id),
  platform    text not null,
  account     text,
  url         text,
  wording     text,
  live        text not null,
  recorded_at timestamptz not null,
  constraint advertisement_live_known check (live in ('YES', 'NO', 'UNKNOWN')),
  constraint advertisement_account_length check (char_length(account) <= 200),
  constraint advertisement_url_length check (char_length(url) <= 2000),
  constraint advertisement_wording_length check (char_length(wording) <= 5000)
);
create index advertisement_of_case on rabta.advertisement (case_id);
comment on table rabta.advertisement is 'An advertisement or offer; a URL is never required';
comment on column rabta.advertisement.id is 'Key';
comment on column rabta.advertisement.case_id is 'The case';
comment on column rabta.advertisement.platform is 'Where it appeared';
comment on column rabta.advertisement.account is 'Account, page or number it came from (sensitive)';
comment on column rabta.advertisement.url is 'Address, if it was online';
comment on column rabta.advertisement.wording is 'Its text, as seen';
comment on column rabta.advertisement.live is 'Whether it is still online';
comment on column rabta.advertisement.recorded_at is 'When it was recorded';

create table rabta.recruiter (
  id          bigint constraint recruiter_pk primary key,
  case_id     bigint not null constraint recruiter_case_exists references rabta.case_record (id),
  name        text,
  phone       text,
  licence     text,
  recorded_at timestamptz not null,
  constraint recruiter_says_something check (coalesce(name, phone, licence) is not null),
  constraint recruiter_name_length check (char_length(name) <= 200),
  constraint recruiter_phone_length check (char_length(phone) <= 60),
  constraint recruiter_licence_length check (char_length(licence) <= 60)
);
create index recruiter_of_case on rabta.recruiter (case_id);
comment on table rabta.recruiter is 'Who recruited, as far as it is known';
comment on column rabta.recruiter.id is 'Key';
comment on column rabta.recruiter.case_id is 'The case';
comment on column rabta.recruiter.name is 'Name as given (sensitive)';
comment on column rabta.recruiter.phone is 'Phone as given (sensitive)';
comment on column rabta.recruiter.licence is 'Promoter licence number as given';
comment on column rabta.recruiter.recorded_at is 'When it was recorded';

create table rabta.victim (
  id           bigint constraint victim_pk primary key,
  case_id      bigint not null constraint victim_case_exists references rabta.case_record (id),
  ordinal      integer not null,
  situation    text not null,
  country      text,
  place        text,
  minor        text not null,
  safe_contact text,
  recorded_at  timestamptz not null,
  constraint victim_ordinal_once unique (case_id, ordinal),
  constraint victim_of_case unique (case_id, id),
  constraint victim_situation_known check (situation in
    ('HELD', 'SHELTER', 'DETENTION', 'HOSPITAL', 'FREE_WITH_OTHERS', 'AT_HOME', 'MISSING', 'DEAD', 'UNKNOWN')),
  constraint victim_minor_known check (minor in ('YES', 'NO', 'UNKNOWN')),
  constraint victim_country_form check (country ~ '^[A-Z]{2}$'),
  constraint victim_place_length check (char_length(place) <= 300),
  constraint victim_safe_contact_length check (char_length(safe_contact) <= 300)
);
comment on table rabta.victim is 'A person at risk; the name is sealed in victim_identity';
comment on column rabta.victim.id is 'Key';
comment on column rabta.victim.case_id is 'The case';
comment on column rabta.victim.ordinal is 'Number within the case: /V1, /V2';
comment on column rabta.victim.situation is 'Where the person is now';
comment on column rabta.victim.country is 'Country the person is in, ISO 3166-1 alpha-2';
comment on column rabta.victim.place is 'Place, as well as it is known (sensitive)';
comment on column rabta.victim.minor is 'Under 18';
comment on column rabta.victim.safe_contact is 'Safe way and time to get in touch (sensitive)';
comment on column rabta.victim.recorded_at is 'When it was recorded';

create table rabta.victim_identity (
  victim_id bigint constraint victim_identity_pk primary key,
  case_id   bigint not null constraint victim_identity_case_exists references rabta.case_record (id),
  name      text,
  phone     text,
  document  text,
  constraint victim_identity_victim_exists foreign key (case_id, victim_id) references rabta.victim (case_id, id),
  constraint victim_identity_name_length check (char_length(name) <= 200),
  constraint victim_identity_phone_length check (char_length(phone) <= 60),
  constraint victim_identity_document_length check (char_length(document) <= 60)
);
comment on table rabta.victim_identity is 'Sealed identity; opened only with a stated purpose, every opening on the trail';
comment on column rabta.victim_identity.victim_id is 'The victim';
comment on column rabta.victim_identity.case_id is 'The case';
comment on column rabta.victim_identity.name is 'Name (sealed)';
comment on column rabta.victim_identity.phone is 'Phone (sealed)';
comment on column rabta.victim_identity.document is 'Passport or identity card number (sealed)';
