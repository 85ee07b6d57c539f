-- The append-only trail. A later sequencer adds proofs in tables of its own that point at audit_entry.id;
-- no row here is ever rewritten.

create sequence rabta.audit_entry_seq;
grant usage on sequence rabta.audit_entry_seq to rabta_app, rabta_job;

create table rabta.audit_entry (
  id          bigint constraint audit_entry_pk primary key,
  at          timestamptz not null,
  subject     text not null,
  name        text not null,
  roles       text not null,
  agency      text not null,
  unit        text not null,
  origin      text not null,
  act         text not null,
  record_kind text not null,
  record_ref  text,
  case_id     bigint,
  outcome     text not null,
  refusal     text,
  detail      text not null,
  salt        bytea not null,
  digest      bytea not null,
  constraint audit_entry_outcome_known check (outcome in ('DONE', 'REFUSED')),
  constraint audit_entry_refusal_has_code check ((outcome = 'REFUSED') = (refusal is not null)),
  constraint audit_entry_detail_is_json check (detail is json object),
  constraint audit_entry_salt_length check (octet_length(salt) = 16),
  constraint audit_entry_digest_length check (octet_length(digest) = 32)
);
comment on table rabta.audit_entry is 'Every act, every read of a case and every refusal; append-only';
comment on column rabta.audit_entry.id is 'Order of insertion; gaps are possible';
comment on column rabta.audit_entry.at is 'When, by the portal''s clock';
comment on column rabta.audit_entry.subject is 'Who, by the identity provider''s subject (sensitive)';
comment on column rabta.audit_entry.name is 'Who, as shown (sensitive)';
comment on column rabta.audit_entry.roles is 'Realm roles at that moment, comma separated';
comment on column rabta.audit_entry.agency is 'Agency of the person';
comment on column rabta.audit_entry.unit is 'Unit of the person';
comment on column rabta.audit_entry.origin is 'Network address, or internal';
comment on column rabta.audit_entry.act is 'Code of the act';
comment on column rabta.audit_entry.record_kind is 'Kind of record acted on';
comment on column rabta.audit_entry.record_ref is 'Reference as the person gave it, or as it was made';
comment on column rabta.audit_entry.case_id is 'The case, if there is one; no foreign key, so that a refusal never waits for a lock';
comment on column rabta.audit_entry.outcome is 'DONE or REFUSED';
comment on column rabta.audit_entry.refusal is 'Code of the rule that refused';
comment on column rabta.audit_entry.detail is 'JSON object of codes; never names, never narrative';
comment on column rabta.audit_entry.salt is '16 random bytes, so that a digest gives nothing away';
comment on column rabta.audit_entry.digest is 'SHA-256 over salt and canonical content, see AuditDigest';

create index audit_entry_by_case on rabta.audit_entry (case_id, id desc) where case_id is not null;
create index audit_entry_refused on rabta.audit_entry (id desc) where outcome = 'REFUSED';
create index audit_entry_by_subject on rabta.audit_entry (subject, id desc);

create function rabta.audit_entry_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'audit_entry is append-only' using errcode = 'insufficient_privilege';
end $$;
create trigger audit_entry_no_change before update or delete on rabta.audit_entry
  for each row execute function rabta.audit_entry_is_append_only();
create trigger audit_entry_no_truncate before truncate on rabta.audit_entry
  for each statement execute function rabta.audit_entry_is_append_only();

grant select, insert on rabta.audit_entry to rabta_app, rabta_job;
alter table rabta.audit_entry enable row level security;
alter table rabta.audit_entry force row level security;
create policy audit_owner on rabta.audit_entry to rabta_owner using (true) with check (true);
-- An entry is written in the name of the session and of nobody else.
create policy audit_written_as_oneself on rabta.audit_entry for insert to rabta_app
  with check (subject = rabta.session_subject() and unit = rabta.session_unit() and agency = rabta.session_agency()
              and roles = current_setting('rabta.roles', true));
create policy audit_written_by_jobs on rabta.audit_entry for insert to rabta_job
  with check (subject like 'clockwork:%');
