-- Content that is not what was added, or is gone, is somebody's business: a wait of the unit in custody, which a supervisor
-- of its agency settles. It escalates like every wait, and the case is not closed before.

alter table rabta.wait drop constraint wait_kind_known;
alter table rabta.wait add constraint wait_kind_known check (kind in
  ('HAND_OFF_ACCEPTANCE', 'HAND_OFF_DIRECTION', 'RE_ROUTING', 'REQUEST_ANSWER', 'CONTENT_RECHECK', 'CASE_DORMANT', 'TASK',
   'REOPENING', 'EVIDENCE_ALARM'));

alter table rabta.evidence_custody drop constraint evidence_custody_event_known;
alter table rabta.evidence_custody add constraint evidence_custody_event_known check (event in
  ('ADDED', 'VIEWED', 'SHOWN', 'DOWNLOADED', 'HANDED_OVER', 'COURT_CONSENT', 'COURT_CONSENT_REVOKED', 'ONWARD_CONSENT',
   'ONWARD_CONSENT_REVOKED', 'BUNDLED', 'WITHHELD', 'CHECKED', 'ALARM_SETTLED'));
alter table rabta.evidence_custody drop constraint evidence_custody_note_given;
alter table rabta.evidence_custody add constraint evidence_custody_note_given check ((event in
  ('HANDED_OVER', 'COURT_CONSENT', 'COURT_CONSENT_REVOKED', 'ONWARD_CONSENT', 'ONWARD_CONSENT_REVOKED', 'ALARM_SETTLED'))
  = (note is not null));
create policy evidence_custody_settled on rabta.evidence_custody as restrictive for insert to rabta_app
  with check (event <> 'ALARM_SETTLED' or (rabta.session_has_role('supervisor') and rabta.session_holds(case_id)));

create policy wait_opened_alarm on rabta.wait for insert to rabta_app
  with check (kind = 'EVIDENCE_ALARM' and status = 'OPEN' and rabta.custody_is(case_id, unit, agency)
              and asked_by_unit = rabta.session_unit() and asked_by_agency = rabta.session_agency()
              and (select true from rabta.evidence_check c
                    where c.item_id = wait.record_id and c.case_id = wait.case_id and c.integrity
                      and c.result in ('CHANGED', 'MISSING') and c.checked_by = rabta.session_subject() limit 1));
create policy wait_ended_alarm on rabta.wait for update to rabta_app
  using (status = 'OPEN' and kind = 'EVIDENCE_ALARM' and rabta.session_has_role('supervisor')
         and rabta.session_holds(case_id))
  with check (kind = 'EVIDENCE_ALARM' and status = 'MET' and next_escalation is null);

-- A new custodian takes the alarm over with the case.
create function rabta.alarm_follows_custody() returns trigger
  language plpgsql security definer set search_path = rabta, pg_temp as $$
begin
  update wait set unit = new.custody_unit, agency = new.custody_agency, version = version + 1
   where case_id = new.id and kind = 'EVIDENCE_ALARM' and status = 'OPEN';
  return null;
end $$;
create trigger alarm_follows_custody after update of custody_unit, custody_agency on rabta.case_record
  for each row when ((new.custody_unit, new.custody_agency) is distinct from (old.custody_unit, old.custody_agency))
  execute function rabta.alarm_follows_custody();

-- Opening a sealed number only looks.
create or replace function rabta.is_reading(act text) returns boolean language sql immutable
  return act ~ '_(READ|VIEWED|SEEN|SHOWN|CHECKED|DOWNLOADED|EXPORTED|SEARCHED|LISTED|SOUGHT|ESCALATED)$'
      or act in ('IDENTITY_OPENED', 'IDENTITY_CLOSED', 'REQUEST_DOCUMENTS_OPENED');
