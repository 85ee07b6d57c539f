-- The people of each unit as the identity provider last listed them, and what became of the work of those who left.

create sequence rabta.unit_officer_seq start 50 increment 50;
grant usage on sequence rabta.unit_officer_seq to rabta_job;

create table rabta.unit_officer (
  id        bigint constraint unit_officer_pk primary key,
  subject   text not null constraint unit_officer_subject_once unique,
  name      text not null,
  agency    text not null,
  unit      text not null,
  roles     text not null,
  enabled   boolean not null,
  works     boolean not null,
  seen_at   timestamptz,
  gone_at   timestamptz,
  cleared   boolean not null,
  constraint unit_officer_unit_exists foreign key (unit, agency) references rabta.unit (code, agency),
  constraint unit_officer_name_length check (char_length(name) between 1 and 200),
  constraint unit_officer_gone_works_no_more check (gone_at is null or not works)
);
create index unit_officer_of_unit on rabta.unit_officer (agency, unit, name, id) where gone_at is null;
create index unit_officer_to_clear on rabta.unit_officer (id) where not cleared;
comment on table rabta.unit_officer is 'People of the units as the identity provider last listed them; nobody is removed';
comment on column rabta.unit_officer.id is 'Key; what pages name a person by';
comment on column rabta.unit_officer.subject is 'The identity provider''s subject (sensitive)';
comment on column rabta.unit_officer.name is 'Name as shown (sensitive)';
comment on column rabta.unit_officer.agency is 'Agency of the account';
comment on column rabta.unit_officer.unit is 'Unit of the account';
comment on column rabta.unit_officer.roles is 'Realm roles that the portal knows, sorted, comma separated';
comment on column rabta.unit_officer.enabled is 'Whether the account may sign in';
comment on column rabta.unit_officer.works is 'Enabled and with a role that is in charge of cases';
comment on column rabta.unit_officer.seen_at is 'Reading of the list that last had this person; null if none had yet';
comment on column rabta.unit_officer.gone_at is 'Reading of the list that first lacked this person; null while listed';
comment on column rabta.unit_officer.cleared is 'Whether nothing is left that this person may no longer be in charge of';

create table rabta.officer_roll (
  id           integer constraint officer_roll_pk primary key,
  outcome      text not null,
  attempted_at timestamptz,
  read_at      timestamptz,
  asked_at     timestamptz,
  lease_until  timestamptz,
  constraint officer_roll_one_row check (id = 1),
  constraint officer_roll_outcome_known check (outcome in
    ('NEVER', 'READ', 'NOT_SET_UP', 'UNREACHABLE', 'REFUSED', 'UNREADABLE', 'IMPLAUSIBLE'))
);
comment on table rabta.officer_roll is 'How the list of officers was last read: one row';
comment on column rabta.officer_roll.id is 'Always 1';
comment on column rabta.officer_roll.outcome is 'What came of the latest attempt';
comment on column rabta.officer_roll.attempted_at is 'Latest attempt';
comment on column rabta.officer_roll.read_at is 'Latest reading that was taken over: the list is as of then';
comment on column rabta.officer_roll.asked_at is 'When a person last asked for a reading';
comment on column rabta.officer_roll.lease_until is 'A node is reading until then at the latest; null if none is';
insert into rabta.officer_roll (id, outcome) values (1, 'NEVER');

-- Who is in charge of a case today is known before the first list is read; the first list tells who of them has left.
insert into rabta.unit_officer (id, subject, name, agency, unit, roles, enabled, works, cleared)
select nextval('rabta.unit_officer_seq'), o.officer_subject, left(o.officer_name, 200), o.custody_agency, o.custody_unit,
       'officer', true, true, true
  from (select distinct on (officer_subject) officer_subject, officer_name, custody_agency, custody_unit
          from rabta.case_record where officer_subject is not null and officer_name <> ''
         order by officer_subject, updated_at desc) o;

create table rabta.case_returned (
  case_id      bigint constraint case_returned_pk primary key
               constraint case_returned_case_exists references rabta.case_record (id) on delete cascade,
  unit         text not null,
  agency       text not null,
  officer_name text not null,
  reason       text not null,
  at           timestamptz not null,
  constraint case_returned_unit_exists foreign key (unit, agency) references rabta.unit (code, agency),
  constraint case_returned_reason_known check (reason in ('LEFT', 'DISABLED', 'MOVED', 'NO_ROLE'))
);
create index case_returned_to_unit on rabta.case_returned (unit, at desc);
create index case_returned_to_agency on rabta.case_returned (agency, at desc);
comment on table rabta.case_returned is 'Cases that fell back to their unit''s queue because the officer left; a row goes when somebody takes the case';
comment on column rabta.case_returned.case_id is 'The case';
comment on column rabta.case_returned.unit is 'The unit in custody';
comment on column rabta.case_returned.agency is 'Agency of that unit';
comment on column rabta.case_returned.officer_name is 'Who was in charge (sensitive)';
comment on column rabta.case_returned.reason is 'Why that person no longer is';
comment on column rabta.case_returned.at is 'When it fell back';

create table rabta.case_assignment (
  id         bigint constraint case_assignment_pk primary key,
  case_id    bigint not null constraint case_assignment_case_exists references rabta.case_record (id),
  from_name  text,
  to_name    text,
  reason     text,
  by_subject text not null,
  by_name    text not null,
  unit       text not null,
  agency     text not null,
  at         timestamptz not null,
  constraint case_assignment_reason_length check (char_length(reason) between 1 and 500),
  constraint case_assignment_says_something check (coalesce(from_name, to_name) is not null)
);
create index case_assignment_of_case on rabta.case_assignment (case_id, id desc);
comment on table rabta.case_assignment is 'Who gave a case to whom within its unit, in order; append-only';
comment on column rabta.case_assignment.id is 'Order of recording; gaps are possible';
comment on column rabta.case_assignment.case_id is 'The case';
comment on column rabta.case_assignment.from_name is 'Who was in charge; null if nobody was (sensitive)';
comment on column rabta.case_assignment.to_name is 'Who is from then on; null for the queue (sensitive)';
comment on column rabta.case_assignment.reason is 'Why, if it was said (sensitive)';
comment on column rabta.case_assignment.by_subject is 'Who did it, by the identity provider''s subject (sensitive)';
comment on column rabta.case_assignment.by_name is 'Who did it, as shown (sensitive)';
comment on column rabta.case_assignment.unit is 'The unit in custody then';
comment on column rabta.case_assignment.agency is 'Agency of that unit';
comment on column rabta.case_assignment.at is 'When';

create index case_record_of_officer on rabta.case_record (officer_subject, custody_unit)
  where status = 'OPEN' and officer_subject is not null;
