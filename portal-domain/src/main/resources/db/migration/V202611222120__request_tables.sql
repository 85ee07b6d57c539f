-- Requests to another agency without giving up the case, and what became of content that was asked to be blocked.

create table rabta.agency_request (
  id            bigint constraint agency_request_pk primary key,
  case_id       bigint not null constraint agency_request_case_exists references rabta.case_record (id),
  ordinal       integer not null,
  reference     text not null,
  kind          text not null,
  task          text,
  after_task    text,
  title         text not null,
  tlp           text not null,
  handling      text not null,
  priority      text not null,
  from_unit     text not null,
  from_agency   text not null,
  to_unit       text not null,
  to_agency     text not null,
  question      text not null,
  asked_by      text not null,
  asked_name    text not null,
  asked_at      timestamptz not null,
  due_at        timestamptz not null,
  status        text not null,
  claimed_by    text,
  claimed_name  text,
  claimed_at    timestamptz,
  finding       text,
  answer        text,
  return_ground text,
  end_reason    text,
  ended_by      text,
  ended_name    text,
  ended_at      timestamptz,
  version       bigint not null,
  constraint agency_request_ordinal_once unique (case_id, ordinal),
  constraint agency_request_reference_once unique (reference),
  constraint agency_request_ordinal_range check (ordinal >= 1),
  constraint agency_request_kind_known check (kind in ('BLOCK_CONTENT', 'VERIFY_LICENCE', 'SUSPEND_PROMOTER',
    'FORENSIC_ANALYSIS', 'ACCOUNT_TRACE', 'TRAVEL_HISTORY', 'INTERPOL_CHECK', 'WORKSITE_VISIT', 'SHELTER_VISIT',
    'INFORMATION')),
  constraint agency_request_status_known check (status in ('SENT', 'CLAIMED', 'ANSWERED', 'RETURNED', 'WITHDRAWN')),
  constraint agency_request_from_exists foreign key (from_unit, from_agency) references rabta.unit (code, agency),
  constraint agency_request_to_exists foreign key (to_unit, to_agency) references rabta.unit (code, agency),
  constraint agency_request_to_another check (from_unit <> to_unit),
  constraint agency_request_handling_form check (handling ~ '^([A-Z_]+(,[A-Z_]+)*)?$'),
  constraint agency_request_question_length check (char_length(question) between 1 and 2000),
  constraint agency_request_answer_length check (char_length(answer) <= 5000),
  constraint agency_request_reason_length check (char_length(end_reason) <= 2000),
  constraint agency_request_due_later check (due_at > asked_at),
  constraint agency_request_claim_is_whole check ((claimed_by is null) = (claimed_at is null)
    and (status <> 'CLAIMED' or claimed_by is not null) and (status <> 'SENT' or claimed_by is null)),
  constraint agency_request_end_is_whole check ((status in ('ANSWERED', 'RETURNED', 'WITHDRAWN')) = (ended_at is not null)
    and (ended_at is null) = (ended_by is null)),
  constraint agency_request_answer_is_whole check ((status = 'ANSWERED') = (answer is not null)),
  constraint agency_request_return_has_ground check ((status = 'RETURNED') = (return_ground is not null)),
  constraint agency_request_ground_known check (return_ground in
    ('OUTSIDE_MANDATE', 'WRONG_UNIT', 'MORE_INFORMATION_NEEDED', 'NO_LEGAL_BASIS', 'OTHER'))
);
create index agency_request_queue on rabta.agency_request (to_unit, due_at, id) where status in ('SENT', 'CLAIMED');
create index agency_request_agency_queue on rabta.agency_request (to_agency, due_at, id)
  where status in ('SENT', 'CLAIMED');
create index agency_request_ended on rabta.agency_request (to_unit, ended_at desc, id desc) where ended_at is not null;
create index agency_request_agency_ended on rabta.agency_request (to_agency, ended_at desc, id desc)
  where ended_at is not null;
create index agency_request_asked on rabta.agency_request (from_unit, asked_at desc, id desc);
create index agency_request_agency_asked on rabta.agency_request (from_agency, asked_at desc, id desc);
comment on table rabta.agency_request is 'A request to a unit without giving up the case';
comment on column rabta.agency_request.id is 'Key';
comment on column rabta.agency_request.case_id is 'The case';
comment on column rabta.agency_request.ordinal is 'Number within the case, from 1';
comment on column rabta.agency_request.reference is 'Reference of the case, /R and the number';
comment on column rabta.agency_request.kind is 'What is asked for';
comment on column rabta.agency_request.task is 'Task of the routing decision that it follows; null where a person thought of it';
comment on column rabta.agency_request.after_task is 'Task that comes first by the routing decision; null where none does';
comment on column rabta.agency_request.title is 'Title of the case when it was asked; without names of persons';
comment on column rabta.agency_request.tlp is 'Traffic Light Protocol mark of the case when it was asked';
comment on column rabta.agency_request.handling is 'Handling codes, comma separated; may be empty';
comment on column rabta.agency_request.priority is 'Priority of the case when it was asked';
comment on column rabta.agency_request.from_unit is 'Unit that asks';
comment on column rabta.agency_request.from_agency is 'Its agency';
comment on column rabta.agency_request.to_unit is 'Unit that is asked';
comment on column rabta.agency_request.to_agency is 'Its agency';
comment on column rabta.agency_request.question is 'What is asked, in words (sensitive)';
comment on column rabta.agency_request.asked_by is 'Subject of the asker (sensitive)';
comment on column rabta.agency_request.asked_name is 'Name of the asker (sensitive)';
comment on column rabta.agency_request.asked_at is 'When';
comment on column rabta.agency_request.due_at is 'By when an answer is due';
comment on column rabta.agency_request.status is 'State of the request';
comment on column rabta.agency_request.claimed_by is 'Subject of who works on it; null while nobody does (sensitive)';
comment on column rabta.agency_request.claimed_name is 'Name of who works on it (sensitive)';
comment on column rabta.agency_request.claimed_at is 'Since when';
comment on column rabta.agency_request.finding is 'The answer as a code of its kind';
comment on column rabta.agency_request.answer is 'The answer in words (sensitive)';
comment on column rabta.agency_request.return_ground is 'Ground of a return';
comment on column rabta.agency_request.end_reason is 'Sentence that goes with a return or a withdrawal';
comment on column rabta.agency_request.ended_by is 'Subject of who ended it (sensitive)';
comment on column rabta.agency_request.ended_name is 'Name of who ended it (sensitive)';
comment on column rabta.agency_request.ended_at is 'When it ended; null while open';
comment on column rabta.agency_request.version is 'Optimistic lock';

create table rabta.request_item (
  id         bigint constraint request_item_pk primary key,
  request_id bigint not null constraint request_item_request_exists references rabta.agency_request (id),
  case_id    bigint not null constraint request_item_case_exists references rabta.case_record (id),
  kind       text not null,
  value      text not null,
  constraint request_item_kind_known check (kind in ('ADDRESS', 'ACCOUNT', 'LICENCE', 'PLACE', 'PASSPORT')),
  constraint request_item_value_length check (char_length(value) between 1 and 2000)
);
create index request_item_of_request on rabta.request_item (request_id, id);
create index request_item_of_case on rabta.request_item (case_id);
comment on table rabta.request_item is 'What a request is about, copied into it by the asker';
comment on column rabta.request_item.id is 'Key';
comment on column rabta.request_item.request_id is 'The request';
comment on column rabta.request_item.case_id is 'The case';
comment on column rabta.request_item.kind is 'What sort of item';
comment on column rabta.request_item.value is 'The item itself (sensitive)';

create table rabta.content_block (
  id             bigint constraint content_block_pk primary key,
  request_id     bigint not null constraint content_block_request_exists references rabta.agency_request (id),
  case_id        bigint not null constraint content_block_case_exists references rabta.case_record (id),
  from_unit      text not null,
  from_agency    text not null,
  to_unit        text not null,
  to_agency      text not null,
  address        text not null,
  state          text not null,
  ground         text,
  provision      text constraint content_block_provision_exists references rabta.provision (code),
  scope          text,
  valid_from     date,
  valid_to       date,
  platform_reply text,
  stated_by      text,
  stated_name    text,
  stated_at      timestamptz,
  next_check_at  timestamptz,
  version        bigint not null,
  constraint content_block_from_exists foreign key (from_unit, from_agency) references rabta.unit (code, agency),
  constraint content_block_to_exists foreign key (to_unit, to_agency) references rabta.unit (code, agency),
  constraint content_block_once unique (request_id, address),
  constraint content_block_state_known check (state in
    ('ASKED', 'BLOCKED', 'REJECTED_BY_PLATFORM', 'REMOVED_BY_PLATFORM', 'REAPPEARED')),
  constraint content_block_ground_known check (ground in
    ('UNLICENSED_OFFER', 'FRAUDULENT_OFFER', 'TRAFFICKING_LURE', 'IMPERSONATION', 'OTHER')),
  constraint content_block_scope_known check (scope in ('ADDRESS', 'ACCOUNT', 'SITE')),
  constraint content_block_statement_is_whole check (state in ('ASKED', 'REAPPEARED')
    or (ground is not null and provision is not null and scope is not null and stated_at is not null)),
  constraint content_block_has_day check (state <> 'BLOCKED' or valid_from is not null),
  constraint content_block_days_in_order check (valid_to >= valid_from),
  constraint content_block_address_length check (char_length(address) between 1 and 2000),
  constraint content_block_reply_length check (char_length(platform_reply) <= 2000)
);
create index content_block_of_case on rabta.content_block (case_id);
create index content_block_due on rabta.content_block (to_unit, next_check_at, id) where next_check_at is not null;
create index content_block_agency_due on rabta.content_block (to_agency, next_check_at, id)
  where next_check_at is not null;
create index content_block_asker on rabta.content_block (from_unit, next_check_at, id) where next_check_at is not null;
create index content_block_asking_agency on rabta.content_block (from_agency, next_check_at, id)
  where next_check_at is not null;
comment on table rabta.content_block is 'One address of a request to block, and the statement about it in force';
comment on column rabta.content_block.id is 'Key';
comment on column rabta.content_block.request_id is 'The request';
comment on column rabta.content_block.case_id is 'The case';
comment on column rabta.content_block.from_unit is 'Unit that asks';
comment on column rabta.content_block.from_agency is 'Its agency';
comment on column rabta.content_block.to_unit is 'Unit that is asked';
comment on column rabta.content_block.to_agency is 'Its agency';
comment on column rabta.content_block.address is 'The address; never followed by the portal';
comment on column rabta.content_block.state is 'State of the content';
comment on column rabta.content_block.ground is 'Why it is blocked or was asked to be removed';
comment on column rabta.content_block.provision is 'The provision it rests on';
comment on column rabta.content_block.scope is 'How much is blocked';
comment on column rabta.content_block.valid_from is 'First day of the block';
comment on column rabta.content_block.valid_to is 'Last day of the block; null without a limit';
comment on column rabta.content_block.platform_reply is 'What the platform answered';
comment on column rabta.content_block.stated_by is 'Subject of who stated it (sensitive)';
comment on column rabta.content_block.stated_name is 'Name of who stated it (sensitive)';
comment on column rabta.content_block.stated_at is 'When it was stated';
comment on column rabta.content_block.next_check_at is 'When somebody has to look again; null where nobody has to';
comment on column rabta.content_block.version is 'Optimistic lock';

create table rabta.content_check (
  id           bigint constraint content_check_pk primary key,
  block_id     bigint not null constraint content_check_block_exists references rabta.content_block (id),
  case_id      bigint not null constraint content_check_case_exists references rabta.case_record (id),
  seen         text not null,
  seen_at      timestamptz not null,
  seen_from    text not null,
  checked_by   text not null,
  checked_name text not null,
  unit         text not null,
  agency       text not null,
  recorded_at  timestamptz not null,
  constraint content_check_unit_exists foreign key (unit, agency) references rabta.unit (code, agency),
  constraint content_check_seen_known check (seen in ('GONE', 'REACHABLE')),
  constraint content_check_from_length check (char_length(seen_from) between 1 and 200),
  constraint content_check_not_ahead check (seen_at <= recorded_at)
);
create index content_check_of_block on rabta.content_check (block_id, id);
create index content_check_of_case on rabta.content_check (case_id);
comment on table rabta.content_check is 'A person looked whether blocked content is reachable; append-only';
comment on column rabta.content_check.id is 'Key';
comment on column rabta.content_check.block_id is 'The address';
comment on column rabta.content_check.case_id is 'The case';
comment on column rabta.content_check.seen is 'GONE or REACHABLE';
comment on column rabta.content_check.seen_at is 'When the person looked';
comment on column rabta.content_check.seen_from is 'From where: network and place, in words';
comment on column rabta.content_check.checked_by is 'Subject of the person (sensitive)';
comment on column rabta.content_check.checked_name is 'Name of the person (sensitive)';
comment on column rabta.content_check.unit is 'Unit of the person';
comment on column rabta.content_check.agency is 'Agency of the unit';
comment on column rabta.content_check.recorded_at is 'When it was recorded';

do $$
declare t text;
begin
  foreach t in array array['agency_request', 'request_item', 'content_block', 'content_check'] loop
    execute format('create sequence rabta.%I start 50 increment 50', t || '_seq');
    execute format('grant usage on sequence rabta.%I to rabta_app', t || '_seq');
    execute format('alter table rabta.%I enable row level security', t);
    execute format('alter table rabta.%I force row level security', t);
    execute format('create policy %I on rabta.%I to rabta_owner using (true) with check (true)', t || '_owner', t);
  end loop;
end $$;
grant select, insert on rabta.request_item, rabta.content_check to rabta_app;
grant select, insert, update (status, claimed_by, claimed_name, claimed_at, finding, answer, return_ground, end_reason,
  ended_by, ended_name, ended_at, version) on rabta.agency_request to rabta_app;
grant select, insert, update (state, ground, provision, scope, valid_from, valid_to, platform_reply, stated_by,
  stated_name, stated_at, next_check_at, version) on rabta.content_block to rabta_app;
