-- The second lock. Java checks first; these policies check again under a role that owns nothing.

grant select, insert, update on rabta.case_record to rabta_app;
grant select, insert, update, delete on rabta.participation to rabta_app;
grant select on rabta.case_access to rabta_app;
grant select, insert on rabta.report, rabta.case_facts, rabta.routing_decision, rabta.advertisement,
  rabta.recruiter, rabta.victim, rabta.victim_identity to rabta_app;
grant select, insert, update on rabta.wait, rabta.hand_off to rabta_app;
grant select, insert, update on rabta.report_draft to rabta_app;

grant select, update on rabta.wait to rabta_job;
grant select on rabta.case_record, rabta.hand_off to rabta_job;
grant select, insert on rabta.participation to rabta_job;

-- What a session may do with a case, asked by policies; runs as the owner so that no policy asks itself.
create function rabta.session_holds(of_case bigint) returns boolean
  language sql stable security definer set search_path = rabta, pg_temp
  return exists (select 1 from case_record c where c.id = of_case
                  and (c.custody_unit = session_unit()
                       or (session_has_role('supervisor') and c.custody_agency = session_agency())));
comment on function rabta.session_holds(bigint) is 'The session''s unit, or agency for supervisors, holds custody';

create function rabta.session_takes(of_case bigint) returns boolean
  language sql stable security definer set search_path = rabta, pg_temp
  return exists (select 1 from hand_off h where h.case_id = of_case and h.status = 'PROPOSED'
                  and (h.to_unit = session_unit()
                       or (session_has_role('supervisor') and h.to_agency = session_agency())));
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

grant execute on function rabta.session_holds(bigint), rabta.session_takes(bigint), rabta.session_directs(bigint),
  rabta.session_acts(bigint) to rabta_app;

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
  with check (custody_unit = rabta.session_unit() and custody_agency = rabta.session_agency());
create policy case_record_changed on rabta.case_record for update to rabta_app
  using (rabta.session_acts(id)) with check (true);

create policy participation_seen on rabta.participation for select to rabta_app
  using (exists (select 1 from rabta.case_access a where a.case_id = participation.case_id));
create policy participation_set on rabta.participation for insert to rabta_app
  with check (rabta.session_acts(case_id));
create policy participation_moved on rabta.participation for update to rabta_app
  using (rabta.session_acts(case_id)) with check (rabta.session_acts(case_id));
-- A decliner ends its own preview after the hand-off has ended.
create policy participation_ended on rabta.participation for delete to rabta_app
  using (level = 'PREVIEW'
         and (rabta.session_acts(case_id) or unit = rabta.session_unit()
              or (rabta.session_has_role('supervisor') and agency = rabta.session_agency())));

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
create policy wait_opened on rabta.wait for insert to rabta_app with check (rabta.session_acts(case_id));
create policy wait_ended on rabta.wait for update to rabta_app
  using (rabta.session_acts(case_id)) with check (true);

-- A unit keeps sight of what was proposed to it, so that a stale tab can be told what became of it.
create policy hand_off_seen on rabta.hand_off for select to rabta_app
  using (exists (select 1 from rabta.case_access a where a.case_id = hand_off.case_id)
         or to_unit = rabta.session_unit()
         or (rabta.session_has_role('supervisor') and to_agency = rabta.session_agency()));
create policy hand_off_proposed on rabta.hand_off for insert to rabta_app
  with check ((status = 'PROPOSED' and rabta.session_holds(case_id))
              or (status = 'DIRECTED' and rabta.session_directs(case_id)));
create policy hand_off_decided on rabta.hand_off for update to rabta_app
  using (rabta.session_holds(case_id) or rabta.session_takes(case_id)) with check (true);

create policy report_draft_own on rabta.report_draft to rabta_app
  using (subject = rabta.session_subject())
  with check (subject = rabta.session_subject() and unit = rabta.session_unit());

create policy audit_seen_on_case on rabta.audit_entry for select to rabta_app
  using (rabta.session_has_role('auditor')
         or exists (select 1 from rabta.case_access a where a.case_id = audit_entry.case_id
                     and a.level in ('CUSTODY', 'CONTRIBUTOR')));

-- The clockwork: it escalates waits and lets the national coordinator look; it reads no report and no person.
create policy wait_job on rabta.wait to rabta_job using (true) with check (true);
create policy case_record_job on rabta.case_record for select to rabta_job using (true);
create policy hand_off_job on rabta.hand_off for select to rabta_job using (true);
create policy participation_job_seen on rabta.participation for select to rabta_job using (true);
create policy participation_job on rabta.participation for insert to rabta_job with check (level = 'PREVIEW');
