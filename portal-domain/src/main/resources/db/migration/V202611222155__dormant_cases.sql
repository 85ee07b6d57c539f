-- Cases on which nobody of the unit in custody acts surface by themselves. What counts is what the trail says was done
-- by the custodian; reading is no act.

create function rabta.dormant_after(priority text) returns interval language sql immutable
  return case priority when 'URGENT' then interval '3 days' when 'HIGH' then interval '14 days' else interval '30 days' end;
comment on function rabta.dormant_after(text) is
  'How long nothing may happen on an open case; a policy assumption, the same as DormancyPolicy';

create function rabta.is_reading(act text) returns boolean language sql immutable
  return act ~ '_(READ|VIEWED|SEEN|SHOWN|CHECKED|DOWNLOADED|EXPORTED|SEARCHED|LISTED|SOUGHT|ESCALATED)$'
      or act in ('IDENTITY_OPENED', 'IDENTITY_CLOSED');
comment on function rabta.is_reading(text) is 'Whether an act of the trail only looks, so that it keeps no case alive';

create table rabta.case_activity (
  case_id   bigint constraint case_activity_pk primary key
            constraint case_activity_case_exists references rabta.case_record (id),
  acted_at  timestamptz not null,
  look_on   timestamptz,
  next_look timestamptz not null,
  watched   boolean not null
);
create index case_activity_due on rabta.case_activity (next_look) where watched;
comment on table rabta.case_activity is 'When the unit in custody last did something on a case, and when the clockwork looks at it next';
comment on column rabta.case_activity.case_id is 'The case';
comment on column rabta.case_activity.acted_at is 'The last act of the custodian, to the hour';
comment on column rabta.case_activity.look_on is 'When the custodian means to look again; null if it did not say';
comment on column rabta.case_activity.next_look is 'When it surfaces if nothing happens';
comment on column rabta.case_activity.watched is 'Open, and not yet surfaced';

create table rabta.case_look (
  id        bigint constraint case_look_pk primary key,
  case_id   bigint not null constraint case_look_case_exists references rabta.case_record (id),
  reason    text not null,
  look_on   date not null,
  said_by   text not null,
  said_name text not null,
  unit      text not null,
  agency    text not null,
  said_at   timestamptz not null,
  constraint case_look_reason_length check (char_length(reason) between 1 and 500),
  constraint case_look_unit_exists foreign key (unit, agency) references rabta.unit (code, agency)
);
create index case_look_of_case on rabta.case_look (case_id, id desc);
comment on table rabta.case_look is 'The custodian said why a quiet case is still in work, and when it looks again; append-only';
comment on column rabta.case_look.id is 'Key';
comment on column rabta.case_look.case_id is 'The case';
comment on column rabta.case_look.reason is 'Why nothing happens (sensitive)';
comment on column rabta.case_look.look_on is 'The day of the next look, in Pakistan';
comment on column rabta.case_look.said_by is 'Subject of the person (sensitive)';
comment on column rabta.case_look.said_name is 'Name of the person, as shown (sensitive)';
comment on column rabta.case_look.unit is 'Unit of the person';
comment on column rabta.case_look.agency is 'Agency of the unit';
comment on column rabta.case_look.said_at is 'When';

insert into rabta.case_activity (case_id, acted_at, next_look, watched)
select id, updated_at, updated_at + rabta.dormant_after(priority), status = 'OPEN' from rabta.case_record;

create function rabta.case_becomes_watched() returns trigger
  language plpgsql security definer set search_path = rabta, pg_temp as $$
begin
  insert into case_activity (case_id, acted_at, next_look, watched)
  values (new.id, new.opened_at, new.opened_at + dormant_after(new.priority), new.status = 'OPEN');
  return null;
end $$;
create trigger case_becomes_watched after insert on rabta.case_record
  for each row execute function rabta.case_becomes_watched();

-- National coordination, which an overdue wait was escalated to, looks no longer than something waits for it.
create function rabta.end_dormant_wait(of_case bigint, as_status text, at timestamptz) returns void
  language plpgsql security definer set search_path = rabta, pg_temp as $$
begin
  update wait set status = as_status, closed_at = greatest(at, opened_at), next_escalation = null, version = version + 1
   where kind = 'CASE_DORMANT' and record_id = of_case and status = 'OPEN';
  if found and coordination_is_done(of_case) then
    delete from participation where case_id = of_case and unit = 'NAT-CO' and agency = 'NAT' and level = 'PREVIEW';
  end if;
end $$;
comment on function rabta.end_dormant_wait(bigint, text, timestamptz) is 'Ends the wait of a case that had surfaced, if it had';
revoke all on function rabta.end_dormant_wait(bigint, text, timestamptz) from public;

-- Closing ends the watch, reopening and a new custodian begin it anew, another priority moves the day.
create function rabta.case_watch_changes() returns trigger
  language plpgsql security definer set search_path = rabta, pg_temp as $$
declare
  anew boolean := new.custody_unit <> old.custody_unit or new.status <> old.status;
begin
  if anew then
    perform end_dormant_wait(new.id, 'CANCELLED', new.updated_at);
    update case_activity
       set acted_at = new.updated_at, look_on = null, next_look = new.updated_at + dormant_after(new.priority),
           watched = new.status = 'OPEN'
     where case_id = new.id;
  else
    update case_activity set next_look = coalesce(look_on, acted_at + dormant_after(new.priority))
     where case_id = new.id;
  end if;
  return null;
end $$;
-- At the end of the transaction, so that an act that ends the wait itself finds it as it was.
create constraint trigger case_watch_changes after update of custody_unit, status, priority on rabta.case_record
  deferrable initially deferred for each row when ((new.custody_unit, new.status, new.priority)
                     is distinct from (old.custody_unit, old.status, old.priority))
  execute function rabta.case_watch_changes();

-- An act of the custodian: what surfaced is taken up again. A case that is busy is written down once an hour.
create function rabta.custodian_acted() returns trigger
  language plpgsql security definer set search_path = rabta, pg_temp as $$
declare
  c case_record;
begin
  select * into c from case_record where id = new.case_id;
  if not found or c.custody_agency <> new.agency
     or (c.custody_unit <> new.unit and position(',supervisor,' in ',' || new.roles || ',') = 0) then
    return null;
  end if;
  update case_activity
     set acted_at = new.at,
         next_look = case when look_on > new.at then look_on else new.at + dormant_after(c.priority) end,
         watched = c.status = 'OPEN'
   where case_id = new.case_id
     and (acted_at < new.at - interval '1 hour' or (not watched and c.status = 'OPEN'));
  if found then
    perform end_dormant_wait(new.case_id, 'MET', new.at);
  end if;
  return null;
end $$;
create constraint trigger custodian_acted after insert on rabta.audit_entry
  deferrable initially deferred for each row when (new.case_id is not null and new.outcome = 'DONE' and not rabta.is_reading(new.act)
                     and new.subject not like 'clockwork:%')
  execute function rabta.custodian_acted();

create function rabta.next_look_said() returns trigger
  language plpgsql security definer set search_path = rabta, pg_temp as $$
begin
  update case_activity
     set acted_at = new.said_at, look_on = (new.look_on + time '09:00') at time zone 'Asia/Karachi',
         next_look = (new.look_on + time '09:00') at time zone 'Asia/Karachi', watched = true
   where case_id = new.case_id;
  perform end_dormant_wait(new.case_id, 'MET', new.said_at);
  return null;
end $$;
create trigger next_look_said after insert on rabta.case_look
  for each row execute function rabta.next_look_said();

grant execute on function rabta.is_reading(text) to rabta_app, rabta_job;
grant select on rabta.case_activity to rabta_app;
grant select, insert on rabta.case_look to rabta_app;
grant select, update (watched) on rabta.case_activity to rabta_job;
grant insert on rabta.wait to rabta_job;
do $$
declare t text;
begin
  foreach t in array array['case_activity', 'case_look'] loop
    execute format('alter table rabta.%I enable row level security', t);
    execute format('alter table rabta.%I force row level security', t);
    execute format('create policy %I on rabta.%I to rabta_owner using (true) with check (true)', t || '_owner', t);
  end loop;
end $$;
create policy case_activity_seen on rabta.case_activity for select to rabta_app
  using ((select true from rabta.case_access a where a.case_id = case_activity.case_id limit 1));
create policy case_activity_job on rabta.case_activity to rabta_job using (true) with check (true);
create policy case_look_seen on rabta.case_look for select to rabta_app
  using (rabta.session_reads(case_id, 'NOTES'));
create policy case_look_said on rabta.case_look for insert to rabta_app
  with check (rabta.session_holds(case_id) and said_by = rabta.session_subject() and unit = rabta.session_unit()
              and agency = rabta.session_agency());
