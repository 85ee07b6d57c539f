-- The second lock. Java checks first; these policies check again under a role that owns nothing.

-- What a column is not granted for stays as it was written.
grant select, insert, update (custody_unit, custody_agency, officer_subject, officer_name, declines, updated_at, version)
  on rabta.case_record to rabta_app;
grant select, insert, update (level, since, version), delete on rabta.participation to rabta_app;
grant select on rabta.case_access to rabta_app;
grant select, insert on rabta.report, rabta.case_facts, rabta.routing_decision, rabta.advertisement,
  rabta.recruiter, rabta.victim, rabta.victim_identity to rabta_app;
grant select, insert, update (status, closed_at, next_escalation, version) on rabta.wait to rabta_app;
grant select, insert, update (status, decided_by, decided_name, decided_at, decline_ground, decision_reason,
    suggested_unit, version) on rabta.hand_off to rabta_app;
grant select, insert, update (content, opened_case, updated_at, version) on rabta.report_draft to rabta_app;

grant select, update (next_escalation, escalation_level, escalated_to, version) on rabta.wait to rabta_job;
grant select on rabta.case_record to rabta_job;
grant select, insert on rabta.participation to rabta_job;

-- The principals a session reads as: its unit, and for supervisors the whole agency. An account that names a unit of
-- another agency is nobody: each agency keeps its own accounts.
create function rabta.session_principals() returns text[] language sql stable
  return case when not exists (select 1 from rabta.unit u
                                where u.code = rabta.session_unit() and u.agency = rabta.session_agency())
              then array[]::text[]
              when rabta.session_has_role('supervisor')
              then array['U:' || rabta.session_unit(), 'A:' || rabta.session_agency()]
              else array['U:' || rabta.session_unit()] end;
comment on function rabta.session_principals() is 'Principals of case_access the session reads as';

-- The units a session acts for; the same rule as Caller.actsFor.
create function rabta.session_acts_for(a_unit text, an_agency text) returns boolean language sql stable
  return an_agency = rabta.session_agency()
     and (a_unit = rabta.session_unit() or rabta.session_has_role('supervisor'));
comment on function rabta.session_acts_for(text, text) is
  'The unit is the session''s own, or for supervisors one of the agency';

-- What a session may do with a case, asked by policies; runs as the owner so that no policy asks itself.
create function rabta.session_holds(of_case bigint) returns boolean
  language sql stable security definer set search_path = rabta, pg_temp
  return exists (select 1 from case_record c where c.id = of_case
                  and session_acts_for(c.custody_unit, c.custody_agency));
comment on function rabta.session_holds(bigint) is 'The session''s unit, or agency for supervisors, holds custody';

create function rabta.session_takes(of_case bigint) returns boolean
  language sql stable security definer set search_path = rabta, pg_temp
  return exists (select 1 from hand_off h where h.case_id = of_case and h.status = 'PROPOSED'
                  and session_acts_for(h.to_unit, h.to_agency));
comment on function rabta.session_takes(bigint) is 'A hand-off to the session''s unit, or agency for supervisors, is pending';

create function rabta.session_directs(of_case bigint) returns boolean
  language sql stable security definer set search_path = rabta, pg_temp
  return session_has_role('national_coordinator')
     and exists (select 1 from wait w where w.case_id = of_case and w.status = 'OPEN'
                  and w.kind = 'HAND_OFF_DIRECTION' and w.unit = session_unit());
comment on function rabta.session_directs(bigint) is 'The session is asked to direct custody';

create function rabta.session_acts(of_case bigint) returns boolean language sql stable
  return rabta.session_holds(of_case) or rabta.session_takes(of_case) or rabta.session_directs(of_case);
comment on function rabta.session_acts(bigint) is 'The session may change custody and waits of the case';

create function rabta.custody_is(of_case bigint, a_unit text, an_agency text) returns boolean
  language sql stable security definer set search_path = rabta, pg_temp
  return exists (select 1 from case_record c where c.id = of_case
                  and c.custody_unit = a_unit and c.custody_agency = an_agency);
comment on function rabta.custody_is(bigint, text, text) is 'That unit holds custody';

create function rabta.session_moves(of_case bigint, a_unit text, an_agency text) returns boolean
  language sql stable security definer set search_path = rabta, pg_temp
  return (session_takes(of_case)
          and exists (select 1 from hand_off h where h.case_id = of_case and h.status = 'PROPOSED'
                       and h.to_unit = a_unit and h.to_agency = an_agency))
      or (session_directs(of_case)
          and exists (select 1 from hand_off h
                        join wait w on w.case_id = h.case_id and w.kind = 'HAND_OFF_DIRECTION' and w.status = 'OPEN'
                       where h.case_id = of_case and h.status = 'DIRECTED' and h.proposed_at >= w.opened_at
                         and h.to_unit = a_unit and h.to_agency = an_agency));
comment on function rabta.session_moves(bigint, text, text) is
  'The session may bring custody to that unit: it accepts for it, or has directed so';

create function rabta.session_refers(of_case bigint, a_unit text, an_agency text) returns boolean
  language sql stable security definer set search_path = rabta, pg_temp
  return a_unit = 'NAT-CO' and an_agency = 'NAT' and session_takes(of_case)
     and exists (select 1 from case_record c where c.id = of_case and c.declines >= 2);
comment on function rabta.session_refers(bigint, text, text) is
  'The session declines for the second time, which asks national coordination to direct';

create function rabta.session_shows(of_case bigint, a_unit text, an_agency text) returns boolean
  language sql stable security definer set search_path = rabta, pg_temp
  return session_refers(of_case, a_unit, an_agency)
      or (session_holds(of_case)
          and exists (select 1 from hand_off h where h.case_id = of_case and h.status = 'PROPOSED'
                       and h.to_unit = a_unit and h.to_agency = an_agency));
comment on function rabta.session_shows(bigint, text, text) is 'The session may let that unit preview the case';

create function rabta.no_longer_asked(of_case bigint, a_unit text) returns boolean
  language sql stable security definer set search_path = rabta, pg_temp
  return exists (select 1 from hand_off h where h.case_id = of_case and h.to_unit = a_unit and h.status = 'WITHDRAWN')
     and not exists (select 1 from hand_off h where h.case_id = of_case and h.to_unit = a_unit and h.status = 'PROPOSED');
comment on function rabta.no_longer_asked(bigint, text) is 'A hand-off to that unit was withdrawn and none is pending';

grant execute on function rabta.session_principals(), rabta.session_acts_for(text, text), rabta.session_holds(bigint),
  rabta.session_takes(bigint), rabta.session_directs(bigint), rabta.session_acts(bigint),
  rabta.custody_is(bigint, text, text), rabta.session_moves(bigint, text, text),
  rabta.session_refers(bigint, text, text), rabta.session_shows(bigint, text, text), rabta.no_longer_asked(bigint, text)
  to rabta_app;

-- A policy sees the new row alone; what depends on the old one as well is guarded here, for everybody but the owner.
create function rabta.case_record_guarded() returns trigger
  language plpgsql set search_path = rabta, pg_temp as $$
declare
  permitted boolean;
begin
  if (new.custody_unit, new.custody_agency) is distinct from (old.custody_unit, old.custody_agency) then
    permitted := new.declines = 0 and session_moves(old.id, new.custody_unit, new.custody_agency)
      and (new.officer_subject is null
           or (new.officer_subject = session_subject() and new.custody_unit = session_unit()));
  else
    permitted := ((new.officer_subject, new.officer_name) is not distinct from (old.officer_subject, old.officer_name)
                  or session_holds(old.id))
      and (new.declines = old.declines
           or (new.declines = old.declines + 1 and session_takes(old.id))
           or (new.declines = 0 and session_directs(old.id)));
  end if;
  if permitted is not true then
    raise exception 'custody, officer or declines of a case may not change so' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger case_record_guarded before update of custody_unit, custody_agency, officer_subject, officer_name, declines
  on rabta.case_record for each row when (current_user <> 'rabta_owner') execute function rabta.case_record_guarded();

-- Several statements move custody; when all are done they agree, and no proposal of the former custodian is left.
create function rabta.custody_is_whole() returns trigger
  language plpgsql security definer set search_path = rabta, pg_temp as $$
declare
  of_case bigint;
begin
  if tg_table_name = 'case_record' then
    of_case := new.id;
  else
    of_case := new.case_id;
  end if;
  if exists (select 1 from case_record c where c.id = of_case
              and (not exists (select 1 from participation p where p.case_id = c.id and p.level = 'CUSTODY'
                                and p.unit = c.custody_unit)
                   or exists (select 1 from hand_off h where h.case_id = c.id and h.status = 'PROPOSED'
                               and h.from_unit <> c.custody_unit))) then
    raise exception 'custody of a case moved by halves' using errcode = 'check_violation';
  end if;
  return null;
end $$;
create constraint trigger custody_is_whole after insert or update of custody_unit on rabta.case_record
  deferrable initially deferred for each row execute function rabta.custody_is_whole();
create constraint trigger custody_is_whole after update of level on rabta.participation
  deferrable initially deferred for each row execute function rabta.custody_is_whole();

do $$
declare t text;
begin
  foreach t in array array['case_record', 'participation', 'case_access', 'report', 'case_facts', 'routing_decision',
      'advertisement', 'recruiter', 'victim', 'victim_identity', 'wait', 'hand_off', 'report_draft'] loop
    execute format('alter table rabta.%I enable row level security', t);
    execute format('alter table rabta.%I force row level security', t);
    execute format('create policy %I on rabta.%I to rabta_owner using (true) with check (true)', t || '_owner', t);
  end loop;
end $$;

create policy case_access_own on rabta.case_access for select to rabta_app
  using (principal = any ((select rabta.session_principals())::text[]));

create policy case_record_seen on rabta.case_record for select to rabta_app
  using (exists (select 1 from rabta.case_access a where a.case_id = case_record.id));
create policy case_record_opened on rabta.case_record for insert to rabta_app
  with check (custody_unit = rabta.session_unit() and custody_agency = rabta.session_agency()
              and officer_subject = rabta.session_subject() and declines = 0);
create policy case_record_changed on rabta.case_record for update to rabta_app
  using (rabta.session_acts(id)) with check (true); -- see case_record_guarded

create policy participation_seen on rabta.participation for select to rabta_app
  using (exists (select 1 from rabta.case_access a where a.case_id = participation.case_id));
create policy participation_set on rabta.participation for insert to rabta_app
  with check (case level
    when 'PREVIEW' then rabta.session_shows(case_id, unit, agency)
    when 'CUSTODY' then rabta.session_moves(case_id, unit, agency)
                        or (rabta.session_holds(case_id) and rabta.custody_is(case_id, unit, agency))
    else false end);
create policy participation_moved on rabta.participation for update to rabta_app
  using (rabta.session_acts(case_id))
  with check (case level
    when 'CUSTODY' then rabta.session_moves(case_id, unit, agency)
    when 'CONTRIBUTOR' then (rabta.session_takes(case_id) or rabta.session_directs(case_id))
                            and rabta.custody_is(case_id, unit, agency)
    else false end);
-- A decliner ends its own preview after the hand-off has ended, a custodian that of a unit it no longer asks.
create policy participation_ended on rabta.participation for delete to rabta_app
  using (level = 'PREVIEW'
         and (rabta.session_acts_for(unit, agency)
              or (rabta.session_holds(case_id) and rabta.no_longer_asked(case_id, unit))));

-- What a preview shows: facts and decision, which carry no names.
create policy case_facts_seen on rabta.case_facts for select to rabta_app
  using (exists (select 1 from rabta.case_access a where a.case_id = case_facts.case_id));
create policy routing_decision_seen on rabta.routing_decision for select to rabta_app
  using (exists (select 1 from rabta.case_access a where a.case_id = routing_decision.case_id));

-- What only those see who work on the case.
create policy report_seen on rabta.report for select to rabta_app
  using (exists (select 1 from rabta.case_access a where a.case_id = report.case_id
                  and a.level in ('CUSTODY', 'CONTRIBUTOR', 'OBSERVER')));
create policy advertisement_seen on rabta.advertisement for select to rabta_app
  using (exists (select 1 from rabta.case_access a where a.case_id = advertisement.case_id
                  and a.level in ('CUSTODY', 'CONTRIBUTOR', 'OBSERVER')));
create policy recruiter_seen on rabta.recruiter for select to rabta_app
  using (exists (select 1 from rabta.case_access a where a.case_id = recruiter.case_id
                  and a.level in ('CUSTODY', 'CONTRIBUTOR', 'OBSERVER')));
create policy victim_seen on rabta.victim for select to rabta_app
  using (exists (select 1 from rabta.case_access a where a.case_id = victim.case_id
                  and a.level in ('CUSTODY', 'CONTRIBUTOR', 'OBSERVER', 'REFERRAL_ONLY')));
create policy victim_identity_seen on rabta.victim_identity for select to rabta_app
  using (exists (select 1 from rabta.case_access a where a.case_id = victim_identity.case_id
                  and a.level in ('CUSTODY', 'CONTRIBUTOR', 'REFERRAL_ONLY')));

do $$
declare t text;
begin
  foreach t in array array['report', 'case_facts', 'routing_decision', 'advertisement', 'recruiter', 'victim',
      'victim_identity'] loop
    execute format('create policy %I on rabta.%I for insert to rabta_app with check (rabta.session_holds(case_id))',
                   t || '_recorded', t);
  end loop;
end $$;

create policy wait_seen on rabta.wait for select to rabta_app
  using (exists (select 1 from rabta.case_access a where a.case_id = wait.case_id));
create policy wait_opened on rabta.wait for insert to rabta_app
  with check (rabta.custody_is(case_id, asked_by_unit, asked_by_agency) and case kind
    when 'HAND_OFF_ACCEPTANCE' then rabta.session_holds(case_id)
         and exists (select 1 from rabta.hand_off h where h.id = record_id and h.case_id = wait.case_id
                      and h.status = 'PROPOSED' and h.to_unit = wait.unit and h.to_agency = wait.agency)
    when 'HAND_OFF_DIRECTION' then record_id = case_id and rabta.session_refers(case_id, unit, agency)
    else false end);
create policy wait_ended on rabta.wait for update to rabta_app
  using (status = 'OPEN' and rabta.session_acts(case_id))
  with check (next_escalation is null and case kind
    when 'HAND_OFF_ACCEPTANCE' then (status = 'MET' and rabta.session_takes(case_id))
                                    or (status = 'CANCELLED' and rabta.session_holds(case_id))
    when 'HAND_OFF_DIRECTION' then status = 'MET' and rabta.session_directs(case_id)
    else false end);

-- A unit keeps sight of what was proposed to it, so that a stale tab can be told what became of it.
create policy hand_off_seen on rabta.hand_off for select to rabta_app
  using (exists (select 1 from rabta.case_access a where a.case_id = hand_off.case_id)
         or rabta.session_acts_for(to_unit, to_agency));
create policy hand_off_proposed on rabta.hand_off for insert to rabta_app
  with check (proposed_by = rabta.session_subject() and rabta.custody_is(case_id, from_unit, from_agency)
              and ((status = 'PROPOSED' and rabta.session_holds(case_id))
                   or (status = 'DIRECTED' and decided_by = proposed_by and rabta.session_directs(case_id))));
-- What has ended stays as it ended. An acceptance follows the move of custody, everything else leaves custody alone.
create policy hand_off_decided on rabta.hand_off for update to rabta_app
  using (status = 'PROPOSED' and (rabta.session_holds(case_id) or rabta.session_takes(case_id)))
  with check (decided_by = rabta.session_subject() and case status
    when 'ACCEPTED' then rabta.session_takes(case_id) and rabta.custody_is(case_id, to_unit, to_agency)
    when 'DECLINED' then rabta.session_takes(case_id) and rabta.custody_is(case_id, from_unit, from_agency)
    when 'WITHDRAWN' then rabta.session_holds(case_id) and rabta.custody_is(case_id, from_unit, from_agency)
    else false end);

create policy report_draft_own on rabta.report_draft to rabta_app
  using (subject = rabta.session_subject())
  with check (subject = rabta.session_subject() and unit = rabta.session_unit());

create policy audit_seen_on_case on rabta.audit_entry for select to rabta_app
  using (rabta.session_has_role('auditor')
         or exists (select 1 from rabta.case_access a where a.case_id = audit_entry.case_id
                     and a.level in ('CUSTODY', 'CONTRIBUTOR')));

-- An entry about a case comes from those who take part in it, or were asked to.
create policy audit_written_on_own_case on rabta.audit_entry as restrictive for insert to rabta_app
  with check (case_id is null
              or exists (select 1 from rabta.case_access a where a.case_id = audit_entry.case_id)
              or exists (select 1 from rabta.hand_off h where h.case_id = audit_entry.case_id));

-- The clockwork: it escalates waits and lets the national coordinator look; it reads no report and no person.
create policy wait_job on rabta.wait to rabta_job using (true) with check (true);
create policy case_record_job on rabta.case_record for select to rabta_job using (true);
create policy participation_job_seen on rabta.participation for select to rabta_job using (true);
create policy participation_job on rabta.participation for insert to rabta_job
  with check (level = 'PREVIEW' and unit = 'NAT-CO' and agency = 'NAT');
