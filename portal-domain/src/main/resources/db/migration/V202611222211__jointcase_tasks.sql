-- Tasks in a joint case. Each is done by one unit that contributes to the case, and is a wait of that unit.

create sequence rabta.case_task_seq start 50 increment 50;
grant usage on sequence rabta.case_task_seq to rabta_app;

create table rabta.case_task (
  id              bigint constraint case_task_pk primary key,
  case_id         bigint not null constraint case_task_case_exists references rabta.case_record (id),
  unit            text not null,
  agency          text not null,
  title           text not null,
  due_at          timestamptz not null,
  state           text not null,
  officer_subject text,
  officer_name    text,
  claimed_at      timestamptz,
  result          text,
  ended_name      text,
  ended_at        timestamptz,
  asked_by        text not null,
  asked_name      text not null,
  asked_unit      text not null,
  asked_agency    text not null,
  asked_at        timestamptz not null,
  version         bigint not null,
  constraint case_task_unit_exists foreign key (unit, agency) references rabta.unit (code, agency),
  constraint case_task_asking_unit_exists foreign key (asked_unit, asked_agency) references rabta.unit (code, agency),
  constraint case_task_title_length check (char_length(title) between 1 and 200),
  constraint case_task_result_length check (char_length(result) between 1 and 4000),
  constraint case_task_state_known check (state in ('OPEN', 'CLAIMED', 'DONE', 'DROPPED')),
  constraint case_task_due_later check (due_at > asked_at),
  constraint case_task_claimed_whole check ((officer_subject is null) = (claimed_at is null)
                                            and (state not in ('CLAIMED', 'DONE') or officer_subject is not null)),
  constraint case_task_ended_whole check ((state in ('DONE', 'DROPPED')) = (ended_at is not null)
                                          and (state <> 'DONE' or result is not null))
);
create index case_task_of_case on rabta.case_task (case_id, id desc);
create index case_task_of_unit on rabta.case_task (unit, due_at) where state in ('OPEN', 'CLAIMED');
comment on table rabta.case_task is 'Something one unit does in a joint case';
comment on column rabta.case_task.id is 'Key';
comment on column rabta.case_task.case_id is 'The case';
comment on column rabta.case_task.unit is 'The unit that is to do it';
comment on column rabta.case_task.agency is 'Agency of the unit';
comment on column rabta.case_task.title is 'What is to be done (sensitive)';
comment on column rabta.case_task.due_at is 'The deadline';
comment on column rabta.case_task.state is 'OPEN, CLAIMED, DONE or DROPPED';
comment on column rabta.case_task.officer_subject is 'Officer who took it up (sensitive)';
comment on column rabta.case_task.officer_name is 'Officer who took it up, as shown (sensitive)';
comment on column rabta.case_task.claimed_at is 'When it was taken up';
comment on column rabta.case_task.result is 'What came of it, or why it was given up; null where the unit''s access ended (sensitive)';
comment on column rabta.case_task.ended_name is 'Who ended it, as shown; null where the unit''s access ended (sensitive)';
comment on column rabta.case_task.ended_at is 'When it ended';
comment on column rabta.case_task.asked_by is 'Subject of the person who asked for it (sensitive)';
comment on column rabta.case_task.asked_name is 'Name of that person, as shown (sensitive)';
comment on column rabta.case_task.asked_unit is 'Unit that asked for it';
comment on column rabta.case_task.asked_agency is 'Agency of that unit';
comment on column rabta.case_task.asked_at is 'When it was asked for';
comment on column rabta.case_task.version is 'Optimistic lock';

grant select, insert, update (state, officer_subject, officer_name, claimed_at, result, ended_name, ended_at, version)
  on rabta.case_task to rabta_app;
alter table rabta.case_task enable row level security;
alter table rabta.case_task force row level security;
create policy case_task_owner on rabta.case_task to rabta_owner using (true) with check (true);

create function rabta.contributes(of_case bigint, a_unit text, an_agency text) returns boolean
  language sql stable security definer set search_path = rabta, pg_temp
  return exists (select 1 from participation p where p.case_id = of_case and p.unit = a_unit and p.agency = an_agency
                  and p.level in ('CUSTODY', 'CONTRIBUTOR'))
      or exists (select 1 from access_grant g where g.case_id = of_case and g.unit = a_unit and g.agency = an_agency
                  and g.level = 'CONTRIBUTOR' and g.ended_at is null
                  and (g.expires_at is null or g.expires_at > now()));
comment on function rabta.contributes(bigint, text, text) is 'That unit works on the case, as custodian or contributor';
grant execute on function rabta.contributes(bigint, text, text) to rabta_app;

create policy case_task_seen on rabta.case_task for select to rabta_app
  using ((select true from rabta.case_access a where a.case_id = case_task.case_id
                  and a.level in ('CUSTODY', 'CONTRIBUTOR') limit 1));
-- The custodian asks any unit that works on the case, a contributor its own.
create policy case_task_asked on rabta.case_task for insert to rabta_app
  with check (state = 'OPEN' and asked_by = rabta.session_subject() and asked_unit = rabta.session_unit()
              and asked_agency = rabta.session_agency() and rabta.session_works_on_cases()
              and rabta.contributes(case_id, unit, agency)
              and (rabta.session_holds(case_id)
                   or (rabta.session_records(case_id) and rabta.session_acts_for(unit, agency))));
create policy case_task_moved on rabta.case_task for update to rabta_app
  using (state in ('OPEN', 'CLAIMED') and rabta.session_works_on_cases()
         and (rabta.session_holds(case_id)
              or (rabta.session_acts_for(unit, agency) and rabta.session_records(case_id))))
  with check (case state
    when 'CLAIMED' then rabta.session_acts_for(unit, agency) and officer_subject = rabta.session_subject()
    when 'DONE' then rabta.session_acts_for(unit, agency)
    when 'DROPPED' then rabta.session_holds(case_id)
                        or (rabta.session_acts_for(unit, agency) and rabta.session_acts_for(asked_unit, asked_agency))
    else false end);

create policy wait_opened_task on rabta.wait for insert to rabta_app
  with check (kind = 'TASK'
              and exists (select 1 from rabta.case_task t
                           where t.id = record_id and t.case_id = wait.case_id and t.unit = wait.unit
                             and t.agency = wait.agency and t.state = 'OPEN' and t.asked_by = rabta.session_subject()
                             and t.asked_unit = asked_by_unit and t.asked_agency = asked_by_agency
                             and t.due_at = wait.due_at));
create policy wait_ended_task on rabta.wait for update to rabta_app
  using (kind = 'TASK' and status = 'OPEN'
         and (rabta.session_holds(case_id)
              or (rabta.session_acts_for(unit, agency) and rabta.session_records(case_id))))
  with check (kind = 'TASK' and next_escalation is null
              and exists (select 1 from rabta.case_task t where t.id = record_id
                           and (wait.status, t.state) in (('MET', 'DONE'), ('CANCELLED', 'DROPPED'))));

-- Where a unit's part in a case ends, its tasks end with it: nobody waits for a unit that cannot see the case.
create function rabta.drop_tasks_out_of_reach(of_case bigint, of_unit text, at timestamptz) returns void
  language sql security definer set search_path = rabta, pg_temp as $$
  with dropped as (
    update case_task t set state = 'DROPPED', ended_at = greatest(at, t.asked_at), version = t.version + 1
     where t.case_id = of_case and t.unit = of_unit and t.state in ('OPEN', 'CLAIMED')
       and not contributes(t.case_id, t.unit, t.agency)
    returning t.id)
  update wait w set status = 'CANCELLED', closed_at = at, next_escalation = null, version = w.version + 1
   where w.kind = 'TASK' and w.status = 'OPEN' and w.record_id in (select id from dropped);
$$;
comment on function rabta.drop_tasks_out_of_reach(bigint, text, timestamptz) is
  'Ends the tasks of a unit that does not work on the case any more';
revoke all on function rabta.drop_tasks_out_of_reach(bigint, text, timestamptz) from public;

create function rabta.access_grant_over() returns trigger
  language plpgsql security definer set search_path = rabta, pg_temp as $$
begin
  if new.ended_at is not null and not exists (
      select 1 from access_grant g where g.case_id = new.case_id and g.unit = new.unit and g.level = 'CONTRIBUTOR'
         and g.id <> new.id and g.ended_at is null) then
    perform drop_tasks_out_of_reach(new.case_id, new.unit, new.ended_at);
  end if;
  return null;
end $$;
create constraint trigger access_grant_over after update of ended_at on rabta.access_grant
  deferrable initially deferred for each row execute function rabta.access_grant_over();

create function rabta.participation_demoted() returns trigger
  language plpgsql security definer set search_path = rabta, pg_temp as $$
begin
  if new.level not in ('CUSTODY', 'CONTRIBUTOR') then
    perform drop_tasks_out_of_reach(new.case_id, new.unit, new.since);
  end if;
  return null;
end $$;
create constraint trigger participation_demoted after update of level on rabta.participation
  deferrable initially deferred for each row execute function rabta.participation_demoted();
