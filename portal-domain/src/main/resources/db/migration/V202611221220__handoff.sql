create sequence rabta.hand_off_seq start 50 increment 50;
grant usage on sequence rabta.hand_off_seq to rabta_app;

create table rabta.hand_off (
  id              bigint constraint hand_off_pk primary key,
  case_id         bigint not null constraint hand_off_case_exists references rabta.case_record (id),
  from_unit       text not null,
  from_agency     text not null,
  to_unit         text not null,
  to_agency       text not null,
  reason          text not null,
  off_routing     text,
  proposed_by     text not null,
  proposed_name   text not null,
  proposed_at     timestamptz not null,
  status          text not null,
  decided_by      text,
  decided_name    text,
  decided_at      timestamptz,
  decline_ground  text,
  decision_reason text,
  suggested_unit  text constraint hand_off_suggested_unit_exists references rabta.unit (code),
  version         bigint not null,
  constraint hand_off_from_unit_exists foreign key (from_unit, from_agency) references rabta.unit (code, agency),
  constraint hand_off_to_unit_exists foreign key (to_unit, to_agency) references rabta.unit (code, agency),
  constraint hand_off_status_known check (status in ('PROPOSED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'DIRECTED')),
  constraint hand_off_decided_is_whole check ((status = 'PROPOSED') = (decided_at is null)),
  constraint hand_off_ground_known check (decline_ground in
    ('OUTSIDE_MANDATE', 'WRONG_UNIT', 'MORE_INFORMATION_NEEDED', 'ALREADY_HANDLED', 'OTHER')),
  constraint hand_off_decline_has_ground check ((status = 'DECLINED') = (decline_ground is not null)),
  constraint hand_off_reason_length check (char_length(reason) between 1 and 2000),
  constraint hand_off_off_routing_length check (char_length(off_routing) <= 2000),
  constraint hand_off_decision_reason_length check (char_length(decision_reason) <= 2000),
  constraint hand_off_moves check (status = 'DIRECTED' or from_unit <> to_unit)
);
create unique index hand_off_one_pending on rabta.hand_off (case_id) where status = 'PROPOSED';
create index hand_off_of_case on rabta.hand_off (case_id, id desc);
comment on table rabta.hand_off is 'Transfer of custody; custody moves on acceptance or direction only';
comment on column rabta.hand_off.id is 'Key';
comment on column rabta.hand_off.case_id is 'The case';
comment on column rabta.hand_off.from_unit is 'Unit in custody that proposes';
comment on column rabta.hand_off.from_agency is 'Its agency';
comment on column rabta.hand_off.to_unit is 'Unit that is asked to take custody';
comment on column rabta.hand_off.to_agency is 'Its agency';
comment on column rabta.hand_off.reason is 'Why; read first by the receiver';
comment on column rabta.hand_off.off_routing is 'Why another unit than the routing proposed, where that is so';
comment on column rabta.hand_off.proposed_by is 'Subject of the proposer (sensitive)';
comment on column rabta.hand_off.proposed_name is 'Name of the proposer (sensitive)';
comment on column rabta.hand_off.proposed_at is 'When it was proposed';
comment on column rabta.hand_off.status is 'State of the hand-off';
comment on column rabta.hand_off.decided_by is 'Subject of who ended it (sensitive)';
comment on column rabta.hand_off.decided_name is 'Name of who ended it (sensitive)';
comment on column rabta.hand_off.decided_at is 'When it ended';
comment on column rabta.hand_off.decline_ground is 'Ground of a decline';
comment on column rabta.hand_off.decision_reason is 'Sentence that goes with a decline, a withdrawal or a direction';
comment on column rabta.hand_off.suggested_unit is 'Unit that the decliner suggests';
comment on column rabta.hand_off.version is 'Optimistic lock';
