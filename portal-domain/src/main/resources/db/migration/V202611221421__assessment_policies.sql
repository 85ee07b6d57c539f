-- Who may say something about a case, and what may change with it.

grant select, insert on rabta.fact_statement, rabta.assessment_review to rabta_app;
grant update (strand, strands_second, priority, minor_involved, content_live, lead_unit, lead_agency)
  on rabta.case_record to rabta_app;

create function rabta.session_records(of_case bigint) returns boolean
  language sql stable security definer set search_path = rabta, pg_temp
  return exists (select 1 from participation p where p.case_id = of_case and p.level in ('CUSTODY', 'CONTRIBUTOR')
                  and session_acts_for(p.unit, p.agency));
comment on function rabta.session_records(bigint) is
  'The session''s unit, or agency for supervisors, works on the case: it may record facts and have them assessed';

create function rabta.reroute_due(of_case bigint) returns boolean
  language sql stable security definer set search_path = rabta, pg_temp
  return exists (select 1 from case_record c where c.id = of_case and c.lead_unit <> c.custody_unit)
     and not exists (select 1 from hand_off h where h.case_id = of_case and h.status = 'PROPOSED');
comment on function rabta.reroute_due(bigint) is 'Another unit than the custodian is to lead, and no hand-off is pending';

create function rabta.agency_engaged(of_case bigint, an_agency text) returns boolean
  language sql stable security definer set search_path = rabta, pg_temp
  return exists (select 1
                   from (select decision::jsonb as d from routing_decision where case_id = of_case order by id desc limit 1) l
                  where l.d ->> 'lead_agency' = an_agency
                     or exists (select 1 from jsonb_array_elements(coalesce(l.d -> 'supporting_agencies', '[]')) s
                                 where s ->> 'agency' = an_agency));
comment on function rabta.agency_engaged(bigint, text) is 'The latest decision names the agency as lead or gives it a task';

create function rabta.latest_decision(of_case bigint) returns bigint
  language sql stable security definer set search_path = rabta, pg_temp
  return (select max(id) from routing_decision where case_id = of_case);
comment on function rabta.latest_decision(bigint) is 'Key of the latest decision of the case';

grant execute on function rabta.session_records(bigint), rabta.reroute_due(bigint), rabta.agency_engaged(bigint, text),
  rabta.latest_decision(bigint) to rabta_app;

do $$
declare t text;
begin
  foreach t in array array['fact_statement', 'assessment_review'] loop
    execute format('alter table rabta.%I enable row level security', t);
    execute format('alter table rabta.%I force row level security', t);
    execute format('create policy %I on rabta.%I to rabta_owner using (true) with check (true)', t || '_owner', t);
  end loop;
end $$;

-- Statements carry no names of persons, as the facts themselves; a reason may.
create policy fact_statement_seen on rabta.fact_statement for select to rabta_app
  using (exists (select 1 from rabta.case_access a where a.case_id = fact_statement.case_id));
create policy assessment_review_seen on rabta.assessment_review for select to rabta_app
  using (exists (select 1 from rabta.case_access a where a.case_id = assessment_review.case_id
                  and a.level in ('CUSTODY', 'CONTRIBUTOR', 'OBSERVER')));

create policy fact_statement_recorded on rabta.fact_statement for insert to rabta_app
  with check (rabta.session_records(case_id) and recorded_unit = rabta.session_unit()
              and recorded_agency = rabta.session_agency() and (replaces <> 'ALL' or rabta.session_holds(case_id)));

drop policy case_facts_recorded on rabta.case_facts;
create policy case_facts_recorded on rabta.case_facts for insert to rabta_app
  with check (rabta.session_records(case_id));
drop policy routing_decision_recorded on rabta.routing_decision;
create policy routing_decision_recorded on rabta.routing_decision for insert to rabta_app
  with check (rabta.session_records(case_id));

create policy assessment_review_recorded on rabta.assessment_review for insert to rabta_app
  with check (rabta.session_holds(case_id) and reviewed_by = rabta.session_subject()
              and unit = rabta.session_unit() and agency = rabta.session_agency()
              and decision_id = rabta.latest_decision(case_id));

-- Whoever records facts has the case classified anew; case_record_guarded and case_record_classified keep it to that.
drop policy case_record_changed on rabta.case_record;
create policy case_record_changed on rabta.case_record for update to rabta_app
  using (rabta.session_acts(id) or rabta.session_records(id)) with check (true);

create function rabta.case_record_classified() returns trigger
  language plpgsql security definer set search_path = rabta, pg_temp as $$
declare
  made boolean;
  d jsonb;
  r assessment_review;
  holds boolean;
begin
  made := exists (select 1 from routing_decision where case_id = new.id and xmin = pg_current_xact_id()::xid)
       or exists (select 1 from assessment_review where case_id = new.id and xmin = pg_current_xact_id()::xid);
  select decision::jsonb into d from routing_decision where case_id = new.id order by id desc limit 1;
  select * into r from assessment_review where case_id = new.id order by id desc limit 1;
  holds := coalesce(r.table_strand = d ->> 'typology_primary' and r.table_unit = d ->> 'unit', false);
  if made is not true
     or new.strand is distinct from (case when holds then r.strand else d ->> 'typology_primary' end)
     or new.lead_unit is distinct from (case when holds then r.lead_unit else d ->> 'unit' end)
     or new.priority is distinct from d ->> 'priority' then
    raise exception 'a case is classified by a decision or a review of the same moment alone'
      using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger case_record_classified before update of strand, strands_second, priority, minor_involved, content_live,
    lead_unit, lead_agency on rabta.case_record
  for each row when (current_user <> 'rabta_owner') execute function rabta.case_record_classified();

-- When custody moves on, an earlier contributor whose agency has no part in the matter any more becomes an observer.
drop policy participation_moved on rabta.participation;
create policy participation_moved on rabta.participation for update to rabta_app
  using (rabta.session_acts(case_id))
  with check (case level
    when 'CUSTODY' then rabta.session_moves(case_id, unit, agency)
    when 'CONTRIBUTOR' then (rabta.session_takes(case_id) or rabta.session_directs(case_id))
                            and rabta.custody_is(case_id, unit, agency)
    when 'OBSERVER' then (rabta.session_takes(case_id) or rabta.session_directs(case_id))
                         and not rabta.agency_engaged(case_id, agency)
    else false end);

create function rabta.participation_narrowed() returns trigger
  language plpgsql set search_path = rabta, pg_temp as $$
begin
  if old.level <> 'CONTRIBUTOR' then
    raise exception 'only a contributor becomes an observer' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger participation_narrowed before update of level on rabta.participation
  for each row when (current_user <> 'rabta_owner' and new.level = 'OBSERVER')
  execute function rabta.participation_narrowed();

-- The custodian owes a hand-off, or a reason, when new facts name another unit.
drop policy wait_opened on rabta.wait;
create policy wait_opened on rabta.wait for insert to rabta_app
  with check (case kind
    when 'HAND_OFF_ACCEPTANCE' then rabta.custody_is(case_id, asked_by_unit, asked_by_agency)
         and rabta.session_holds(case_id)
         and exists (select 1 from rabta.hand_off h where h.id = record_id and h.case_id = wait.case_id
                      and h.status = 'PROPOSED' and h.to_unit = wait.unit and h.to_agency = wait.agency)
    when 'HAND_OFF_DIRECTION' then rabta.custody_is(case_id, asked_by_unit, asked_by_agency)
         and record_id = case_id and rabta.session_refers(case_id, unit, agency)
    when 'RE_ROUTING' then record_id = case_id and rabta.custody_is(case_id, unit, agency)
         and asked_by_unit = rabta.session_unit() and asked_by_agency = rabta.session_agency()
         and rabta.session_records(case_id) and rabta.reroute_due(case_id)
    else false end);
drop policy wait_ended on rabta.wait;
create policy wait_ended on rabta.wait for update to rabta_app
  using (status = 'OPEN' and (rabta.session_acts(case_id)
                              or (kind = 'RE_ROUTING' and rabta.session_records(case_id))))
  with check (next_escalation is null and case kind
    when 'HAND_OFF_ACCEPTANCE' then (status = 'MET' and rabta.session_takes(case_id))
                                    or (status = 'CANCELLED' and rabta.session_holds(case_id))
    when 'HAND_OFF_DIRECTION' then status = 'MET' and rabta.session_directs(case_id)
    when 'RE_ROUTING' then (status = 'MET' and rabta.session_holds(case_id)) or status = 'CANCELLED'
    else false end);

-- Figures about overrides, without case, person or words: for supervisors of their own agency, for national
-- coordination of all. Those who may see a case find it in the list.
create function rabta.override_figures()
  returns table (rules text, from_strand text, to_strand text, same_lead boolean, ground text, overrides bigint)
  language sql stable security definer set search_path = rabta, pg_temp
begin atomic
  select (select string_agg(f ->> 'code', ',' order by n)
            from jsonb_array_elements(d.decision::jsonb -> 'rules_fired') with ordinality as e (f, n)
           where f ->> 'code' ~ '^[TJU]-'),
         r.table_strand, r.strand, r.table_unit = r.lead_unit, r.ground, count(*)
    from assessment_review r
    join routing_decision d on d.id = r.decision_id
   where r.kind = 'OVERRIDDEN'
     and (session_has_role('national_coordinator') or session_has_role('national_admin')
          or (session_has_role('supervisor') and r.agency = session_agency()))
   group by 1, 2, 3, 4, 5;
end;
comment on function rabta.override_figures() is 'Counts of overrides by the deciding rules, without anything that names a case';
revoke all on function rabta.override_figures() from public;
grant execute on function rabta.override_figures() to rabta_app;
