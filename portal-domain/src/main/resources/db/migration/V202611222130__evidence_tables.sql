-- Files on a case. The content lies in a folder under its checksum; what is known of it stands here. An item, its custody
-- log and what later looks at it found are append-only; only an upload under way and the clockwork's list of what is due
-- change.

create sequence rabta.evidence_seq start 50 increment 50;
grant usage on sequence rabta.evidence_seq to rabta_app, rabta_job;

create table rabta.evidence_upload (
  id           bigint constraint evidence_upload_pk primary key,
  case_id      bigint not null constraint evidence_upload_case_exists references rabta.case_record (id),
  name         text not null,
  size         bigint not null,
  received     bigint not null,
  about        text,
  source       text not null,
  collected_on date,
  collected_at text,
  collected_by text,
  tlp          text not null,
  no_onward    boolean not null,
  not_in_court boolean not null,
  status       text not null,
  started_by   text not null,
  unit         text not null,
  agency       text not null,
  started_at   timestamptz not null,
  last_at      timestamptz not null,
  version      bigint not null,
  constraint evidence_upload_name_length check (char_length(name) between 1 and 120),
  constraint evidence_upload_size_limit check (size between 1 and 209715200),
  constraint evidence_upload_within check (received between 0 and size),
  constraint evidence_upload_whole check (status <> 'COMPLETE' or received = size),
  constraint evidence_upload_about_length check (char_length(about) <= 2000),
  constraint evidence_upload_source_length check (char_length(source) <= 200),
  constraint evidence_upload_collected_at_length check (char_length(collected_at) <= 200),
  constraint evidence_upload_collected_by_length check (char_length(collected_by) <= 200),
  constraint evidence_upload_tlp_known check (tlp in ('RED', 'AMBER_STRICT', 'AMBER', 'GREEN', 'CLEAR')),
  constraint evidence_upload_status_known check (status in ('OPEN', 'COMPLETE', 'ABANDONED')),
  constraint evidence_upload_unit_exists foreign key (unit, agency) references rabta.unit (code, agency)
);
create index evidence_upload_of_person on rabta.evidence_upload (case_id, started_by) where status = 'OPEN';
create index evidence_upload_left on rabta.evidence_upload (last_at) where status = 'OPEN';
comment on table rabta.evidence_upload is 'A file on its way; the pieces that are safely on the disk are counted here';
comment on column rabta.evidence_upload.id is 'Key, and the name of its file among those under way';
comment on column rabta.evidence_upload.case_id is 'The case';
comment on column rabta.evidence_upload.name is 'Cleaned name of the file (sensitive)';
comment on column rabta.evidence_upload.size is 'Bytes of the whole file';
comment on column rabta.evidence_upload.received is 'Bytes that are safely here; the next piece begins there';
comment on column rabta.evidence_upload.about is 'What it shows (sensitive)';
comment on column rabta.evidence_upload.source is 'Where it comes from (sensitive)';
comment on column rabta.evidence_upload.collected_on is 'The day it was taken over';
comment on column rabta.evidence_upload.collected_at is 'Where it was taken over (sensitive)';
comment on column rabta.evidence_upload.collected_by is 'Who took it over (sensitive)';
comment on column rabta.evidence_upload.tlp is 'Traffic Light Protocol mark';
comment on column rabta.evidence_upload.no_onward is 'Not to be passed on without consent';
comment on column rabta.evidence_upload.not_in_court is 'Not to be used in court without consent';
comment on column rabta.evidence_upload.status is 'OPEN, COMPLETE (became an item) or ABANDONED';
comment on column rabta.evidence_upload.started_by is 'Subject of the person (sensitive)';
comment on column rabta.evidence_upload.unit is 'Unit of the person';
comment on column rabta.evidence_upload.agency is 'Agency of the unit';
comment on column rabta.evidence_upload.started_at is 'When it began';
comment on column rabta.evidence_upload.last_at is 'When the last piece came';
comment on column rabta.evidence_upload.version is 'Optimistic lock';

create table rabta.evidence_item (
  id           bigint constraint evidence_item_pk primary key,
  case_id      bigint not null constraint evidence_item_case_exists references rabta.case_record (id),
  name         text not null,
  kind         text not null,
  size         bigint not null,
  sha256       text not null,
  about        text,
  source       text not null,
  collected_on date,
  collected_at text,
  collected_by text,
  tlp          text not null,
  no_onward    boolean not null,
  not_in_court boolean not null,
  added_by     text not null,
  added_name   text not null,
  unit         text not null,
  agency       text not null,
  added_at     timestamptz not null,
  constraint evidence_item_name_length check (char_length(name) between 1 and 120),
  constraint evidence_item_kind_form check (kind ~ '^[A-Z][A-Z0-9_]{1,19}$'),
  constraint evidence_item_size_limit check (size between 1 and 209715200),
  constraint evidence_item_sha256_form check (sha256 ~ '^[0-9a-f]{64}$'),
  constraint evidence_item_about_length check (char_length(about) <= 2000),
  constraint evidence_item_source_length check (char_length(source) <= 200),
  constraint evidence_item_collected_at_length check (char_length(collected_at) <= 200),
  constraint evidence_item_collected_by_length check (char_length(collected_by) <= 200),
  constraint evidence_item_tlp_known check (tlp in ('RED', 'AMBER_STRICT', 'AMBER', 'GREEN', 'CLEAR')),
  constraint evidence_item_unit_exists foreign key (unit, agency) references rabta.unit (code, agency),
  constraint evidence_item_once unique (case_id, sha256),
  constraint evidence_item_whole unique (id, case_id)
);
create index evidence_item_of_case on rabta.evidence_item (case_id, id desc);
create index evidence_item_content on rabta.evidence_item (sha256);
comment on table rabta.evidence_item is 'A file on a case; append-only';
comment on column rabta.evidence_item.id is 'Key';
comment on column rabta.evidence_item.case_id is 'The case';
comment on column rabta.evidence_item.name is 'Cleaned name of the file (sensitive)';
comment on column rabta.evidence_item.kind is 'Kind, by the content';
comment on column rabta.evidence_item.size is 'Bytes';
comment on column rabta.evidence_item.sha256 is 'SHA-256 of the content, which lies under it';
comment on column rabta.evidence_item.about is 'What it shows (sensitive)';
comment on column rabta.evidence_item.source is 'Where it comes from (sensitive)';
comment on column rabta.evidence_item.collected_on is 'The day it was taken over';
comment on column rabta.evidence_item.collected_at is 'Where it was taken over (sensitive)';
comment on column rabta.evidence_item.collected_by is 'Who took it over (sensitive)';
comment on column rabta.evidence_item.tlp is 'Traffic Light Protocol mark';
comment on column rabta.evidence_item.no_onward is 'Not to be passed on without consent';
comment on column rabta.evidence_item.not_in_court is 'Not to be used in court without consent';
comment on column rabta.evidence_item.added_by is 'Subject of the person (sensitive)';
comment on column rabta.evidence_item.added_name is 'Name of the person, as shown (sensitive)';
comment on column rabta.evidence_item.unit is 'Unit of the person';
comment on column rabta.evidence_item.agency is 'Agency of the unit';
comment on column rabta.evidence_item.added_at is 'When';

create table rabta.evidence_custody (
  id        bigint constraint evidence_custody_pk primary key,
  item_id   bigint not null,
  case_id   bigint not null,
  event     text not null,
  recipient text,
  note      text,
  done_by   text not null,
  done_name text not null,
  unit      text not null,
  agency    text not null,
  done_at   timestamptz not null,
  constraint evidence_custody_item_exists foreign key (item_id, case_id) references rabta.evidence_item (id, case_id),
  constraint evidence_custody_event_known check (event in
    ('ADDED', 'VIEWED', 'SHOWN', 'DOWNLOADED', 'HANDED_OVER', 'COURT_CONSENT', 'BUNDLED', 'WITHHELD', 'CHECKED')),
  constraint evidence_custody_recipient_given check ((event = 'HANDED_OVER') = (recipient is not null)),
  constraint evidence_custody_note_given check ((event in ('HANDED_OVER', 'COURT_CONSENT')) = (note is not null)),
  constraint evidence_custody_recipient_length check (char_length(recipient) <= 200),
  constraint evidence_custody_note_length check (char_length(note) <= 1000),
  constraint evidence_custody_unit_exists foreign key (unit, agency) references rabta.unit (code, agency)
);
create index evidence_custody_of_item on rabta.evidence_custody (item_id, done_at desc, id desc);
comment on table rabta.evidence_custody is 'Custody log: who had an item in hands, and what for; append-only';
comment on column rabta.evidence_custody.id is 'Key';
comment on column rabta.evidence_custody.item_id is 'The item';
comment on column rabta.evidence_custody.case_id is 'Its case';
comment on column rabta.evidence_custody.event is 'What happened';
comment on column rabta.evidence_custody.recipient is 'To whom it was handed over (sensitive)';
comment on column rabta.evidence_custody.note is 'Why, against which receipt; or who consented (sensitive)';
comment on column rabta.evidence_custody.done_by is 'Subject of the person (sensitive)';
comment on column rabta.evidence_custody.done_name is 'Name of the person, as shown (sensitive)';
comment on column rabta.evidence_custody.unit is 'Unit of the person';
comment on column rabta.evidence_custody.agency is 'Agency of the unit';
comment on column rabta.evidence_custody.done_at is 'When';

create table rabta.evidence_check (
  id           bigint constraint evidence_check_pk primary key,
  item_id      bigint not null,
  case_id      bigint not null,
  integrity    boolean not null,
  result       text not null,
  detail       text,
  checked_by   text not null,
  checked_name text not null,
  checked_at   timestamptz not null,
  constraint evidence_check_item_exists foreign key (item_id, case_id) references rabta.evidence_item (id, case_id),
  constraint evidence_check_result_known check (
    (integrity and result in ('INTACT', 'CHANGED', 'MISSING'))
    or (not integrity and result in ('NOT_SCANNED', 'CLEAN', 'INFECTED', 'SCAN_FAILED'))),
  constraint evidence_check_detail_length check (char_length(detail) <= 200)
);
create index evidence_check_of_item on rabta.evidence_check (item_id, integrity, checked_at desc, id desc);
comment on table rabta.evidence_check is 'What a look at the content of an item found; append-only';
comment on column rabta.evidence_check.id is 'Key';
comment on column rabta.evidence_check.item_id is 'The item';
comment on column rabta.evidence_check.case_id is 'Its case';
comment on column rabta.evidence_check.integrity is 'True: compared with its checksum; false: scanned for malware';
comment on column rabta.evidence_check.result is 'What was found';
comment on column rabta.evidence_check.detail is 'Name of the malware, or why the scan failed';
comment on column rabta.evidence_check.checked_by is 'Subject of the person, or the clockwork (sensitive)';
comment on column rabta.evidence_check.checked_name is 'Name of the person or the clockwork, as shown (sensitive)';
comment on column rabta.evidence_check.checked_at is 'When';

create table rabta.evidence_watch (
  item_id   bigint constraint evidence_watch_pk primary key,
  case_id   bigint not null,
  check_due timestamptz not null,
  scan_due  timestamptz,
  constraint evidence_watch_item_exists foreign key (item_id, case_id) references rabta.evidence_item (id, case_id)
);
create index evidence_watch_check_due on rabta.evidence_watch (check_due);
create index evidence_watch_scan_due on rabta.evidence_watch (scan_due) where scan_due is not null;
comment on table rabta.evidence_watch is 'When the clockwork looks at an item next; its row lock is the lease';
comment on column rabta.evidence_watch.item_id is 'The item';
comment on column rabta.evidence_watch.case_id is 'Its case';
comment on column rabta.evidence_watch.check_due is 'When its content is compared with its checksum next';
comment on column rabta.evidence_watch.scan_due is 'When it is scanned for malware next; null when that is done';

-- People.
grant select, insert on rabta.evidence_upload to rabta_app;
grant update (received, status, last_at, version) on rabta.evidence_upload to rabta_app;
grant select, insert on rabta.evidence_item, rabta.evidence_custody, rabta.evidence_check to rabta_app;
grant insert on rabta.evidence_watch to rabta_app;

-- The clockwork: looks again, and gives up what nobody goes on with.
grant select (id, case_id, status, last_at), update (status, last_at, version) on rabta.evidence_upload to rabta_job;
grant select (version) on rabta.evidence_upload to rabta_job;
grant select (id, case_id, sha256, size) on rabta.evidence_item to rabta_job;
grant insert on rabta.evidence_check to rabta_job;
grant select, update (check_due, scan_due) on rabta.evidence_watch to rabta_job;

alter table rabta.evidence_upload enable row level security;
alter table rabta.evidence_upload force row level security;
alter table rabta.evidence_item enable row level security;
alter table rabta.evidence_item force row level security;
alter table rabta.evidence_custody enable row level security;
alter table rabta.evidence_custody force row level security;
alter table rabta.evidence_check enable row level security;
alter table rabta.evidence_check force row level security;
alter table rabta.evidence_watch enable row level security;
alter table rabta.evidence_watch force row level security;

create policy evidence_upload_owner on rabta.evidence_upload to rabta_owner using (true) with check (true);
create policy evidence_item_owner on rabta.evidence_item to rabta_owner using (true) with check (true);
create policy evidence_custody_owner on rabta.evidence_custody to rabta_owner using (true) with check (true);
create policy evidence_check_owner on rabta.evidence_check to rabta_owner using (true) with check (true);
create policy evidence_watch_owner on rabta.evidence_watch to rabta_owner using (true) with check (true);

-- An upload is its author's alone, for as long as the author works on the case.
create policy evidence_upload_own on rabta.evidence_upload for select to rabta_app
  using (started_by = rabta.session_subject() and rabta.session_records(case_id));
create policy evidence_upload_started on rabta.evidence_upload for insert to rabta_app
  with check (started_by = rabta.session_subject() and unit = rabta.session_unit() and agency = rabta.session_agency()
              and rabta.session_records(case_id));
create policy evidence_upload_goes_on on rabta.evidence_upload for update to rabta_app
  using (started_by = rabta.session_subject() and rabta.session_records(case_id))
  with check (started_by = rabta.session_subject() and rabta.session_records(case_id));

create policy evidence_item_seen on rabta.evidence_item for select to rabta_app
  using (rabta.session_reads(case_id, 'EVIDENCE'));
create policy evidence_item_added on rabta.evidence_item for insert to rabta_app
  with check (added_by = rabta.session_subject() and unit = rabta.session_unit() and agency = rabta.session_agency()
              and rabta.session_records(case_id) and rabta.session_reads(case_id, 'EVIDENCE'));

-- Whoever reads an item leaves a line; handing over and consent are for those who work on the case.
create policy evidence_custody_seen on rabta.evidence_custody for select to rabta_app
  using (rabta.session_reads(case_id, 'EVIDENCE'));
create policy evidence_custody_written on rabta.evidence_custody for insert to rabta_app
  with check (done_by = rabta.session_subject() and unit = rabta.session_unit() and agency = rabta.session_agency()
              and rabta.session_reads(case_id, 'EVIDENCE')
              and (event in ('VIEWED', 'SHOWN', 'DOWNLOADED', 'CHECKED') or rabta.session_records(case_id)));

create policy evidence_check_seen on rabta.evidence_check for select to rabta_app
  using (rabta.session_reads(case_id, 'EVIDENCE'));
create policy evidence_check_written on rabta.evidence_check for insert to rabta_app
  with check (checked_by = rabta.session_subject() and rabta.session_reads(case_id, 'EVIDENCE'));

create policy evidence_watch_begun on rabta.evidence_watch for insert to rabta_app
  with check (rabta.session_records(case_id));

create policy evidence_upload_left_behind on rabta.evidence_upload for select to rabta_job using (true);
create policy evidence_upload_given_up on rabta.evidence_upload for update to rabta_job
  using (status = 'OPEN') with check (status = 'ABANDONED');
create policy evidence_item_job on rabta.evidence_item for select to rabta_job using (true);
create policy evidence_check_job on rabta.evidence_check for insert to rabta_job
  with check (checked_by like 'clockwork:%');
create policy evidence_watch_job on rabta.evidence_watch to rabta_job using (true) with check (true);
