-- Sharing a case: with whom, on which basis, for what, which parts, until when. All of it is append-only; that a share
-- was taken back is an entry of its own.

create sequence rabta.case_share_seq start 50 increment 50;
grant usage on sequence rabta.case_share_seq to rabta_app;

create table rabta.case_share (
  id            bigint constraint case_share_pk primary key,
  case_id       bigint not null constraint case_share_case_exists references rabta.case_record (id),
  reference     text not null,
  unit          text not null,
  agency        text not null,
  level         text not null,
  parts         text,
  basis         text not null,
  provision     text constraint case_share_provision_exists references rabta.provision (code),
  basis_words   text,
  purpose       text not null,
  purpose_words text not null,
  handling      text not null,
  named         boolean not null,
  follows       bigint,
  from_unit     text not null,
  from_agency   text not null,
  shared_by     text not null,
  shared_name   text not null,
  shared_at     timestamptz not null,
  expires_at    timestamptz not null,
  constraint case_share_of_case unique (case_id, id),
  constraint case_share_unit_exists foreign key (unit, agency) references rabta.unit (code, agency),
  constraint case_share_giver_exists foreign key (from_unit, from_agency) references rabta.unit (code, agency),
  constraint case_share_not_to_oneself check (unit <> from_unit),
  constraint case_share_level_known check (level in ('CONTRIBUTOR', 'OBSERVER')),
  constraint case_share_parts_form check (parts ~ '^[A-Z]+(,[A-Z]+)*$'),
  constraint case_share_identities_for_contributors check (level = 'CONTRIBUTOR' or parts !~ '\mIDENTITIES\M'),
  constraint case_share_observer_is_limited check (level = 'CONTRIBUTOR' or parts is not null),
  constraint case_share_basis_known check (basis in ('PROVISION', 'AGREEMENT', 'COURT_ORDER')),
  constraint case_share_basis_whole check ((basis = 'PROVISION') = (provision is not null)
                                           and (basis = 'PROVISION' or basis_words is not null)),
  constraint case_share_basis_length check (char_length(basis_words) <= 500),
  constraint case_share_purpose_known check (purpose in ('INVESTIGATION', 'PROSECUTION', 'VICTIM_PROTECTION',
    'CONTENT_REMOVAL', 'LICENCE_CONTROL', 'FINANCIAL_TRACING', 'COORDINATION', 'OTHER')),
  constraint case_share_purpose_length check (char_length(purpose_words) between 1 and 1000),
  constraint case_share_handling_form check (handling ~
    '^((NO_ONWARD_SHARING|NOT_IN_COURT_WITHOUT_CONSENT|PURPOSE_BOUND)(,|$))*$'),
  constraint case_share_ends check (expires_at > shared_at and expires_at - shared_at <= interval '367 days'),
  constraint case_share_follows_one foreign key (case_id, follows) references rabta.case_share (case_id, id),
  constraint case_share_followed_once unique (follows)
);
create index case_share_to_unit on rabta.case_share (unit, reference);
comment on table rabta.case_share is 'A case was shared with a unit; append-only';
comment on column rabta.case_share.id is 'Key';
comment on column rabta.case_share.case_id is 'The case';
comment on column rabta.case_share.reference is 'Reference of the case, so that a unit can be told which access of its own has ended';
comment on column rabta.case_share.unit is 'The unit that it was shared with';
comment on column rabta.case_share.agency is 'Agency of that unit';
comment on column rabta.case_share.level is 'CONTRIBUTOR or OBSERVER';
comment on column rabta.case_share.parts is 'Parts that are shared, comma separated; null means all';
comment on column rabta.case_share.basis is 'What permits it: PROVISION, AGREEMENT or COURT_ORDER';
comment on column rabta.case_share.provision is 'The statutory provision';
comment on column rabta.case_share.basis_words is 'Which agreement or order';
comment on column rabta.case_share.purpose is 'What it is for';
comment on column rabta.case_share.purpose_words is 'The purpose in words (sensitive)';
comment on column rabta.case_share.handling is 'What the receiver has to observe, comma separated';
comment on column rabta.case_share.named is 'The receiver is named as recipient, as TLP:RED asks';
comment on column rabta.case_share.follows is 'The share that this one extends; null for a first one';
comment on column rabta.case_share.from_unit is 'The custodian that shared it';
comment on column rabta.case_share.from_agency is 'Agency of the custodian';
comment on column rabta.case_share.shared_by is 'Subject of the person (sensitive)';
comment on column rabta.case_share.shared_name is 'Name of the person, as shown (sensitive)';
comment on column rabta.case_share.shared_at is 'When';
comment on column rabta.case_share.expires_at is 'When it ends by itself';

create table rabta.case_share_end (
  share_id   bigint constraint case_share_end_pk primary key,
  case_id    bigint not null,
  kind       text not null,
  reason     text not null,
  ended_by   text not null,
  ended_name text not null,
  unit       text not null,
  agency     text not null,
  ended_at   timestamptz not null,
  constraint case_share_end_of_share foreign key (case_id, share_id) references rabta.case_share (case_id, id),
  constraint case_share_end_unit_exists foreign key (unit, agency) references rabta.unit (code, agency),
  constraint case_share_end_kind_known check (kind in ('REVOKED', 'EXTENDED')),
  constraint case_share_end_reason_length check (char_length(reason) between 1 and 1000)
);
create index case_share_end_of_case on rabta.case_share_end (case_id);
comment on table rabta.case_share_end is 'A share ended before its time; append-only';
comment on column rabta.case_share_end.share_id is 'The share';
comment on column rabta.case_share_end.case_id is 'The case';
comment on column rabta.case_share_end.kind is 'REVOKED, or EXTENDED by a new share';
comment on column rabta.case_share_end.reason is 'Why (sensitive)';
comment on column rabta.case_share_end.ended_by is 'Subject of the person (sensitive)';
comment on column rabta.case_share_end.ended_name is 'Name of the person, as shown (sensitive)';
comment on column rabta.case_share_end.unit is 'Unit of the person';
comment on column rabta.case_share_end.agency is 'Agency of the unit';
comment on column rabta.case_share_end.ended_at is 'When';

create table rabta.case_marking (
  id          bigint constraint case_marking_pk primary key,
  case_id     bigint not null constraint case_marking_case_exists references rabta.case_record (id),
  was         text not null,
  becomes     text not null,
  reason      text not null,
  marked_by   text not null,
  marked_name text not null,
  unit        text not null,
  agency      text not null,
  marked_at   timestamptz not null,
  constraint case_marking_unit_exists foreign key (unit, agency) references rabta.unit (code, agency),
  constraint case_marking_known check (was in ('RED', 'AMBER_STRICT', 'AMBER', 'GREEN', 'CLEAR')
                                       and becomes in ('RED', 'AMBER_STRICT', 'AMBER', 'GREEN', 'CLEAR')),
  constraint case_marking_changes check (was <> becomes),
  constraint case_marking_reason_length check (char_length(reason) between 1 and 1000)
);
create index case_marking_of_case on rabta.case_marking (case_id, id desc);
comment on table rabta.case_marking is 'The mark of a case was changed; append-only';
comment on column rabta.case_marking.id is 'Key';
comment on column rabta.case_marking.case_id is 'The case';
comment on column rabta.case_marking.was is 'Mark of the Traffic Light Protocol before';
comment on column rabta.case_marking.becomes is 'Mark after';
comment on column rabta.case_marking.reason is 'Why';
comment on column rabta.case_marking.marked_by is 'Subject of the person (sensitive)';
comment on column rabta.case_marking.marked_name is 'Name of the person, as shown (sensitive)';
comment on column rabta.case_marking.unit is 'Unit of the person';
comment on column rabta.case_marking.agency is 'Agency of the unit';
comment on column rabta.case_marking.marked_at is 'When';

grant select, insert on rabta.case_share, rabta.case_share_end, rabta.case_marking to rabta_app;
do $$
declare t text;
begin
  foreach t in array array['case_share', 'case_share_end', 'case_marking'] loop
    execute format('alter table rabta.%I enable row level security', t);
    execute format('alter table rabta.%I force row level security', t);
    execute format('create policy %I on rabta.%I to rabta_owner using (true) with check (true)', t || '_owner', t);
  end loop;
end $$;

create function rabta.session_works_on_cases() returns boolean language sql stable
  return rabta.session_has_role('officer') or rabta.session_has_role('cwa_officer')
      or rabta.session_has_role('supervisor');
comment on function rabta.session_works_on_cases() is 'The signed-in person holds a role that changes cases';

-- Whom the mark of a case lets it be given to; the same rule as TlpRule.
create function rabta.tlp_permits(of_case bigint, an_agency text, named boolean) returns boolean
  language sql stable security definer set search_path = rabta, pg_temp
  return an_agency not in ('PROVIDER', 'AUD')
     and exists (select 1 from case_record c where c.id = of_case and case c.tlp
                    when 'RED' then named and an_agency <> 'PKCERT'
                    when 'AMBER_STRICT' then an_agency = c.custody_agency
                    when 'AMBER' then an_agency <> 'PKCERT'
                    else true end);
comment on function rabta.tlp_permits(bigint, text, boolean) is 'The mark of the case permits giving it to that agency';
grant execute on function rabta.session_works_on_cases(), rabta.tlp_permits(bigint, text, boolean) to rabta_app;

-- A unit keeps sight of what was shared with it, so that it can be told when and why that ended.
create policy case_share_seen on rabta.case_share for select to rabta_app
  using (rabta.session_acts_for(unit, agency)
         or (select true from rabta.case_access a where a.case_id = case_share.case_id
                     and a.level in ('CUSTODY', 'CONTRIBUTOR', 'OBSERVER') limit 1));
create policy case_share_given on rabta.case_share for insert to rabta_app
  with check (shared_by = rabta.session_subject() and rabta.session_works_on_cases()
              and rabta.session_holds(case_id) and rabta.custody_is(case_id, from_unit, from_agency)
              and rabta.tlp_permits(case_id, agency, named));

create policy case_share_end_seen on rabta.case_share_end for select to rabta_app
  using (exists (select 1 from rabta.case_share s where s.id = share_id));
create policy case_share_end_written on rabta.case_share_end for insert to rabta_app
  with check (ended_by = rabta.session_subject() and rabta.session_works_on_cases()
              and unit = rabta.session_unit() and agency = rabta.session_agency() and rabta.session_holds(case_id));

create policy case_marking_seen on rabta.case_marking for select to rabta_app
  using ((select true from rabta.case_access a where a.case_id = case_marking.case_id
                  and a.level in ('CUSTODY', 'CONTRIBUTOR', 'OBSERVER') limit 1));
create policy case_marking_written on rabta.case_marking for insert to rabta_app
  with check (marked_by = rabta.session_subject() and rabta.session_works_on_cases()
              and unit = rabta.session_unit() and agency = rabta.session_agency() and rabta.session_holds(case_id));

-- The grant says exactly what the share says, and ends with it.
create policy access_grant_shared on rabta.access_grant for insert to rabta_app
  with check (source = 'SHARING' and rabta.session_holds(case_id)
              and exists (select 1 from rabta.case_share s
                           where s.id = source_id and s.case_id = access_grant.case_id and s.unit = access_grant.unit
                             and s.agency = access_grant.agency and s.level = access_grant.level
                             and s.parts is not distinct from access_grant.parts
                             and s.shared_at = access_grant.since and s.expires_at = access_grant.expires_at
                             and not exists (select 1 from rabta.case_share_end e where e.share_id = s.id)));
create policy access_grant_share_ended on rabta.access_grant for update to rabta_app
  using (source = 'SHARING' and ended_at is null and rabta.session_holds(case_id))
  with check (source = 'SHARING' and ended_at is not null
              and exists (select 1 from rabta.case_share_end e where e.share_id = source_id));

grant update (tlp) on rabta.case_record to rabta_app;
create function rabta.case_mark_guarded() returns trigger
  language plpgsql set search_path = rabta, pg_temp as $$
begin
  if session_holds(old.id) is not true
     or not exists (select 1 from case_marking m where m.case_id = old.id and m.was = old.tlp and m.becomes = new.tlp
                     and m.marked_by = session_subject() and m.marked_at = new.updated_at) then
    raise exception 'the mark of a case may not change so' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger case_mark_guarded before update of tlp on rabta.case_record
  for each row when (current_user <> 'rabta_owner' and new.tlp is distinct from old.tlp)
  execute function rabta.case_mark_guarded();
