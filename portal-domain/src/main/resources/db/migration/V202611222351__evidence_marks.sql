-- The mark of one item narrows what the part of the case would show: TLP:RED is for the unit that added it, the custodian
-- and the units named; TLP:AMBER+STRICT for the agency that added it and the custodian. What must not be passed on is not
-- shown to whoever sees the case only because it was shared, unless the agency that gave it agreed.

create table rabta.evidence_recipient (
  id         bigint constraint evidence_recipient_pk primary key,
  item_id    bigint not null,
  case_id    bigint not null,
  unit       text not null,
  agency     text not null,
  named_by   text not null,
  named_name text not null,
  by_unit    text not null,
  by_agency  text not null,
  named_at   timestamptz not null,
  ended_by   text,
  ended_name text,
  ended_at   timestamptz,
  version    bigint not null,
  constraint evidence_recipient_item_exists foreign key (item_id, case_id) references rabta.evidence_item (id, case_id),
  constraint evidence_recipient_unit_exists foreign key (unit, agency) references rabta.unit (code, agency),
  constraint evidence_recipient_namer_exists foreign key (by_unit, by_agency) references rabta.unit (code, agency),
  constraint evidence_recipient_end_whole check ((ended_at is null) = (ended_by is null)
                                                 and (ended_at is null) = (ended_name is null)),
  constraint evidence_recipient_ends_later check (ended_at >= named_at)
);
create unique index evidence_recipient_once on rabta.evidence_recipient (item_id, unit) where ended_at is null;
create index evidence_recipient_of_case on rabta.evidence_recipient (case_id);
comment on table rabta.evidence_recipient is 'A unit that is named as recipient of an item under TLP:RED';
comment on column rabta.evidence_recipient.id is 'Key';
comment on column rabta.evidence_recipient.item_id is 'The item';
comment on column rabta.evidence_recipient.case_id is 'Its case';
comment on column rabta.evidence_recipient.unit is 'The unit that is named';
comment on column rabta.evidence_recipient.agency is 'Agency of that unit';
comment on column rabta.evidence_recipient.named_by is 'Subject of the person who named it (sensitive)';
comment on column rabta.evidence_recipient.named_name is 'Name of that person, as shown (sensitive)';
comment on column rabta.evidence_recipient.by_unit is 'Unit of that person';
comment on column rabta.evidence_recipient.by_agency is 'Agency of that person';
comment on column rabta.evidence_recipient.named_at is 'When';
comment on column rabta.evidence_recipient.ended_by is 'Subject of the person who struck it out (sensitive)';
comment on column rabta.evidence_recipient.ended_name is 'Name of that person, as shown (sensitive)';
comment on column rabta.evidence_recipient.ended_at is 'When it was struck out; null while it holds';
comment on column rabta.evidence_recipient.version is 'Optimistic lock';

grant select, insert, update (ended_by, ended_name, ended_at, version) on rabta.evidence_recipient to rabta_app;
alter table rabta.evidence_recipient enable row level security;
alter table rabta.evidence_recipient force row level security;
create policy evidence_recipient_owner on rabta.evidence_recipient to rabta_owner using (true) with check (true);

-- Asked by the policy of the item, whose rows the policy of the names asks for again: therefore as the owner.
create function rabta.session_named(item bigint) returns boolean
  language sql stable security definer set search_path = rabta, pg_temp
  return exists (select 1 from evidence_recipient r where r.item_id = item and r.ended_at is null
                  and session_acts_for(r.unit, r.agency));
comment on function rabta.session_named(bigint) is 'The session''s unit, or one of the agency for supervisors, is named as recipient of the item';
grant execute on function rabta.session_named(bigint) to rabta_app;

drop policy evidence_item_seen on rabta.evidence_item;
create policy evidence_item_seen on rabta.evidence_item for select to rabta_app
  using (rabta.session_reads(case_id, 'EVIDENCE')
         and case tlp when 'RED' then rabta.session_acts_for(unit, agency) or rabta.session_holds(case_id)
                                      or rabta.session_named(id)
                      when 'AMBER_STRICT' then agency = rabta.session_agency() or rabta.session_holds(case_id)
                      else true end
         and (not no_onward or agency = rabta.session_agency() or rabta.session_participates(case_id)
              or rabta.item_agreed(id, 'ONWARD')));

create policy evidence_recipient_seen on rabta.evidence_recipient for select to rabta_app
  using ((select true from rabta.evidence_item i where i.id = evidence_recipient.item_id limit 1));
create policy evidence_recipient_named on rabta.evidence_recipient for insert to rabta_app
  with check (named_by = rabta.session_subject() and by_unit = rabta.session_unit()
              and by_agency = rabta.session_agency() and ended_at is null
              and rabta.session_gave(item_id) and rabta.session_records(case_id));
create policy evidence_recipient_struck on rabta.evidence_recipient for update to rabta_app
  using (ended_at is null and rabta.session_gave(item_id))
  with check (ended_at is not null and ended_by = rabta.session_subject() and rabta.session_gave(item_id));

-- What is known of an item is known to those who may see the item.
drop policy evidence_custody_seen on rabta.evidence_custody;
create policy evidence_custody_seen on rabta.evidence_custody for select to rabta_app
  using ((select true from rabta.evidence_item i where i.id = evidence_custody.item_id limit 1));
drop policy evidence_custody_written on rabta.evidence_custody;
create policy evidence_custody_written on rabta.evidence_custody for insert to rabta_app
  with check (done_by = rabta.session_subject() and unit = rabta.session_unit() and agency = rabta.session_agency()
              and (select true from rabta.evidence_item i
                    where i.id = evidence_custody.item_id and i.case_id = evidence_custody.case_id limit 1)
              and case when event in ('VIEWED', 'SHOWN', 'DOWNLOADED', 'CHECKED') then true
                       when event in ('COURT_CONSENT', 'COURT_CONSENT_REVOKED', 'ONWARD_CONSENT', 'ONWARD_CONSENT_REVOKED')
                       then rabta.session_gave(item_id)
                       when event in ('HANDED_OVER', 'BUNDLED')
                       then rabta.session_records(case_id) and rabta.item_may_leave(item_id, event)
                       else rabta.session_records(case_id) end);
drop policy evidence_check_seen on rabta.evidence_check;
create policy evidence_check_seen on rabta.evidence_check for select to rabta_app
  using ((select true from rabta.evidence_item i where i.id = evidence_check.item_id limit 1));
drop policy evidence_check_written on rabta.evidence_check;
create policy evidence_check_written on rabta.evidence_check for insert to rabta_app
  with check (checked_by = rabta.session_subject()
              and (select true from rabta.evidence_item i
                    where i.id = evidence_check.item_id and i.case_id = evidence_check.case_id limit 1));

-- A note that must not be passed on is not shown to whoever sees the case only because it was shared.
drop policy case_note_seen on rabta.case_note;
create policy case_note_seen on rabta.case_note for select to rabta_app
  using (rabta.session_reads(case_id, 'NOTES') and case tlp
    when 'RED' then rabta.session_acts_for(entered_unit, entered_agency)
    when 'AMBER_STRICT' then entered_agency = rabta.session_agency()
    else true end
    and (handling !~ '\mNO_ONWARD_SHARING\M' or entered_agency = rabta.session_agency()
         or rabta.session_participates(case_id)));
