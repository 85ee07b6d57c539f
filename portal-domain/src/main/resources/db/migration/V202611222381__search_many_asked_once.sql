-- Ten thousand cases are asked about at once: who the session reads as is worked out once, not for each of them.

-- The cases of those references that the session sees, locked in one order, so that two who act at once do not meet
-- crosswise.
create or replace function rabta.lock_seen_cases(asked text[]) returns void
  language plpgsql security definer set search_path = rabta, pg_temp as $$
begin
  if session_subject() is null
     or not (session_has_role('officer') or session_has_role('cwa_officer') or session_has_role('supervisor')) then
    raise exception 'only those who work on cases act on many' using errcode = 'insufficient_privilege';
  end if;
  if cardinality(asked) > 10000 then
    raise exception 'at most ten thousand cases at once' using errcode = 'program_limit_exceeded';
  end if;
  perform 1 from case_record c
    where c.reference = any (asked)
      and exists (select 1 from case_access a where a.case_id = c.id and a.principal = any ((select session_principals())::text[])
                   and (a.expires_at is null or a.expires_at > now()))
    order by c.id for update;
end $$;
-- The rules and writes of one proposed hand-off, for many cases: custody, open, no direction awaited, none pending, a
-- reason off the routing; preview, wait, what the custodian owed is met, national coordination lets go.
create or replace function rabta.propose_many(asked text[], receiver text, why text, off text, dues jsonb, as_name text, at timestamptz)
  returns table (of_case bigint, reference text, from_unit text, refusal text)
  language plpgsql security definer set search_path = rabta, pg_temp as $$
#variable_conflict use_column
declare
  receiving text := (select u.agency from unit u where u.code = receiver and u.active
                      and u.agency in ('BEOE', 'NCCIA', 'FIA', 'PTA', 'CWA', 'MISSION'));
begin
  if receiving is null then
    raise exception 'that unit cannot take custody' using errcode = 'insufficient_privilege';
  end if;
  perform lock_seen_cases(asked);
  return query
  with wanted as (select distinct r from unnest(asked) r),
  seen as materialized (
    select c.* from wanted join case_record c on c.reference = wanted.r
     where exists (select 1 from case_access a where a.case_id = c.id and a.principal = any ((select session_principals())::text[])
                    and (a.expires_at is null or a.expires_at > now()))),
  verdict as materialized (
    select s.*, case
        when not session_acts_for(s.custody_unit, s.custody_agency) then 'handoff.not-custodian'
        when s.status <> 'OPEN' then 'bulk.case-closed'
        when s.declines >= 2 then 'handoff.awaits-direction'
        when exists (select 1 from hand_off h where h.case_id = s.id and h.status = 'PROPOSED')
          then 'handoff.already-pending'
        when s.custody_unit = receiver then 'handoff.to-oneself'
        when coalesce(s.lead_unit, s.custody_unit) <> receiver and off is null then 'handoff.off-routing-missing'
      end as refused
      from seen s),
  good as materialized (
    select v.id, v.custody_unit, v.custody_agency, (dues ->> (v.strand || ':' || v.priority))::timestamptz as due,
           nextval('hand_off_seq') as hand_off
      from verdict v where v.refused is null),
  proposed as (
    insert into hand_off (id, case_id, from_unit, from_agency, to_unit, to_agency, reason, off_routing, proposed_by,
                          proposed_name, proposed_at, status, version)
    select g.hand_off, g.id, g.custody_unit, g.custody_agency, receiver, receiving, why, off, session_subject(), as_name,
           at, 'PROPOSED', 1 from good g),
  shown as (
    insert into participation (id, case_id, unit, agency, level, since, version)
    select nextval('case_part_seq'), g.id, receiver, receiving, 'PREVIEW', at, 1 from good g
     where not exists (select 1 from participation p where p.case_id = g.id and p.unit = receiver)),
  awaited as (
    insert into wait (id, kind, case_id, record_id, unit, agency, asked_by_unit, asked_by_agency, opened_at, due_at,
                      next_escalation, escalation_level, status, version)
    select nextval('wait_seq'), 'HAND_OFF_ACCEPTANCE', g.id, g.hand_off, receiver, receiving, g.custody_unit,
           g.custody_agency, at, g.due, g.due, 0, 'OPEN', 1 from good g),
  met as (
    update wait w set status = 'MET', closed_at = at, next_escalation = null, version = w.version + 1
      from good g where w.kind = 'RE_ROUTING' and w.record_id = g.id and w.status = 'OPEN'),
  touched as (
    update case_record c set updated_at = at, version = c.version + 1 from good g where c.id = g.id),
  let_go as (
    delete from participation p using good g
     where p.case_id = g.id and p.unit = 'NAT-CO' and p.level = 'PREVIEW'
       and not exists (select 1 from wait w where w.case_id = g.id and w.status = 'OPEN' and w.kind <> 'RE_ROUTING'
                        and (w.unit = 'NAT-CO' or w.escalated_to = 'NAT-CO')))
  select v.id, wanted.r, v.custody_unit, case when v.id is null then 'record.none' else v.refused end
    from wanted left join verdict v on v.reference = wanted.r order by wanted.r;
end $$;
