-- The number of a passport or an identity card in a request is sealed like the identities of persons, and opened for a
-- purpose and a time, on record, by the officer who answers the request or by those who may open identities of the case.

create table rabta.request_document (
  item_id    bigint constraint request_document_pk primary key
             constraint request_document_item_exists references rabta.request_item (id),
  request_id bigint not null constraint request_document_request_exists references rabta.agency_request (id),
  case_id    bigint not null constraint request_document_case_exists references rabta.case_record (id),
  sealed     bytea not null,
  constraint request_document_sealed_size check (octet_length(sealed) between 20 and 4000)
);
create index request_document_of_request on rabta.request_document (request_id);
create index request_document_of_case on rabta.request_document (case_id);
comment on table rabta.request_document is 'Number of a document that a request is about, encrypted by the application';
comment on column rabta.request_document.item_id is 'The item of the request';
comment on column rabta.request_document.request_id is 'The request';
comment on column rabta.request_document.case_id is 'The case';
comment on column rabta.request_document.sealed is 'The number, encrypted by the application (sealed)';

-- What stood in plain text is set aside, out of reach of the application, until the owner''s next step seals it.
do $$
begin
  if exists (select 1 from rabta.request_item where kind = 'PASSPORT') then
    create table rabta.request_item_to_seal as
      select id, request_id, case_id, value from rabta.request_item where kind = 'PASSPORT';
    alter table rabta.request_item_to_seal enable row level security;
    alter table rabta.request_item_to_seal force row level security;
    create policy request_item_to_seal_owner on rabta.request_item_to_seal to rabta_owner using (true) with check (true);
    comment on table rabta.request_item_to_seal is 'Numbers in plain text from before sealing; gone when the migration is over (sensitive)';
  end if;
end $$;
alter table rabta.request_item alter column value drop not null;
update rabta.request_item set value = null where kind = 'PASSPORT';
alter table rabta.request_item add constraint request_item_value_given check ((kind = 'PASSPORT') = (value is null));

alter table rabta.identity_opening alter column person_id drop not null;
alter table rabta.identity_opening add column request_id bigint
  constraint identity_opening_request_exists references rabta.agency_request (id);
alter table rabta.identity_opening add constraint identity_opening_of_one check (num_nonnulls(person_id, request_id) = 1);
create index identity_opening_of_request on rabta.identity_opening (request_id, opened_by, open_until)
  where request_id is not null;
comment on column rabta.identity_opening.request_id is 'The request whose documents were opened; null for a person';

create function rabta.session_has_open_request(request bigint) returns boolean
  language sql stable security definer set search_path = rabta, pg_temp
  return exists (select 1 from identity_opening o where o.request_id = request
                  and o.opened_by = session_subject() and o.unit = session_unit()
                  and o.closed_at is null and o.open_until > now());
comment on function rabta.session_has_open_request(bigint) is 'The session has the documents of that request open';

create function rabta.session_answers(request bigint, of_case bigint) returns boolean
  language sql stable security definer set search_path = rabta, pg_temp
  return exists (select 1 from agency_request r where r.id = request and r.case_id = of_case and r.status = 'CLAIMED'
                  and session_acts_for(r.to_unit, r.to_agency)
                  and (r.claimed_by = session_subject() or session_has_role('supervisor')));
comment on function rabta.session_answers(bigint, bigint) is 'The session works on the answer to the request, or supervises who does';
grant execute on function rabta.session_has_open_request(bigint), rabta.session_answers(bigint, bigint) to rabta_app;

grant select, insert on rabta.request_document to rabta_app;
alter table rabta.request_document enable row level security;
alter table rabta.request_document force row level security;
create policy request_document_owner on rabta.request_document to rabta_owner using (true) with check (true);
create policy request_document_seen on rabta.request_document for select to rabta_app
  using (rabta.session_has_open_request(request_id)
         and (rabta.session_answers(request_id, case_id) or rabta.session_opens_identities(case_id)));
create policy request_document_sealed on rabta.request_document for insert to rabta_app
  with check ((select true from rabta.agency_request r where r.id = request_document.request_id
                       and r.case_id = request_document.case_id and r.status = 'SENT'
                       and r.asked_by = rabta.session_subject() and rabta.session_records(r.case_id) limit 1));

drop policy identity_opening_made on rabta.identity_opening;
create policy identity_opening_made on rabta.identity_opening for insert to rabta_app
  with check (opened_by = rabta.session_subject() and unit = rabta.session_unit() and agency = rabta.session_agency()
              and closed_at is null and open_until <= now() + interval '15 minutes 5 seconds'
              and (rabta.session_opens_identities(case_id)
                   or (request_id is not null and rabta.session_answers(request_id, case_id))));

create or replace function rabta.seal_in_use() returns bytea
  language sql stable security definer set search_path = rabta, pg_temp
  return coalesce((select substring(i.sealed from 1 for 5) from person_identity i order by i.person_id desc limit 1),
                  (select substring(d.sealed from 1 for 5) from request_document d order by d.item_id desc limit 1));
