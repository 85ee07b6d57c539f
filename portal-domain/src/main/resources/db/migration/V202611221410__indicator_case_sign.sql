-- What people said of the signs on a case. Append-only: a later answer names the one it supersedes.

create table rabta.case_sign (
  id         bigint constraint case_sign_pk primary key,
  case_id    bigint not null constraint case_sign_case_exists references rabta.case_record (id),
  kind       text not null,
  sign       text not null,
  answer     text not null,
  words      text,
  catalogue  text not null,
  supersedes bigint,
  said_by    text not null,
  said_name  text not null,
  unit       text not null,
  agency     text not null,
  said_at    timestamptz not null,
  constraint case_sign_kind_known check (kind in ('ILO', 'RED_FLAG', 'MODUS_OPERANDI')),
  constraint case_sign_answer_known check (answer in ('CONFIRMED', 'REJECTED', 'UNKNOWN')),
  constraint case_sign_sign_form check (sign ~ '^[A-Z]{2}(-[A-Z0-9]{1,3}){1,3}$'),
  constraint case_sign_words_length check (char_length(words) <= 300),
  constraint case_sign_unit_exists foreign key (unit, agency) references rabta.unit (code, agency),
  constraint case_sign_whole unique (id, case_id, kind, sign),
  constraint case_sign_same_sign foreign key (supersedes, case_id, kind, sign)
    references rabta.case_sign (id, case_id, kind, sign),
  constraint case_sign_not_itself check (supersedes <> id),
  constraint case_sign_superseded_once unique (supersedes)
);
create unique index case_sign_one_first on rabta.case_sign (case_id, kind, sign) where supersedes is null;
comment on table rabta.case_sign is 'What a person said of one sign on a case; append-only, a later answer supersedes';
comment on column rabta.case_sign.id is 'Key';
comment on column rabta.case_sign.case_id is 'The case';
comment on column rabta.case_sign.kind is 'List the sign is from';
comment on column rabta.case_sign.sign is 'Code of the sign in its list';
comment on column rabta.case_sign.answer is 'Whether it is there, is not there, or is open again';
comment on column rabta.case_sign.words is 'Words of the text that it was answered on (sensitive)';
comment on column rabta.case_sign.catalogue is 'Version of the lists at that time';
comment on column rabta.case_sign.supersedes is 'The answer in force until this one; null for the first';
comment on column rabta.case_sign.said_by is 'Subject of the person (sensitive)';
comment on column rabta.case_sign.said_name is 'Name of the person, as shown (sensitive)';
comment on column rabta.case_sign.unit is 'Unit of the person';
comment on column rabta.case_sign.agency is 'Agency of the unit';
comment on column rabta.case_sign.said_at is 'When';

grant select, insert on rabta.case_sign to rabta_app;
alter table rabta.case_sign enable row level security;
alter table rabta.case_sign force row level security;
create policy case_sign_owner on rabta.case_sign to rabta_owner using (true) with check (true);

-- They speak of the narrative and of the people, so they reach as far as a report does.
create policy case_sign_seen on rabta.case_sign for select to rabta_app
  using (exists (select 1 from rabta.case_access a where a.case_id = case_sign.case_id
                  and a.level in ('CUSTODY', 'CONTRIBUTOR', 'OBSERVER')));

-- Said by those who work on the case, each in the own name and for the own unit.
create policy case_sign_said on rabta.case_sign for insert to rabta_app
  with check (said_by = rabta.session_subject() and unit = rabta.session_unit() and agency = rabta.session_agency()
              and (rabta.session_has_role('officer') or rabta.session_has_role('cwa_officer')
                   or rabta.session_has_role('supervisor'))
              and exists (select 1 from rabta.case_access a where a.case_id = case_sign.case_id
                           and a.level in ('CUSTODY', 'CONTRIBUTOR')));
