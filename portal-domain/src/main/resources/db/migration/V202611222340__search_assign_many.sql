-- Many cases go to one officer: what would become of each, and the act, by the same rules as for one case.

alter table rabta.bulk_act add column officer_name text;
comment on column rabta.bulk_act.officer_name is 'Who the cases were given to (sensitive)';
alter table rabta.bulk_act drop constraint bulk_act_kind_known;
alter table rabta.bulk_act add constraint bulk_act_kind_known check (kind in ('PROPOSE', 'TAKE', 'RELEASE', 'ASSIGN'));
alter table rabta.bulk_act add constraint bulk_act_officer_of_assignment
  check ((kind = 'ASSIGN') = (officer_name is not null));

-- Custody, open, one's own or nobody's unless a supervisor gives it, an officer who works in the unit in custody. Who is
-- in charge is told to nobody but the custodian.
create function rabta.assign_plan(asked text[], to_officer bigint)
  returns table (of_case bigint, reference text, from_unit text, refusal text, from_subject text)
  language plpgsql stable security definer set search_path = rabta, pg_temp as $$
#variable_conflict use_column
begin
  if not session_has_colleagues() then
    raise exception 'only those who work on cases act on many' using errcode = 'insufficient_privilege';
  end if;
  if cardinality(asked) > 10000 then
    raise exception 'at most ten thousand cases at once' using errcode = 'program_limit_exceeded';
  end if;
  return query
  with wanted as (select distinct r from unnest(asked) r),
  verdict as materialized (
    select c.id, c.reference, c.custody_unit,
      case when session_acts_for(c.custody_unit, c.custody_agency) then c.officer_subject end as in_charge,
      case
        when not session_acts_for(c.custody_unit, c.custody_agency) then 'bulk.not-yours-to-assign'
        when c.status <> 'OPEN' then 'bulk.case-closed'
        when c.officer_subject <> session_subject() and not session_has_role('supervisor') then 'bulk.has-officer'
        when o.subject is null then 'case.not-of-unit'
        when c.officer_subject = o.subject then 'case.same-officer'
      end as refused
      from wanted join case_record c on c.reference = wanted.r
      left join unit_officer o on o.id = to_officer and o.works and o.unit = c.custody_unit
                              and o.agency = c.custody_agency
     where exists (select 1 from case_access a where a.case_id = c.id and a.principal = any (session_principals())
                    and (a.expires_at is null or a.expires_at > now())))
  select v.id, wanted.r, v.custody_unit, case when v.id is null then 'record.none' else v.refused end, v.in_charge
    from wanted left join verdict v on v.reference = wanted.r order by wanted.r;
end $$;
comment on function rabta.assign_plan(text[], bigint) is
  'What would become of cases that are given to one officer: which rule refuses, and who is in charge now';

create function rabta.assign_many(asked text[], to_officer bigint, why text, as_name text, at timestamptz)
  returns table (of_case bigint, reference text, from_unit text, refusal text, from_subject text)
  language plpgsql security definer set search_path = rabta, pg_temp as $$
#variable_conflict use_column
begin
  perform lock_seen_cases(asked);
  return query
  with plan as materialized (select * from assign_plan(asked, to_officer)),
  before as materialized (
    select c.id, c.officer_name, c.custody_unit, c.custody_agency, o.subject as next_subject, o.name as next_name
      from plan p join case_record c on c.id = p.of_case join unit_officer o on o.id = to_officer
     where p.refusal is null),
  changed as (
    update case_record c set officer_subject = b.next_subject, officer_name = b.next_name, updated_at = at,
                             version = c.version + 1
      from before b where c.id = b.id),
  told as (
    insert into case_assignment (id, case_id, from_name, to_name, reason, by_subject, by_name, unit, agency, at)
    select nextval('case_part_seq'), b.id, b.officer_name, b.next_name, why, session_subject(), as_name, b.custody_unit,
           b.custody_agency, at from before b)
  select p.of_case, p.reference, p.from_unit, p.refusal, p.from_subject from plan p order by p.reference;
end $$;
comment on function rabta.assign_many(text[], bigint, text, text, timestamptz) is
  'Gives many cases to one officer of the unit in custody; says for each which rule refused, if one did';
revoke all on function rabta.assign_plan(text[], bigint), rabta.assign_many(text[], bigint, text, text, timestamptz)
  from public;
grant execute on function rabta.assign_plan(text[], bigint),
  rabta.assign_many(text[], bigint, text, text, timestamptz) to rabta_app;
