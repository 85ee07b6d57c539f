-- Task forces: named groups of units for a campaign. Access of their members follows from three facts - the group runs, the
-- unit is in it, the custodian added the case - and is granted and ended by the database itself, so that no statement can
-- grant more than these say.

create sequence rabta.task_force_seq start 50 increment 50;
grant usage on sequence rabta.task_force_seq to rabta_app;

create table rabta.task_force (
  id           bigint constraint task_force_pk primary key,
  name         text not null,
  purpose      text not null,
  basis        text not null,
  provision    text constraint task_force_provision_exists references rabta.provision (code),
  basis_words  text,
  lead_unit    text not null,
  lead_agency  text not null,
  level        text not null,
  parts        text not null,
  founded_by   text not null,
  founded_name text not null,
  founded_at   timestamptz not null,
  until_at     timestamptz not null,
  ended_at     timestamptz,
  ended_reason text,
  version      bigint not null,
  constraint task_force_lead_exists foreign key (lead_unit, lead_agency) references rabta.unit (code, agency),
  constraint task_force_name_length check (char_length(name) between 1 and 120),
  constraint task_force_purpose_length check (char_length(purpose) between 1 and 1000),
  constraint task_force_basis_known check (basis in ('PROVISION', 'AGREEMENT', 'COURT_ORDER')),
  constraint task_force_basis_whole check ((basis = 'PROVISION') = (provision is not null)
                                           and (basis = 'PROVISION' or basis_words is not null)),
  constraint task_force_basis_length check (char_length(basis_words) <= 500),
  constraint task_force_level_known check (level in ('CONTRIBUTOR', 'OBSERVER')),
  constraint task_force_parts_form check (parts ~ '^[A-Z]+(,[A-Z]+)*$' and parts !~ '\mIDENTITIES\M'),
  constraint task_force_ends check (until_at > founded_at and until_at - founded_at <= interval '367 days'),
  constraint task_force_end_whole check ((ended_at is null) = (ended_reason is null)),
  constraint task_force_reason_length check (char_length(ended_reason) between 1 and 1000)
);
comment on table rabta.task_force is 'A named group of units for a campaign';
comment on column rabta.task_force.id is 'Key; the reference is TF- and this number';
comment on column rabta.task_force.name is 'Its name';
comment on column rabta.task_force.purpose is 'What it is for';
comment on column rabta.task_force.basis is 'What permits it: PROVISION, AGREEMENT or COURT_ORDER';
comment on column rabta.task_force.provision is 'The statutory provision';
comment on column rabta.task_force.basis_words is 'Which agreement or order';
comment on column rabta.task_force.lead_unit is 'The unit that leads it';
comment on column rabta.task_force.lead_agency is 'Agency of that unit';
comment on column rabta.task_force.level is 'How far members see its cases: CONTRIBUTOR or OBSERVER';
comment on column rabta.task_force.parts is 'Parts of its cases that members see, comma separated; never identities';
comment on column rabta.task_force.founded_by is 'Subject of the person who founded it (sensitive)';
comment on column rabta.task_force.founded_name is 'Name of that person, as shown (sensitive)';
comment on column rabta.task_force.founded_at is 'When';
comment on column rabta.task_force.until_at is 'When it ends by itself';
comment on column rabta.task_force.ended_at is 'When it was ended before its time';
comment on column rabta.task_force.ended_reason is 'Why';
comment on column rabta.task_force.version is 'Optimistic lock';

create table rabta.task_force_member (
  id        bigint constraint task_force_member_pk primary key,
  force_id  bigint not null constraint task_force_member_of_one references rabta.task_force (id),
  unit      text not null,
  agency    text not null,
  joined_at timestamptz not null,
  left_at   timestamptz,
  version   bigint not null,
  constraint task_force_member_exists foreign key (unit, agency) references rabta.unit (code, agency)
);
create unique index task_force_member_once on rabta.task_force_member (force_id, unit) where left_at is null;
create index task_force_member_unit on rabta.task_force_member (unit) where left_at is null;
comment on table rabta.task_force_member is 'A unit of a task force';
comment on column rabta.task_force_member.id is 'Key';
comment on column rabta.task_force_member.force_id is 'The task force';
comment on column rabta.task_force_member.unit is 'The unit';
comment on column rabta.task_force_member.agency is 'Agency of the unit';
comment on column rabta.task_force_member.joined_at is 'When it joined';
comment on column rabta.task_force_member.left_at is 'When it left; null while it is a member';
comment on column rabta.task_force_member.version is 'Optimistic lock';

create table rabta.task_force_case (
  id         bigint constraint task_force_case_pk primary key,
  force_id   bigint not null constraint task_force_case_of_one references rabta.task_force (id),
  case_id    bigint not null constraint task_force_case_exists references rabta.case_record (id),
  added_by   text not null,
  added_name text not null,
  added_at   timestamptz not null,
  removed_at timestamptz,
  version    bigint not null
);
create unique index task_force_case_once on rabta.task_force_case (force_id, case_id) where removed_at is null;
create index task_force_case_newest on rabta.task_force_case (force_id, id desc) where removed_at is null;
create index task_force_case_of_case on rabta.task_force_case (case_id) where removed_at is null;
comment on table rabta.task_force_case is 'A case of a task force, put there by its custodian';
comment on column rabta.task_force_case.id is 'Key';
comment on column rabta.task_force_case.force_id is 'The task force';
comment on column rabta.task_force_case.case_id is 'The case';
comment on column rabta.task_force_case.added_by is 'Subject of the person (sensitive)';
comment on column rabta.task_force_case.added_name is 'Name of the person, as shown (sensitive)';
comment on column rabta.task_force_case.added_at is 'When';
comment on column rabta.task_force_case.removed_at is 'When the custodian took it out; null while it is in';
comment on column rabta.task_force_case.version is 'Optimistic lock';

grant select, insert, update (ended_at, ended_reason, version) on rabta.task_force to rabta_app;
grant select, insert, update (left_at, version) on rabta.task_force_member to rabta_app;
grant select, insert, update (removed_at, version) on rabta.task_force_case to rabta_app;
do $$
declare t text;
begin
  foreach t in array array['task_force', 'task_force_member', 'task_force_case'] loop
    execute format('alter table rabta.%I enable row level security', t);
    execute format('alter table rabta.%I force row level security', t);
    execute format('create policy %I on rabta.%I to rabta_owner using (true) with check (true)', t || '_owner', t);
  end loop;
end $$;

create function rabta.session_runs_force(force bigint) returns boolean
  language sql stable security definer set search_path = rabta, pg_temp
  return session_has_role('national_coordinator')
      or (session_has_role('supervisor')
          and exists (select 1 from task_force f where f.id = force and f.lead_agency = session_agency()));
comment on function rabta.session_runs_force(bigint) is 'National coordination, or a supervisor of the agency that leads it';

create function rabta.session_in_force(force bigint) returns boolean
  language sql stable security definer set search_path = rabta, pg_temp
  return session_runs_force(force)
      or exists (select 1 from task_force_member m where m.force_id = force and m.left_at is null
                  and session_acts_for(m.unit, m.agency));
comment on function rabta.session_in_force(bigint) is 'The session runs the task force or is of a unit in it';

create function rabta.force_runs(force bigint) returns boolean
  language sql stable security definer set search_path = rabta, pg_temp
  return exists (select 1 from task_force f where f.id = force and f.ended_at is null and f.until_at > now());
comment on function rabta.force_runs(bigint) is 'The task force has not ended';

create function rabta.force_may_see(force bigint, of_case bigint) returns boolean
  language sql stable security definer set search_path = rabta, pg_temp
  return exists (select 1 from case_record c where c.id = of_case and c.tlp <> 'RED')
     and not exists (select 1 from task_force_member m where m.force_id = force and m.left_at is null
                      and not tlp_permits(of_case, m.agency, false));
comment on function rabta.force_may_see(bigint, bigint) is 'The mark of the case permits giving it to every member';
grant execute on function rabta.session_runs_force(bigint), rabta.session_in_force(bigint), rabta.force_runs(bigint),
  rabta.force_may_see(bigint, bigint) to rabta_app;

-- The founder's own row has to be seen as soon as it is written, before a function could find it.
create policy task_force_seen on rabta.task_force for select to rabta_app
  using (rabta.session_has_role('national_coordinator')
         or (rabta.session_has_role('supervisor') and lead_agency = rabta.session_agency())
         or rabta.session_in_force(id));
create policy task_force_founded on rabta.task_force for insert to rabta_app
  with check (founded_by = rabta.session_subject() and ended_at is null
              and (rabta.session_has_role('national_coordinator')
                   or (rabta.session_has_role('supervisor') and lead_agency = rabta.session_agency())));
create policy task_force_ended on rabta.task_force for update to rabta_app
  using (ended_at is null and rabta.session_runs_force(id)) with check (ended_at is not null);

create policy task_force_member_seen on rabta.task_force_member for select to rabta_app
  using (rabta.session_in_force(force_id));
create policy task_force_member_joined on rabta.task_force_member for insert to rabta_app
  with check (left_at is null and agency not in ('PROVIDER', 'AUD') and rabta.session_runs_force(force_id)
              and rabta.force_runs(force_id));
create policy task_force_member_left on rabta.task_force_member for update to rabta_app
  using (left_at is null and rabta.session_runs_force(force_id)) with check (left_at is not null);

create policy task_force_case_seen on rabta.task_force_case for select to rabta_app
  using ((select true from rabta.case_access a where a.case_id = task_force_case.case_id
           and a.level in ('CUSTODY', 'CONTRIBUTOR', 'OBSERVER') limit 1));
create policy task_force_case_added on rabta.task_force_case for insert to rabta_app
  with check (removed_at is null and added_by = rabta.session_subject() and rabta.session_works_on_cases()
              and rabta.session_holds(case_id) and rabta.session_in_force(force_id) and rabta.force_runs(force_id)
              and rabta.force_may_see(force_id, case_id));
create policy task_force_case_removed on rabta.task_force_case for update to rabta_app
  using (removed_at is null and rabta.session_works_on_cases() and rabta.session_holds(case_id))
  with check (removed_at is not null);

-- Access follows. The unit in custody needs none; a member whom the mark of a case leaves out gets none.
create function rabta.grant_force_access(force bigint, of_case bigint, of_unit text, at timestamptz) returns void
  language sql security definer set search_path = rabta, pg_temp as $$
  insert into access_grant (id, case_id, unit, agency, level, source, source_id, parts, since, expires_at, version)
  select nextval('rabta.access_grant_seq'), c.case_id, m.unit, m.agency, f.level, 'TASK_FORCE', f.id, f.parts, at,
         f.until_at, 1
    from task_force f
    join task_force_member m on m.force_id = f.id and m.left_at is null
    join task_force_case c on c.force_id = f.id and c.removed_at is null
   where f.id = force and f.ended_at is null and f.until_at > at
     and (of_case is null or c.case_id = of_case) and (of_unit is null or m.unit = of_unit)
     and not custody_is(c.case_id, m.unit, m.agency) and tlp_permits(c.case_id, m.agency, false)
  on conflict do nothing;
$$;
comment on function rabta.grant_force_access(bigint, bigint, text, timestamptz) is
  'Lets members of a task force see its cases; null means all cases, or all members';
create function rabta.end_force_access(force bigint, of_case bigint, of_unit text, at timestamptz) returns void
  language sql security definer set search_path = rabta, pg_temp as $$
  update access_grant set ended_at = greatest(at, since), version = version + 1
   where source = 'TASK_FORCE' and source_id = force and ended_at is null
     and (of_case is null or case_id = of_case) and (of_unit is null or unit = of_unit);
$$;
comment on function rabta.end_force_access(bigint, bigint, text, timestamptz) is
  'Ends access through a task force; null means all cases, or all members';
revoke all on function rabta.grant_force_access(bigint, bigint, text, timestamptz),
  rabta.end_force_access(bigint, bigint, text, timestamptz) from public;
create index access_grant_of_source on rabta.access_grant (source, source_id) where ended_at is null;

create function rabta.task_force_changed() returns trigger
  language plpgsql security definer set search_path = rabta, pg_temp as $$
begin
  if tg_table_name = 'task_force' then
    if new.ended_at is not null then
      perform end_force_access(new.id, null, null, new.ended_at);
    end if;
  elsif tg_table_name = 'task_force_member' then
    if new.left_at is null then
      perform grant_force_access(new.force_id, null, new.unit, new.joined_at);
    else
      perform end_force_access(new.force_id, null, new.unit, new.left_at);
    end if;
  elsif new.removed_at is null then
    perform grant_force_access(new.force_id, new.case_id, null, new.added_at);
  else
    perform end_force_access(new.force_id, new.case_id, null, new.removed_at);
  end if;
  return null;
end $$;
create trigger task_force_changed after update on rabta.task_force
  for each row execute function rabta.task_force_changed();
create trigger task_force_member_changed after insert or update on rabta.task_force_member
  for each row execute function rabta.task_force_changed();
create trigger task_force_case_changed after insert or update on rabta.task_force_case
  for each row execute function rabta.task_force_changed();
