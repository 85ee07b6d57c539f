-- Who asks, who answers and who reads a request. The asked unit sees the case as a request needs it while the request
-- is open, and its own request and answer for good.

create function rabta.next_request_ordinal(of_case bigint) returns integer
  language sql stable security definer set search_path = rabta, pg_temp
  return (select coalesce(max(ordinal), 0) + 1 from agency_request where case_id = of_case);
comment on function rabta.next_request_ordinal(bigint) is 'Number of the next request of a case; asked under the lock on the case';

create function rabta.request_asks(request bigint, of_case bigint, a_unit text, an_agency text) returns boolean
  language sql stable security definer set search_path = rabta, pg_temp
  return exists (select 1 from agency_request r where r.id = request and r.case_id = of_case and r.status = 'SENT'
                  and r.to_unit = a_unit and r.to_agency = an_agency and session_acts_for(r.from_unit, r.from_agency));
comment on function rabta.request_asks(bigint, bigint, text, text) is 'The session''s request to that unit has just been sent';

create function rabta.session_in_request(request bigint) returns boolean
  language sql stable security definer set search_path = rabta, pg_temp
  return exists (select 1 from agency_request r where r.id = request
                  and (session_acts_for(r.from_unit, r.from_agency) or session_acts_for(r.to_unit, r.to_agency)
                       or session_holds(r.case_id)));
comment on function rabta.session_in_request(bigint) is 'The session asked, was asked, or holds the case of the request';

create function rabta.request_of_session(of_case bigint) returns boolean
  language sql stable security definer set search_path = rabta, pg_temp
  return exists (select 1 from agency_request r where r.case_id = of_case
                  and (session_acts_for(r.to_unit, r.to_agency) or session_acts_for(r.from_unit, r.from_agency)));
comment on function rabta.request_of_session(bigint) is 'The session was asked, or asked, something about the case';

create function rabta.block_of_session(block bigint, of_case bigint, a_unit text, an_agency text) returns boolean
  language sql stable security definer set search_path = rabta, pg_temp
  return exists (select 1 from content_block b where b.id = block and b.case_id = of_case
                  and b.to_unit = a_unit and b.to_agency = an_agency
                  and (session_acts_for(b.to_unit, b.to_agency) or session_acts_for(b.from_unit, b.from_agency)));
comment on function rabta.block_of_session(bigint, bigint, text, text) is 'The session asked for that block at the unit, or is the unit';

grant execute on function rabta.next_request_ordinal(bigint), rabta.request_asks(bigint, bigint, text, text),
  rabta.session_in_request(bigint), rabta.request_of_session(bigint),
  rabta.block_of_session(bigint, bigint, text, text) to rabta_app;

create policy agency_request_seen on rabta.agency_request for select to rabta_app
  using (rabta.session_acts_for(to_unit, to_agency) or rabta.session_acts_for(from_unit, from_agency)
         or rabta.session_reads(case_id, 'REPORT')
         or (select true from rabta.wait w where w.kind = 'REQUEST_ANSWER' and w.record_id = agency_request.id
                     and w.status = 'OPEN' and w.escalated_to = rabta.session_unit() limit 1));
create policy agency_request_asked on rabta.agency_request for insert to rabta_app
  with check (status = 'SENT' and asked_by = rabta.session_subject() and rabta.session_acts_for(from_unit, from_agency)
              and rabta.session_records(case_id));
create policy agency_request_worked_on on rabta.agency_request for update to rabta_app
  using (rabta.session_acts_for(to_unit, to_agency))
  with check (rabta.session_acts_for(to_unit, to_agency) and status in ('SENT', 'CLAIMED', 'ANSWERED', 'RETURNED'));
create policy agency_request_withdrawn on rabta.agency_request for update to rabta_app
  using (rabta.session_records(case_id)
         and (rabta.session_acts_for(from_unit, from_agency) or rabta.session_holds(case_id)))
  with check (status = 'WITHDRAWN');

-- A scalar subquery with a limit is one look into an index, where EXISTS may hash all that a headquarters sees.
-- A policy sees the new row alone; which state follows which is guarded here.
create function rabta.agency_request_guarded() returns trigger
  language plpgsql set search_path = rabta, pg_temp as $$
declare
  permitted boolean;
begin
  permitted := case
    when old.status = 'SENT' and new.status = 'CLAIMED' then new.claimed_by = session_subject()
    when old.status = 'CLAIMED' and new.status = 'SENT' then true
    when old.status = 'CLAIMED' and new.status in ('ANSWERED', 'RETURNED') then
      new.ended_by = session_subject() and new.claimed_by = old.claimed_by
      and (old.claimed_by = session_subject() or session_has_role('supervisor'))
    when old.status in ('SENT', 'CLAIMED') and new.status = 'WITHDRAWN' then new.ended_by = session_subject()
    else false end;
  if permitted is not true then
    raise exception 'a request may not move so' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger agency_request_guarded before update on rabta.agency_request
  for each row when (current_user <> 'rabta_owner') execute function rabta.agency_request_guarded();

-- What happens to a request happens to its case, also where the one who answers may not change the case.
create function rabta.agency_request_touches() returns trigger
  language plpgsql security definer set search_path = rabta, pg_temp as $$
begin
  update case_record set updated_at = greatest(updated_at, new.ended_at) where id = new.case_id;
  return null;
end $$;
create trigger agency_request_touches after update of status on rabta.agency_request
  for each row when (new.ended_at is not null) execute function rabta.agency_request_touches();

-- The passport is for those who work on the answer, as long as they do.
create policy request_item_seen on rabta.request_item for select to rabta_app
  using ((select true from rabta.agency_request r where r.id = request_item.request_id
                  and (request_item.kind <> 'PASSPORT'
                       or (r.status in ('SENT', 'CLAIMED') and rabta.session_acts_for(r.to_unit, r.to_agency))
                       or rabta.session_reads(r.case_id, 'IDENTITIES')) limit 1));
create policy request_item_copied on rabta.request_item for insert to rabta_app
  with check ((select true from rabta.agency_request r where r.id = request_item.request_id
                       and r.case_id = request_item.case_id and r.status = 'SENT'
                       and r.asked_by = rabta.session_subject() and rabta.session_records(r.case_id) limit 1));

create policy content_block_seen on rabta.content_block for select to rabta_app
  using ((select true from rabta.agency_request r where r.id = content_block.request_id limit 1));
create policy content_block_asked on rabta.content_block for insert to rabta_app
  with check (state = 'ASKED' and next_check_at is null and rabta.session_acts_for(from_unit, from_agency)
              and rabta.request_asks(request_id, case_id, to_unit, to_agency));
-- The asked unit states what became of it; the asker too may find that it is there again.
create policy content_block_stated on rabta.content_block for update to rabta_app
  using (rabta.session_acts_for(to_unit, to_agency) or rabta.session_acts_for(from_unit, from_agency))
  with check ((rabta.session_acts_for(to_unit, to_agency) or rabta.session_acts_for(from_unit, from_agency))
              and state <> 'ASKED');

create function rabta.content_block_guarded() returns trigger
  language plpgsql set search_path = rabta, pg_temp as $$
begin
  if not session_acts_for(new.to_unit, new.to_agency)
     and ((new.ground, new.provision, new.scope, new.valid_from, new.valid_to, new.platform_reply, new.stated_by)
          is distinct from
          (old.ground, old.provision, old.scope, old.valid_from, old.valid_to, old.platform_reply, old.stated_by)
          or new.state not in (old.state, 'REAPPEARED')) then
    raise exception 'a statement is the asked unit''s own' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger content_block_guarded before update on rabta.content_block
  for each row when (current_user <> 'rabta_owner') execute function rabta.content_block_guarded();

create policy content_check_seen on rabta.content_check for select to rabta_app
  using ((select true from rabta.content_block b where b.id = content_check.block_id limit 1));
create policy content_check_recorded on rabta.content_check for insert to rabta_app
  with check (checked_by = rabta.session_subject() and unit = rabta.session_unit() and agency = rabta.session_agency()
              and (select true from rabta.content_block b where b.id = content_check.block_id
                           and b.case_id = content_check.case_id
                           and (rabta.session_acts_for(b.to_unit, b.to_agency)
                                or rabta.session_acts_for(b.from_unit, b.from_agency)) limit 1));

create policy access_grant_requested on rabta.access_grant for insert to rabta_app
  with check (source = 'REQUEST' and level = 'REQUEST_ONLY' and ended_at is null
              and rabta.request_asks(source_id, case_id, unit, agency));
create policy access_grant_request_ended on rabta.access_grant for update to rabta_app
  using (source = 'REQUEST' and rabta.session_in_request(source_id))
  with check (source = 'REQUEST' and ended_at is not null);

create policy wait_opened_request on rabta.wait for insert to rabta_app
  with check (kind = 'REQUEST_ANSWER' and status = 'OPEN' and rabta.session_acts_for(asked_by_unit, asked_by_agency)
              and rabta.request_asks(record_id, case_id, unit, agency));
create policy wait_ended_request on rabta.wait for update to rabta_app
  using (kind = 'REQUEST_ANSWER' and status = 'OPEN' and rabta.session_in_request(record_id))
  with check (kind = 'REQUEST_ANSWER' and status in ('MET', 'CANCELLED') and next_escalation is null);
create policy wait_opened_recheck on rabta.wait for insert to rabta_app
  with check (kind = 'CONTENT_RECHECK' and status = 'OPEN' and rabta.block_of_session(record_id, case_id, unit, agency));
create policy wait_ended_recheck on rabta.wait for update to rabta_app
  using (kind = 'CONTENT_RECHECK' and status = 'OPEN' and rabta.block_of_session(record_id, case_id, unit, agency))
  with check (kind = 'CONTENT_RECHECK' and status in ('MET', 'CANCELLED') and next_escalation is null);

-- Whoever is accountable sees the wait, whether or not the case is still open to it.
create policy wait_seen_by_accountable on rabta.wait for select to rabta_app
  using (rabta.session_acts_for(unit, agency));

-- A request shows no hand-offs, no other participants and nobody else's waits.
create policy hand_off_not_for_requests on rabta.hand_off as restrictive for select to rabta_app
  using (rabta.session_acts_for(to_unit, to_agency)
         or (select true from rabta.case_access a where a.case_id = hand_off.case_id
                     and a.level <> 'REQUEST_ONLY' limit 1));
create policy participation_not_for_requests on rabta.participation as restrictive for select to rabta_app
  using (rabta.session_acts_for(unit, agency)
         or (select true from rabta.case_access a where a.case_id = participation.case_id
                     and a.level <> 'REQUEST_ONLY' limit 1));
create policy wait_not_for_requests on rabta.wait as restrictive for select to rabta_app
  using (rabta.session_acts_for(unit, agency)
         or (select true from rabta.case_access a where a.case_id = wait.case_id and a.level <> 'REQUEST_ONLY' limit 1));

-- National coordination that heard of a late request looks no longer when it has ended.
create function rabta.coordination_leaves() returns trigger
  language plpgsql security definer set search_path = rabta, pg_temp as $$
begin
  delete from participation p where p.case_id = new.case_id and p.level = 'PREVIEW' and p.unit = 'NAT-CO'
     and coordination_is_done(new.case_id);
  return null;
end $$;
create trigger wait_coordination_leaves after update of status on rabta.wait
  for each row when (new.kind in ('REQUEST_ANSWER', 'CONTENT_RECHECK') and new.status <> 'OPEN'
                     and new.escalated_to = 'NAT-CO')
  execute function rabta.coordination_leaves();

-- Those who were asked write their entries also after the case is closed to them again.
drop policy audit_written_on_own_case on rabta.audit_entry;
create policy audit_written_on_own_case on rabta.audit_entry as restrictive for insert to rabta_app
  with check (case_id is null
              or (select true from rabta.case_access a where a.case_id = audit_entry.case_id limit 1)
              or (select true from rabta.hand_off h where h.case_id = audit_entry.case_id limit 1)
              or rabta.request_of_session(case_id));
