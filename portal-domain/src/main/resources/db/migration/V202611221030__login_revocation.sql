-- Logins that the identity provider ended before their time, shared by all nodes.
create table revoked_login (
  id bigint generated always as identity,
  session_id text,
  subject text,
  revoked_at timestamptz not null,
  recorded_at timestamptz not null default clock_timestamp(),
  constraint revoked_login_pk primary key (id),
  constraint revoked_login_session_or_subject check (num_nonnulls(session_id, subject) = 1),
  constraint revoked_login_session_length check (length(session_id) between 1 and 255),
  constraint revoked_login_subject_length check (length(subject) between 1 and 255)
);

create index revoked_login_recorded_at_ix on revoked_login (recorded_at);

comment on table revoked_login is
  'Logins ended by the identity provider. Written and read before anybody is signed in, so every row is visible without a caller.';
comment on column revoked_login.id is 'Surrogate key';
comment on column revoked_login.session_id is 'The identity provider''s session (claim sid) that ended; null if all of a person''s ended';
comment on column revoked_login.subject is 'The person (claim sub) whose logins begun before revoked_at ended; null if one session is named';
comment on column revoked_login.revoked_at is 'When the identity provider ended it';
comment on column revoked_login.recorded_at is 'When the portal recorded it, by the clock of the database';

alter table revoked_login enable row level security;
alter table revoked_login force row level security;

create policy revoked_login_owner on revoked_login to rabta_owner using (true) with check (true);
create policy revoked_login_read on revoked_login for select to rabta_app, rabta_job using (true);
create policy revoked_login_record on revoked_login for insert to rabta_app with check (true);
create policy revoked_login_forget on revoked_login for delete to rabta_job using (true);

grant select on revoked_login to rabta_app, rabta_job;
grant insert (session_id, subject, revoked_at) on revoked_login to rabta_app;
grant delete on revoked_login to rabta_job;
