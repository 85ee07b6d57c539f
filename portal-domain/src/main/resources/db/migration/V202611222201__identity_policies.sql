-- Who reads the list of officers, who may be put in charge, and what the clockwork may give back.

grant select on rabta.unit_officer, rabta.officer_roll, rabta.case_returned to rabta_app;
grant update (asked_at) on rabta.officer_roll to rabta_app;
grant select, insert on rabta.case_assignment to rabta_app;
grant select, insert, update (name, agency, unit, roles, enabled, works, seen_at, gone_at, cleared)
  on rabta.unit_officer to rabta_job;
grant select, update (outcome, attempted_at, read_at, lease_until) on rabta.officer_roll to rabta_job;
grant select, insert, update (unit, agency, officer_name, reason, at) on rabta.case_returned to rabta_job;
grant update (officer_subject, officer_name, updated_at, version) on rabta.case_record to rabta_job;

do $$
declare t text;
begin
  foreach t in array array['unit_officer', 'officer_roll', 'case_returned', 'case_assignment'] loop
    execute format('alter table rabta.%I enable row level security', t);
    execute format('alter table rabta.%I force row level security', t);
    execute format('create policy %I on rabta.%I to rabta_owner using (true) with check (true)', t || '_owner', t);
  end loop;
end $$;

-- Those who take charge of cases or assign them; an account that names a unit of another agency is nobody.
create function rabta.session_has_colleagues() returns boolean language sql stable
  return (rabta.session_has_role('officer') or rabta.session_has_role('cwa_officer')
          or rabta.session_has_role('supervisor'))
     and exists (select 1 from rabta.unit u where u.code = rabta.session_unit() and u.agency = rabta.session_agency());
comment on function rabta.session_has_colleagues() is 'The session takes charge of cases or assigns them';
grant execute on function rabta.session_has_colleagues() to rabta_app;

create policy unit_officer_seen on rabta.unit_officer for select to rabta_app
  using ((select rabta.session_has_colleagues()) and rabta.session_acts_for(unit, agency));
create policy unit_officer_job on rabta.unit_officer to rabta_job using (true) with check (true);

create policy officer_roll_seen on rabta.officer_roll for select to rabta_app
  using ((select rabta.session_has_colleagues()));
create policy officer_roll_asked on rabta.officer_roll for update to rabta_app
  using ((select rabta.session_has_colleagues())) with check (asked_at is not null);
create policy officer_roll_job on rabta.officer_roll to rabta_job using (true) with check (true);

create policy case_returned_seen on rabta.case_returned for select to rabta_app
  using ((select rabta.session_has_colleagues()) and rabta.session_acts_for(unit, agency));
create policy case_returned_job on rabta.case_returned to rabta_job using (true) with check (true);

create policy case_assignment_seen on rabta.case_assignment for select to rabta_app
  using ((select true from rabta.case_access a where a.case_id = case_assignment.case_id
           and a.level in ('CUSTODY', 'CONTRIBUTOR') and a.parts is null limit 1));
create policy case_assignment_recorded on rabta.case_assignment for insert to rabta_app
  with check (by_subject = rabta.session_subject() and rabta.session_holds(case_id)
              and rabta.custody_is(case_id, unit, agency));

-- The clockwork gives open cases back to the queue, and does nothing else to them.
create policy case_record_job_given_back on rabta.case_record for update to rabta_job
  using (status = 'OPEN' and officer_subject is not null) with check (officer_subject is null and officer_name is null);
drop trigger case_record_guarded on rabta.case_record;
create trigger case_record_guarded before update of custody_unit, custody_agency, officer_subject, officer_name, declines
  on rabta.case_record for each row when (current_user not in ('rabta_owner', 'rabta_job'))
  execute function rabta.case_record_guarded();

-- A person puts in charge oneself, or somebody who works in the unit in custody by the list of officers.
create function rabta.case_officer_is_of_unit() returns trigger
  language plpgsql set search_path = rabta, pg_temp as $$
begin
  if not ((new.officer_subject = session_subject() and new.custody_unit = session_unit()
           and new.custody_agency = session_agency())
          or exists (select 1 from unit_officer o where o.subject = new.officer_subject and o.name = new.officer_name
                      and o.unit = new.custody_unit and o.agency = new.custody_agency and o.works)) then
    raise exception 'the officer of a case works in the unit in custody' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger case_officer_is_of_unit before update of officer_subject, officer_name on rabta.case_record
  for each row when (current_user not in ('rabta_owner', 'rabta_job') and new.officer_subject is not null
    and (new.officer_subject, new.officer_name) is distinct from (old.officer_subject, old.officer_name))
  execute function rabta.case_officer_is_of_unit();

-- Somebody takes the case that fell back, or it goes to another unit: then nobody need be told of it any more. And who
-- takes a case although the list says that they left, is looked at again.
create function rabta.case_officer_changed() returns trigger
  language plpgsql security definer set search_path = rabta, pg_temp as $$
begin
  if new.officer_subject is not null then
    update unit_officer set cleared = false
     where subject = new.officer_subject and cleared
       and (not works or unit <> new.custody_unit or agency <> new.custody_agency);
  end if;
  if tg_op = 'UPDATE'
     and (new.officer_subject is not null or new.custody_unit <> old.custody_unit or new.status <> 'OPEN') then
    delete from case_returned where case_id = new.id;
  end if;
  return null;
end $$;
create trigger case_officer_changed after insert or update of officer_subject, custody_unit, status on rabta.case_record
  for each row execute function rabta.case_officer_changed();
