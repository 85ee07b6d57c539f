create table rabta.report_draft (
  id           uuid constraint report_draft_pk primary key,
  subject      text not null,
  unit         text not null,
  content      text not null,
  opened_case  text,
  started_at   timestamptz not null,
  updated_at   timestamptz not null,
  version      bigint not null,
  constraint report_draft_is_json check (content is json object),
  constraint report_draft_size check (octet_length(content) <= 200000)
);
create index report_draft_of_subject on rabta.report_draft (subject, updated_at desc);
comment on table rabta.report_draft is 'A report that is being taken down; seen by its author alone (sensitive)';
comment on column rabta.report_draft.id is 'Key';
comment on column rabta.report_draft.subject is 'Author (sensitive)';
comment on column rabta.report_draft.unit is 'Unit of the author';
comment on column rabta.report_draft.content is 'What has been entered so far, as JSON (sensitive); emptied when the case is opened';
comment on column rabta.report_draft.opened_case is 'Reference of the case opened from it';
comment on column rabta.report_draft.started_at is 'When it was begun';
comment on column rabta.report_draft.updated_at is 'When it was last saved';
comment on column rabta.report_draft.version is 'Optimistic lock';
