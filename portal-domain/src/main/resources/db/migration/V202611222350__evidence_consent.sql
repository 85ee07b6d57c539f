-- What handling codes forbid is forbidden: not in court, and not onward, without the consent of the agency that gave an
-- item. A consent, and that it was taken back, are lines of the custody log, written by the originator's unit alone.

alter table rabta.evidence_custody add column agreed_by text;
alter table rabta.evidence_custody add column agreed_on date;
comment on column rabta.evidence_custody.agreed_by is 'Who gave a consent (sensitive); null for every other event';
comment on column rabta.evidence_custody.agreed_on is 'The day on which the consent was given';
alter table rabta.evidence_custody drop constraint evidence_custody_event_known;
alter table rabta.evidence_custody add constraint evidence_custody_event_known check (event in
  ('ADDED', 'VIEWED', 'SHOWN', 'DOWNLOADED', 'HANDED_OVER', 'COURT_CONSENT', 'COURT_CONSENT_REVOKED', 'ONWARD_CONSENT',
   'ONWARD_CONSENT_REVOKED', 'BUNDLED', 'WITHHELD', 'CHECKED'));
alter table rabta.evidence_custody drop constraint evidence_custody_note_given;
alter table rabta.evidence_custody add constraint evidence_custody_note_given check ((event in
  ('HANDED_OVER', 'COURT_CONSENT', 'COURT_CONSENT_REVOKED', 'ONWARD_CONSENT', 'ONWARD_CONSENT_REVOKED'))
  = (note is not null));
alter table rabta.evidence_custody add constraint evidence_custody_agreed_length
  check (char_length(agreed_by) between 1 and 200);
-- Lines from before say in words who agreed.
alter table rabta.evidence_custody add constraint evidence_custody_agreed_given check (
  (event in ('COURT_CONSENT', 'ONWARD_CONSENT')) = (agreed_by is not null and agreed_on is not null)) not valid;
create index evidence_custody_consents on rabta.evidence_custody (case_id, item_id, done_at desc, id desc)
  where event in ('COURT_CONSENT', 'COURT_CONSENT_REVOKED', 'ONWARD_CONSENT', 'ONWARD_CONSENT_REVOKED');

create function rabta.item_agreed(item bigint, use text) returns boolean
  language sql stable security definer set search_path = rabta, pg_temp
  return coalesce((select c.event = use || '_CONSENT' from evidence_custody c
                     join evidence_item i on i.id = c.item_id and i.agency = c.agency
                    where c.item_id = item and c.event in (use || '_CONSENT', use || '_CONSENT_REVOKED')
                    order by c.done_at desc, c.id desc limit 1), false);
comment on function rabta.item_agreed(bigint, text) is 'The agency that added the item agreed to that use, COURT or ONWARD, and has not taken it back';

create function rabta.session_participates(of_case bigint) returns boolean
  language sql stable security definer set search_path = rabta, pg_temp
  return exists (select 1 from participation p where p.case_id = of_case
                  and p.level in ('CUSTODY', 'CONTRIBUTOR', 'OBSERVER') and session_acts_for(p.unit, p.agency));
comment on function rabta.session_participates(bigint) is 'The session is on the case by custody or hand-off, not only because it was shared';

create function rabta.session_handling(of_case bigint) returns text[]
  language sql stable security definer set search_path = rabta, pg_temp
  return case when session_participates(of_case) then array[]::text[]
         else coalesce((select array_agg(distinct code.name)
                          from access_grant g join case_share s on s.id = g.source_id
                          cross join lateral unnest(string_to_array(nullif(s.handling, ''), ',')) code (name)
                         where g.source = 'SHARING' and g.case_id = of_case and g.ended_at is null
                           and (g.expires_at is null or g.expires_at > now())
                           and session_acts_for(g.unit, g.agency)), array[]::text[]) end;
comment on function rabta.session_handling(bigint) is 'Handling codes of the shares by which alone the session sees the case';

create function rabta.item_may_leave(item bigint, event text) returns boolean
  language sql stable security definer set search_path = rabta, pg_temp
  return coalesce((
    select (i.agency = session_agency() or item_agreed(i.id, 'ONWARD')
            or (event = 'BUNDLED' and item_agreed(i.id, 'COURT'))
            or not (i.no_onward or 'NO_ONWARD_SHARING' = any (session_handling(i.case_id))))
       and (event <> 'BUNDLED' or item_agreed(i.id, 'COURT')
            or not (i.not_in_court or (i.agency <> session_agency()
                                       and 'NOT_IN_COURT_WITHOUT_CONSENT' = any (session_handling(i.case_id)))))
      from evidence_item i where i.id = item), false);
comment on function rabta.item_may_leave(bigint, text) is 'Handling codes let the session hand the item over, or bundle it for a court';

create function rabta.session_gave(item bigint) returns boolean
  language sql stable security definer set search_path = rabta, pg_temp
  return exists (select 1 from evidence_item i where i.id = item and session_acts_for(i.unit, i.agency));
comment on function rabta.session_gave(bigint) is 'The session''s unit, or agency for supervisors, added the item';
grant execute on function rabta.item_agreed(bigint, text), rabta.session_participates(bigint),
  rabta.session_handling(bigint), rabta.item_may_leave(bigint, text), rabta.session_gave(bigint) to rabta_app;

drop policy evidence_custody_written on rabta.evidence_custody;
create policy evidence_custody_written on rabta.evidence_custody for insert to rabta_app
  with check (done_by = rabta.session_subject() and unit = rabta.session_unit() and agency = rabta.session_agency()
              and rabta.session_reads(case_id, 'EVIDENCE')
              and case when event in ('VIEWED', 'SHOWN', 'DOWNLOADED', 'CHECKED') then true
                       when event in ('COURT_CONSENT', 'COURT_CONSENT_REVOKED', 'ONWARD_CONSENT', 'ONWARD_CONSENT_REVOKED')
                       then rabta.session_gave(item_id)
                       when event in ('HANDED_OVER', 'BUNDLED')
                       then rabta.session_records(case_id) and rabta.item_may_leave(item_id, event)
                       else rabta.session_records(case_id) end);

-- Whoever has a case only on condition of not passing it on asks no third agency about it.
create policy agency_request_onward on rabta.agency_request as restrictive for insert to rabta_app
  with check (not 'NO_ONWARD_SHARING' = any (rabta.session_handling(case_id)));
