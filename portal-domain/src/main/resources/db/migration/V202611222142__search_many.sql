-- What is done to many cases at once: a few statements for ten thousand of them, by the same rules as for one.

create table rabta.bulk_act (
  key      uuid constraint bulk_act_pk primary key,
  subject  text not null,
  kind     text not null,
  receiver text constraint bulk_act_receiver_exists references rabta.unit (code),
  done_at  timestamptz not null,
  done     integer not null,
  refused  text not null,
  constraint bulk_act_kind_known check (kind in ('PROPOSE', 'TAKE', 'RELEASE')),
  constraint bulk_act_receiver_of_proposal check ((kind = 'PROPOSE') = (receiver is not null)),
  constraint bulk_act_done_not_negative check (done >= 0),
  constraint bulk_act_refused_is_json check (refused is json array)
);
create index bulk_act_of_subject on rabta.bulk_act (subject, done_at desc);
comment on table rabta.bulk_act is 'What became of an act on many cases; written once, so that a form sent twice acts once';
comment on column rabta.bulk_act.key is 'Made when the form was shown';
comment on column rabta.bulk_act.subject is 'Who did it (sensitive)';
comment on column rabta.bulk_act.kind is 'What was done';
comment on column rabta.bulk_act.receiver is 'The unit that hand-offs were proposed to';
comment on column rabta.bulk_act.done_at is 'When';
comment on column rabta.bulk_act.done is 'Cases on which it was done';
comment on column rabta.bulk_act.refused is 'Reference and code of the rule for each case on which it was not';
grant select, insert on rabta.bulk_act to rabta_app;
alter table rabta.bulk_act enable row level security;
alter table rabta.bulk_act force row level security;
create policy bulk_act_owner on rabta.bulk_act to rabta_owner using (true) with check (true);
create policy bulk_act_own on rabta.bulk_act to rabta_app
  using (subject = rabta.session_subject()) with check (subject = rabta.session_subject());

-- The cases of those references that the session sees, locked in one order, so that two who act at once do not meet
-- crosswise.
create function rabta.lock_seen_cases(asked text[]) returns void
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
      and exists (select 1 from case_access a where a.case_id = c.id and a.principal = any (session_principals())
                   and (a.expires_at is null or a.expires_at > now()))
    order by c.id for update;
end $$;
comment on function rabta.lock_seen_cases(text[]) is 'Locks those of the cases that the session sees';
revoke all on function rabta.lock_seen_cases(text[]) from public;

-- The rules and writes of one proposed hand-off, for many cases: custody, open, no direction awaited, none pending, a
-- reason off the routing; preview, wait, what the custodian owed is met, national coordination lets go.
create function rabta.propose_many(asked text[], receiver text, why text, off text, dues jsonb, as_name text, at timestamptz)
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
     where exists (select 1 from case_access a where a.case_id = c.id and a.principal = any (session_principals())
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
comment on function rabta.propose_many(text[], text, text, text, jsonb, text, timestamptz) is
  'Proposes hand-offs of many cases to one unit; says for each which rule refused, if one did';

create function rabta.charge_many(asked text[], take boolean, as_name text, at timestamptz)
  returns table (of_case bigint, reference text, from_unit text, refusal text)
  language plpgsql security definer set search_path = rabta, pg_temp as $$
#variable_conflict use_column
begin
  perform lock_seen_cases(asked);
  if take and session_has_role('supervisor') and not (session_has_role('officer') or session_has_role('cwa_officer')) then
    raise exception 'a supervisor is no officer of a case' using errcode = 'insufficient_privilege';
  end if;
  return query
  with wanted as (select distinct r from unnest(asked) r),
  verdict as materialized (
    select c.id, c.reference, c.custody_unit, case
        when c.status <> 'OPEN' then 'bulk.case-closed'
        when take and (c.custody_unit, c.custody_agency) is distinct from (session_unit(), session_agency())
          then 'case.not-in-custody'
        when take and c.officer_subject <> session_subject() then 'bulk.has-officer'
        when not take and not session_acts_for(c.custody_unit, c.custody_agency) then 'bulk.not-yours-to-release'
        when not take and c.officer_subject is null then 'bulk.has-no-officer'
        when not take and c.officer_subject <> session_subject() and not session_has_role('supervisor')
          then 'bulk.not-yours-to-release'
      end as refused
      from wanted join case_record c on c.reference = wanted.r
     where exists (select 1 from case_access a where a.case_id = c.id and a.principal = any (session_principals())
                    and (a.expires_at is null or a.expires_at > now()))),
  changed as (
    update case_record c
       set officer_subject = case when take then session_subject() end, officer_name = case when take then as_name end,
           updated_at = at, version = c.version + 1
      from verdict v where c.id = v.id and v.refused is null)
  select v.id, wanted.r, v.custody_unit, case when v.id is null then 'record.none' else v.refused end
    from wanted left join verdict v on v.reference = wanted.r order by wanted.r;
end $$;
comment on function rabta.charge_many(text[], boolean, text, timestamptz) is
  'Takes charge of many cases of the unit that have no officer, or lets many go; says for each which rule refused';
grant execute on function rabta.propose_many(text[], text, text, text, jsonb, text, timestamptz),
  rabta.charge_many(text[], boolean, text, timestamptz) to rabta_app;
