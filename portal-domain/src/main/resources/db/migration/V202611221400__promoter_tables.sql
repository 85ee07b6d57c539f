-- The registry of overseas employment promoters. What it holds is published by the regulator: everybody who works in the
-- portal reads it, supervisors of the regulator alone write it. It is reference data that change, so it has policies.

-- Trigrams find a name that was not quite spelled so. Delivered with PostgreSQL, and trusted: the owner may create it.
create extension if not exists pg_trgm with schema rabta;

create sequence rabta.promoter_seq start 50 increment 50;
create sequence rabta.licence_statement_seq start 50 increment 50;
grant usage on sequence rabta.promoter_seq, rabta.licence_statement_seq to rabta_app;

create table rabta.promoter (
  id           bigint constraint promoter_pk primary key,
  licence      text not null,
  licence_key  text not null constraint promoter_licence_once unique,
  name_en      text not null,
  name_ur      text,
  name_key     text not null,
  city         text not null,
  protectorate text constraint promoter_protectorate_exists references rabta.unit (code),
  status       text not null,
  status_since date not null,
  valid_from   date not null,
  valid_until  date not null,
  phones       text,
  phone_keys   text,
  email        text,
  source       text not null,
  as_of        date not null,
  updated_at   timestamptz not null,
  version      bigint not null,
  constraint promoter_status_known check (status in ('ACTIVE', 'SUSPENDED', 'CANCELLED', 'SURRENDERED')),
  constraint promoter_validity_in_order check (valid_until >= valid_from),
  constraint promoter_licence_key_form check (licence_key ~ '[0-9]' and licence_key !~ '[[:space:]/-]')
);
comment on table rabta.promoter is 'Overseas employment promoters as the regulator last stated them; never removed';
comment on column rabta.promoter.id is 'Key';
comment on column rabta.promoter.licence is 'Licence number as printed';
comment on column rabta.promoter.licence_key is 'Licence number in the form in which it is compared: letters and digits alone';
comment on column rabta.promoter.name_en is 'Name in Latin script';
comment on column rabta.promoter.name_ur is 'Name in Urdu';
comment on column rabta.promoter.name_key is 'Names in the form in which they are searched';
comment on column rabta.promoter.city is 'Seat';
comment on column rabta.promoter.protectorate is 'Protectorate of Emigrants that covers it';
comment on column rabta.promoter.status is 'How the licence stands, apart from the passing of time';
comment on column rabta.promoter.status_since is 'First day of that status';
comment on column rabta.promoter.valid_from is 'First day for which the licence was given';
comment on column rabta.promoter.valid_until is 'Last day for which the licence was given';
comment on column rabta.promoter.phones is 'Published numbers of the office, separated by semicolons';
comment on column rabta.promoter.phone_keys is 'The same in the form in which they are searched';
comment on column rabta.promoter.email is 'Published address of the office';
comment on column rabta.promoter.source is 'Where the entry comes from: the name of a file, or PORTAL';
comment on column rabta.promoter.as_of is 'The day of which the entry speaks';
comment on column rabta.promoter.updated_at is 'When it was last stated';
comment on column rabta.promoter.version is 'Optimistic lock';

create index promoter_by_name on rabta.promoter using gin (name_key rabta.gin_trgm_ops);
create index promoter_by_phone on rabta.promoter using gin (phone_keys rabta.gin_trgm_ops);
create index promoter_by_licence on rabta.promoter (licence_key text_pattern_ops);
create index promoter_by_status on rabta.promoter (status);

create table rabta.licence_statement (
  id            bigint constraint licence_statement_pk primary key,
  promoter_id   bigint not null constraint licence_statement_of_promoter references rabta.promoter (id),
  status        text not null,
  since         date not null,
  valid_from    date not null,
  valid_until   date not null,
  reason        text,
  source        text not null,
  as_of         date not null,
  recorded_by   text not null,
  recorded_name text not null,
  recorded_at   timestamptz not null,
  constraint licence_statement_status_known check (status in ('ACTIVE', 'SUSPENDED', 'CANCELLED', 'SURRENDERED')),
  constraint licence_statement_validity_in_order check (valid_until >= valid_from)
);
create index licence_statement_of on rabta.licence_statement (promoter_id, id);
comment on table rabta.licence_statement is 'What was stated about a licence, in order; append-only';
comment on column rabta.licence_statement.id is 'Order of recording; gaps are possible';
comment on column rabta.licence_statement.promoter_id is 'The promoter';
comment on column rabta.licence_statement.status is 'How the licence stands by this statement';
comment on column rabta.licence_statement.since is 'First day of that status';
comment on column rabta.licence_statement.valid_from is 'First day for which the licence was given';
comment on column rabta.licence_statement.valid_until is 'Last day for which the licence was given';
comment on column rabta.licence_statement.reason is 'Why, where it was done in the portal';
comment on column rabta.licence_statement.source is 'Name of a file, or PORTAL';
comment on column rabta.licence_statement.as_of is 'Date of the list, or day of the act';
comment on column rabta.licence_statement.recorded_by is 'Who entered it, by the identity provider''s subject (sensitive)';
comment on column rabta.licence_statement.recorded_name is 'Who entered it, as shown (sensitive)';
comment on column rabta.licence_statement.recorded_at is 'When it was entered';

create function rabta.licence_statement_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'licence_statement is append-only' using errcode = 'insufficient_privilege';
end $$;
create trigger licence_statement_no_change before update or delete on rabta.licence_statement
  for each row execute function rabta.licence_statement_is_append_only();
create trigger licence_statement_no_truncate before truncate on rabta.licence_statement
  for each statement execute function rabta.licence_statement_is_append_only();

create table rabta.promoter_register (
  id         integer constraint promoter_register_pk primary key,
  as_of      date,
  changed_at timestamptz,
  revision   bigint not null,
  constraint promoter_register_one_row check (id = 1)
);
comment on table rabta.promoter_register is 'The registry as a whole: one row, locked by every change';
comment on column rabta.promoter_register.id is 'Always 1';
comment on column rabta.promoter_register.as_of is 'Date of the latest list';
comment on column rabta.promoter_register.changed_at is 'When anything last changed';
comment on column rabta.promoter_register.revision is 'Optimistic lock; tells whether anything changed since a list was compared';
insert into rabta.promoter_register (id, revision) values (1, 0);

create table rabta.promoter_import (
  id            uuid constraint promoter_import_pk primary key,
  file_name     text not null,
  digest        text not null,
  content       bytea,
  as_of         date not null,
  revision      bigint not null,
  uploaded_by   text not null,
  uploaded_name text not null,
  uploaded_at   timestamptz not null,
  applied_at    timestamptz,
  version       bigint not null,
  constraint promoter_import_digest_form check (digest ~ '^[0-9a-f]{64}$'),
  constraint promoter_import_size check (octet_length(content) <= 5242880),
  constraint promoter_import_forgotten check (applied_at is null or content is null)
);
create index promoter_import_of_subject on rabta.promoter_import (uploaded_by, uploaded_at desc);
comment on table rabta.promoter_import is 'Uploaded lists of promoters; seen by supervisors of the regulator alone';
comment on column rabta.promoter_import.id is 'Key';
comment on column rabta.promoter_import.file_name is 'Name of the file';
comment on column rabta.promoter_import.digest is 'SHA-256 of the file';
comment on column rabta.promoter_import.content is 'The file; forgotten when it was taken over';
comment on column rabta.promoter_import.as_of is 'Date of the list';
comment on column rabta.promoter_import.revision is 'Revision of the registry that it was compared with';
comment on column rabta.promoter_import.uploaded_by is 'Who, by the identity provider''s subject (sensitive)';
comment on column rabta.promoter_import.uploaded_name is 'Who, as shown (sensitive)';
comment on column rabta.promoter_import.uploaded_at is 'When';
comment on column rabta.promoter_import.applied_at is 'When it was taken over';
comment on column rabta.promoter_import.version is 'Optimistic lock';

-- The regulator of promoters; the account's unit must be one of its own, as for any other right.
create function rabta.session_regulates() returns boolean language sql stable
  return rabta.session_agency() = 'BEOE' and rabta.session_has_role('supervisor')
     and exists (select 1 from rabta.unit u where u.code = rabta.session_unit() and u.agency = 'BEOE');
comment on function rabta.session_regulates() is 'The session is that of a supervisor of the regulator of promoters';
grant execute on function rabta.session_regulates() to rabta_app;

-- The key of a licence and the first statements stay as they were written.
grant select, insert, update (licence, name_en, name_ur, name_key, city, protectorate, status, status_since, valid_from,
    valid_until, phones, phone_keys, email, source, as_of, updated_at, version) on rabta.promoter to rabta_app;
grant select, insert on rabta.licence_statement to rabta_app;
grant select, update (as_of, changed_at, revision) on rabta.promoter_register to rabta_app;
grant select, insert, update (content, applied_at, version) on rabta.promoter_import to rabta_app;

do $$
declare t text;
begin
  foreach t in array array['promoter', 'licence_statement', 'promoter_register', 'promoter_import'] loop
    execute format('alter table rabta.%I enable row level security', t);
    execute format('alter table rabta.%I force row level security', t);
    execute format('create policy %I on rabta.%I to rabta_owner using (true) with check (true)', t || '_owner', t);
  end loop;
end $$;

create policy promoter_read on rabta.promoter for select to rabta_app using (true);
create policy promoter_entered on rabta.promoter for insert to rabta_app with check (rabta.session_regulates());
create policy promoter_changed on rabta.promoter for update to rabta_app
  using ((select rabta.session_regulates())) with check (rabta.session_regulates());

create policy licence_statement_read on rabta.licence_statement for select to rabta_app using (true);
create policy licence_statement_entered on rabta.licence_statement for insert to rabta_app
  with check (rabta.session_regulates() and recorded_by = rabta.session_subject());

create policy promoter_register_read on rabta.promoter_register for select to rabta_app using (true);
create policy promoter_register_changed on rabta.promoter_register for update to rabta_app
  using ((select rabta.session_regulates())) with check (rabta.session_regulates());

create policy promoter_import_read on rabta.promoter_import for select to rabta_app
  using ((select rabta.session_regulates()));
create policy promoter_import_uploaded on rabta.promoter_import for insert to rabta_app
  with check (rabta.session_regulates() and uploaded_by = rabta.session_subject());
create policy promoter_import_applied on rabta.promoter_import for update to rabta_app
  using ((select rabta.session_regulates()) and uploaded_by = rabta.session_subject())
  with check (rabta.session_regulates() and uploaded_by = rabta.session_subject());
