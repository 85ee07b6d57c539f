-- Two records of one matter. Nothing is moved: what was recorded on a case stays with it, the merged case points at the
-- one that goes on, and taking the merge back loses nothing.

create table rabta.case_merge (
  id              bigint constraint case_merge_pk primary key,
  case_id         bigint not null constraint case_merge_case_exists references rabta.case_record (id),
  into_id         bigint not null constraint case_merge_into_exists references rabta.case_record (id),
  reason          text not null,
  merged_by       text not null,
  merged_name     text not null,
  unit            text not null,
  agency          text not null,
  merged_at       timestamptz not null,
  unmerge_reason  text,
  unmerged_by     text,
  unmerged_name   text,
  unmerged_at     timestamptz,
  version         bigint not null,
  constraint case_merge_not_itself check (case_id <> into_id),
  constraint case_merge_reason_length check (char_length(reason) between 1 and 1000),
  constraint case_merge_unmerge_reason_length check (char_length(unmerge_reason) between 1 and 1000),
  constraint case_merge_unmerged_whole check (num_nulls(unmerge_reason, unmerged_by, unmerged_name, unmerged_at) in (0, 4)),
  constraint case_merge_unit_exists foreign key (unit, agency) references rabta.unit (code, agency)
);
create unique index case_merge_one_standing on rabta.case_merge (case_id) where unmerged_at is null;
create index case_merge_of_case on rabta.case_merge (case_id);
create index case_merge_into on rabta.case_merge (into_id);
comment on table rabta.case_merge is 'A case was found to be a second record of another one''s matter';
comment on column rabta.case_merge.id is 'Key';
comment on column rabta.case_merge.case_id is 'The case that was merged';
comment on column rabta.case_merge.into_id is 'The case that goes on';
comment on column rabta.case_merge.reason is 'Why they are the same (sensitive)';
comment on column rabta.case_merge.merged_by is 'Subject of the person (sensitive)';
comment on column rabta.case_merge.merged_name is 'Name of the person, as shown (sensitive)';
comment on column rabta.case_merge.unit is 'Unit of the person';
comment on column rabta.case_merge.agency is 'Agency of the unit';
comment on column rabta.case_merge.merged_at is 'When';
comment on column rabta.case_merge.unmerge_reason is 'Why they are not the same after all (sensitive); null while it stands';
comment on column rabta.case_merge.unmerged_by is 'Subject of who took it back (sensitive)';
comment on column rabta.case_merge.unmerged_name is 'Name of who took it back, as shown (sensitive)';
comment on column rabta.case_merge.unmerged_at is 'When it was taken back';
comment on column rabta.case_merge.version is 'Optimistic lock';

alter table rabta.access_grant drop constraint access_grant_source_known;
alter table rabta.access_grant add constraint access_grant_source_known
  check (source in ('REQUEST', 'SHARING', 'TASK_FORCE', 'MERGE'));
alter table rabta.access_grant add constraint access_grant_merge_reads check (source <> 'MERGE' or level = 'OBSERVER');

grant select, insert, update (unmerge_reason, unmerged_by, unmerged_name, unmerged_at, version) on rabta.case_merge
  to rabta_app;
alter table rabta.case_merge enable row level security;
alter table rabta.case_merge force row level security;
create policy case_merge_owner on rabta.case_merge to rabta_owner using (true) with check (true);
create policy case_merge_seen on rabta.case_merge for select to rabta_app
  using ((select true from rabta.case_access a where a.case_id = case_merge.case_id limit 1)
         or (select true from rabta.case_access a where a.case_id = case_merge.into_id limit 1));
create policy case_merge_made on rabta.case_merge for insert to rabta_app
  with check (rabta.session_holds(case_id) and rabta.session_holds(into_id) and merged_by = rabta.session_subject()
              and unit = rabta.session_unit() and agency = rabta.session_agency() and unmerged_at is null);
create policy case_merge_taken_back on rabta.case_merge for update to rabta_app
  using (unmerged_at is null and rabta.session_holds(into_id))
  with check (unmerged_by = rabta.session_subject());

-- Whoever read the merged case reads the other one only where the custodian says so, and never more than an observer.
create policy access_grant_merged on rabta.access_grant for insert to rabta_app
  with check (source = 'MERGE' and level = 'OBSERVER' and parts is null and rabta.session_holds(case_id)
              and exists (select 1 from rabta.case_merge m where m.id = source_id and m.into_id = access_grant.case_id
                           and m.unmerged_at is null
                           and exists (select 1 from rabta.participation p where p.case_id = m.case_id
                                        and p.unit = access_grant.unit and p.agency = access_grant.agency
                                        and p.level in ('CONTRIBUTOR', 'OBSERVER'))));
create policy access_grant_unmerged on rabta.access_grant for update to rabta_app
  using (source = 'MERGE' and ended_at is null and rabta.session_holds(case_id)) with check (ended_at is not null);

-- The second lock on what makes no sense, under locks on both cases taken in one order.
create function rabta.case_merge_checked() returns trigger
  language plpgsql security definer set search_path = rabta, pg_temp as $$
begin
  perform 1 from case_record c where c.id in (new.case_id, new.into_id) order by c.id for update;
  if exists (select 1 from case_record c where c.id in (new.case_id, new.into_id) and c.status <> 'OPEN')
     or (select count(distinct (c.custody_unit, c.custody_agency)) from case_record c
          where c.id in (new.case_id, new.into_id)) <> 1
     or exists (select 1 from case_merge m where m.unmerged_at is null
                 and (m.case_id in (new.case_id, new.into_id) or m.into_id = new.case_id))
     or exists (select 1 from wait w where w.case_id = new.case_id and w.status = 'OPEN'
                 and w.kind not in ('RE_ROUTING', 'CASE_DORMANT')) then
    raise exception 'these cases cannot be merged' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger case_merge_checked before insert on rabta.case_merge
  for each row execute function rabta.case_merge_checked();

create function rabta.case_merge_settled() returns trigger
  language plpgsql security definer set search_path = rabta, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    update wait set status = 'CANCELLED', closed_at = greatest(new.merged_at, opened_at), next_escalation = null,
           version = version + 1
     where case_id = new.case_id and status = 'OPEN';
    update case_record set status = 'CLOSED', updated_at = new.merged_at, version = version + 1 where id = new.case_id;
  else
    update case_record set status = 'OPEN', updated_at = new.unmerged_at, version = version + 1 where id = new.case_id;
  end if;
  update case_record set updated_at = coalesce(new.unmerged_at, new.merged_at), version = version + 1
   where id = new.into_id;
  return null;
end $$;
create trigger case_merge_settled after insert or update of unmerged_at on rabta.case_merge
  for each row execute function rabta.case_merge_settled();

-- Somebody answers for a merged case too: whoever answers for the one that goes on.
create function rabta.merged_follow_custody() returns trigger
  language plpgsql security definer set search_path = rabta, pg_temp as $$
declare
  b bigint;
begin
  for b in select m.case_id from case_merge m where m.into_id = new.id and m.unmerged_at is null order by m.case_id loop
    update participation set level = 'CONTRIBUTOR', since = new.updated_at, version = version + 1
     where case_id = b and level = 'CUSTODY';
    insert into participation (id, case_id, unit, agency, level, since, version)
    values (nextval('case_part_seq'), b, new.custody_unit, new.custody_agency, 'CUSTODY', new.updated_at, 1)
    on conflict on constraint participation_once do update
       set level = 'CUSTODY', since = excluded.since, version = participation.version + 1;
    update case_record set custody_unit = new.custody_unit, custody_agency = new.custody_agency, officer_subject = null,
           officer_name = null, declines = 0, updated_at = new.updated_at, version = version + 1
     where id = b;
  end loop;
  return null;
end $$;
create trigger merged_follow_custody after update of custody_unit on rabta.case_record
  for each row when (new.custody_unit <> old.custody_unit) execute function rabta.merged_follow_custody();
