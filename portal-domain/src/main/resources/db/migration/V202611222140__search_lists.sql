-- Lists of cases: what they filter and sort by beside what the access table carries already, and what each person keeps.

alter table rabta.case_access add column opened_at timestamptz;
alter table rabta.case_access add column minor_involved boolean;
alter table rabta.case_access add column content_live boolean;
alter table rabta.case_access add column priority_order smallint
  generated always as (case priority when 'URGENT' then 3 when 'HIGH' then 2 else 1 end) stored;
comment on column rabta.case_access.opened_at is 'Copy of case_record.opened_at';
comment on column rabta.case_access.minor_involved is 'Copy of case_record.minor_involved';
comment on column rabta.case_access.content_live is 'Copy of case_record.content_live';
comment on column rabta.case_access.priority_order is 'Order of the priority, the most urgent highest';
update rabta.case_access a
   set opened_at = c.opened_at, minor_involved = c.minor_involved, content_live = c.content_live
  from rabta.case_record c where c.id = a.case_id;
alter table rabta.case_access alter column opened_at set not null;
alter table rabta.case_access alter column minor_involved set not null;
alter table rabta.case_access alter column content_live set not null;

-- Whoever makes access rows need not know what lists want.
create function rabta.case_access_keyed() returns trigger
  language plpgsql security definer set search_path = rabta, pg_temp as $$
begin
  select c.opened_at, c.minor_involved, c.content_live
    into new.opened_at, new.minor_involved, new.content_live
    from case_record c where c.id = new.case_id;
  return new;
end $$;
comment on function rabta.case_access_keyed() is 'Copies the keys of lists from the case into a new access row';
create trigger case_access_keyed before insert on rabta.case_access
  for each row when (new.opened_at is null) execute function rabta.case_access_keyed();

create function rabta.case_keys_changed() returns trigger
  language plpgsql security definer set search_path = rabta, pg_temp as $$
begin
  update case_access set minor_involved = new.minor_involved, content_live = new.content_live where case_id = new.id;
  return null;
end $$;
comment on function rabta.case_keys_changed() is 'Keeps the keys of lists in step with the case';
create trigger case_keys_changed after update of minor_involved, content_live on rabta.case_record
  for each row when ((new.minor_involved, new.content_live) is distinct from (old.minor_involved, old.content_live))
  execute function rabta.case_keys_changed();

create index case_access_opened on rabta.case_access (principal, status, opened_at desc, case_id desc);
create index case_access_urgent on rabta.case_access
  (principal, status, priority_order desc, updated_at desc, case_id desc);
create index case_access_custody on rabta.case_access (principal, custody_unit, status, updated_at desc, case_id desc);
create index case_access_officer on rabta.case_access (principal, officer_subject, status, updated_at desc, case_id desc)
  where officer_subject is not null;

create sequence rabta.saved_filter_seq start 50 increment 50;
grant usage on sequence rabta.saved_filter_seq to rabta_app;
create table rabta.saved_filter (
  id         bigint constraint saved_filter_pk primary key,
  subject    text not null,
  owner_name text not null,
  unit       text not null,
  agency     text not null,
  name       text not null,
  address    text not null,
  shared     boolean not null,
  standard   boolean not null,
  updated_at timestamptz not null,
  version    bigint not null,
  constraint saved_filter_unit_exists foreign key (unit, agency) references rabta.unit (code, agency),
  constraint saved_filter_name_length check (char_length(name) between 1 and 60),
  constraint saved_filter_address_length check (char_length(address) <= 1500),
  constraint saved_filter_name_once unique (subject, name)
);
create unique index saved_filter_one_standard on rabta.saved_filter (subject) where standard;
create index saved_filter_of_unit on rabta.saved_filter (unit, agency) where shared;
comment on table rabta.saved_filter is 'A filter of the list of cases that a person keeps under a name';
comment on column rabta.saved_filter.id is 'Key';
comment on column rabta.saved_filter.subject is 'Whose it is (sensitive)';
comment on column rabta.saved_filter.owner_name is 'Whose it is, as shown (sensitive)';
comment on column rabta.saved_filter.unit is 'Unit of the person when it was saved';
comment on column rabta.saved_filter.agency is 'Agency of the unit';
comment on column rabta.saved_filter.name is 'Its name, once a person';
comment on column rabta.saved_filter.address is 'The filter as the address of the list carries it (sensitive: it may hold what was searched for)';
comment on column rabta.saved_filter.shared is 'The colleagues of the unit see it too';
comment on column rabta.saved_filter.standard is 'The list opens with it; at most one a person';
comment on column rabta.saved_filter.updated_at is 'When it was last saved';
comment on column rabta.saved_filter.version is 'Optimistic lock';
grant select, insert, update (address, shared, standard, updated_at, version), delete on rabta.saved_filter to rabta_app;
alter table rabta.saved_filter enable row level security;
alter table rabta.saved_filter force row level security;
create policy saved_filter_owner on rabta.saved_filter to rabta_owner using (true) with check (true);
create policy saved_filter_own on rabta.saved_filter to rabta_app
  using (subject = rabta.session_subject())
  with check (subject = rabta.session_subject() and unit = rabta.session_unit() and agency = rabta.session_agency());
create policy saved_filter_of_colleagues on rabta.saved_filter for select to rabta_app
  using (shared and unit = rabta.session_unit() and agency = rabta.session_agency());

create table rabta.list_columns (
  subject    text constraint list_columns_pk primary key,
  columns    text not null,
  updated_at timestamptz not null,
  constraint list_columns_form check (columns ~ '^([A-Z]+(,[A-Z]+)*)?$')
);
comment on table rabta.list_columns is 'Which columns of the list of cases a person wants to see';
comment on column rabta.list_columns.subject is 'Whose choice (sensitive)';
comment on column rabta.list_columns.columns is 'Codes of the columns, comma separated';
comment on column rabta.list_columns.updated_at is 'When it was made';
grant select, insert, update (columns, updated_at) on rabta.list_columns to rabta_app;
alter table rabta.list_columns enable row level security;
alter table rabta.list_columns force row level security;
create policy list_columns_owner on rabta.list_columns to rabta_owner using (true) with check (true);
create policy list_columns_own on rabta.list_columns to rabta_app
  using (subject = rabta.session_subject()) with check (subject = rabta.session_subject());
