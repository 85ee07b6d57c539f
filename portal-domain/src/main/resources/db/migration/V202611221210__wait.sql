create sequence rabta.wait_seq start 50 increment 50;
grant usage on sequence rabta.wait_seq to rabta_app, rabta_job;

create table rabta.wait (
  id               bigint constraint wait_pk primary key,
  kind             text not null,
  case_id          bigint not null constraint wait_case_exists references rabta.case_record (id),
  record_id        bigint not null,
  unit             text not null,
  agency           text not null,
  asked_by_unit    text not null,
  asked_by_agency  text not null,
  opened_at        timestamptz not null,
  due_at           timestamptz not null,
  next_escalation  timestamptz,
  escalation_level integer not null,
  escalated_to     text constraint wait_escalation_unit_exists references rabta.unit (code),
  status           text not null,
  closed_at        timestamptz,
  version          bigint not null,
  constraint wait_unit_exists foreign key (unit, agency) references rabta.unit (code, agency),
  constraint wait_asking_unit_exists foreign key (asked_by_unit, asked_by_agency) references rabta.unit (code, agency),
  constraint wait_kind_known check (kind in ('HAND_OFF_ACCEPTANCE', 'HAND_OFF_DIRECTION')),
  constraint wait_status_known check (status in ('OPEN', 'MET', 'CANCELLED')),
  constraint wait_closed_has_time check ((status = 'OPEN') = (closed_at is null)),
  constraint wait_escalation_range check (escalation_level between 0 and 2),
  constraint wait_due_after_opening check (due_at > opened_at)
);
create unique index wait_one_open on rabta.wait (kind, record_id) where status = 'OPEN';
create index wait_of_unit on rabta.wait (unit, due_at) where status = 'OPEN';
create index wait_of_agency on rabta.wait (agency, due_at) where status = 'OPEN';
create index wait_asked on rabta.wait (asked_by_unit, due_at) where status = 'OPEN';
create index wait_asked_by_agency on rabta.wait (asked_by_agency, due_at) where status = 'OPEN';
create index wait_of_case on rabta.wait (case_id);
create index wait_to_escalate on rabta.wait (next_escalation) where status = 'OPEN' and next_escalation is not null;
comment on table rabta.wait is 'Whatever somebody waits for: one accountable unit, one deadline, one escalation';
comment on column rabta.wait.id is 'Key';
comment on column rabta.wait.kind is 'What is waited for';
comment on column rabta.wait.case_id is 'The case';
comment on column rabta.wait.record_id is 'The record waited for: the hand-off, or the case for a direction';
comment on column rabta.wait.unit is 'The accountable unit';
comment on column rabta.wait.agency is 'Agency of the accountable unit';
comment on column rabta.wait.asked_by_unit is 'The unit that waits';
comment on column rabta.wait.asked_by_agency is 'Agency of the unit that waits';
comment on column rabta.wait.opened_at is 'Since when';
comment on column rabta.wait.due_at is 'The deadline';
comment on column rabta.wait.next_escalation is 'When the clockwork looks at it next; null when fully escalated';
comment on column rabta.wait.escalation_level is '0 not escalated, 1 to the agency''s headquarters, 2 to the national coordinator';
comment on column rabta.wait.escalated_to is 'The unit it was last escalated to';
comment on column rabta.wait.status is 'OPEN, MET or CANCELLED';
comment on column rabta.wait.closed_at is 'When it ended';
comment on column rabta.wait.version is 'Optimistic lock';

create table rabta.holiday (
  day    date constraint holiday_pk primary key,
  reason text not null
);
comment on table rabta.holiday is 'Public holidays of the working calendar; moon-dependent days are added by the national administrator';
comment on column rabta.holiday.day is 'The day, in Pakistan';
comment on column rabta.holiday.reason is 'Which holiday';
insert into rabta.holiday (day, reason)
select make_date(y, m, d), r
  from generate_series(2026, 2030) y
 cross join (values (2, 5, 'Kashmir Day'), (3, 23, 'Pakistan Day'), (5, 1, 'Labour Day'), (5, 28, 'Youm-e-Takbeer'),
                    (8, 14, 'Independence Day'), (11, 9, 'Iqbal Day'), (12, 25, 'Quaid-e-Azam Day')) h (m, d, r);
grant select on rabta.holiday to rabta_app, rabta_job;
