-- Versions of the decision model: proposal, checks, rehearsal over past cases, enactment by a second person.

create sequence rabta.decision_model_seq start 50 increment 50;
create sequence rabta.rehearsal_seq;
grant usage on sequence rabta.decision_model_seq, rabta.rehearsal_seq to rabta_app;

create table rabta.decision_model (
  id            bigint constraint decision_model_pk primary key,
  model_version text not null,
  xml           text not null,
  digest        text not null,
  status        text not null,
  findings      text not null,
  note          text not null,
  proposed_by   text not null,
  proposed_name text not null,
  proposed_at   timestamptz not null,
  decided_by    text,
  decided_name  text,
  decided_at    timestamptz,
  version       bigint not null,
  constraint decision_model_status_known check (status in
    ('PROPOSED', 'CHECKED', 'REFUSED', 'REHEARSED', 'ENACTED', 'WITHDRAWN', 'SUPERSEDED')),
  constraint decision_model_version_length check (char_length(model_version) between 1 and 40),
  constraint decision_model_xml_length check (octet_length(xml) <= 1048576),
  constraint decision_model_refused_is_empty check (status <> 'REFUSED' or xml = ''),
  constraint decision_model_digest_form check (digest ~ '^[0-9a-f]{64}$'),
  constraint decision_model_findings_are_json check (findings is json array),
  constraint decision_model_note_length check (char_length(note) between 1 and 2000),
  constraint decision_model_decided_is_whole check ((decided_by is null) = (decided_at is null)),
  constraint decision_model_four_eyes check
    (status not in ('ENACTED', 'SUPERSEDED') or (decided_by is not null and decided_by <> proposed_by))
);
create unique index decision_model_one_in_force on rabta.decision_model (status) where status = 'ENACTED';
create unique index decision_model_version_once on rabta.decision_model (model_version)
  where status not in ('REFUSED', 'WITHDRAWN');
create index decision_model_newest on rabta.decision_model (id desc);
comment on table rabta.decision_model is 'Versions of the decision tables after the one delivered with the portal; at most one is in force';
comment on column rabta.decision_model.id is 'Key';
comment on column rabta.decision_model.model_version is 'The version as the model itself names it';
comment on column rabta.decision_model.xml is 'The model in DMN; empty where it was refused, as nothing of such a model is kept';
comment on column rabta.decision_model.digest is 'SHA-256 of what was uploaded, hexadecimal';
comment on column rabta.decision_model.status is 'How far it has come';
comment on column rabta.decision_model.findings is 'What the examination found, a JSON array of codes with their arguments';
comment on column rabta.decision_model.note is 'Why the model is proposed, in words';
comment on column rabta.decision_model.proposed_by is 'Who proposed it, by subject (sensitive)';
comment on column rabta.decision_model.proposed_name is 'Who proposed it, as shown (sensitive)';
comment on column rabta.decision_model.proposed_at is 'When it was proposed';
comment on column rabta.decision_model.decided_by is 'Who enacted or withdrew it, by subject (sensitive)';
comment on column rabta.decision_model.decided_name is 'Who enacted or withdrew it, as shown (sensitive)';
comment on column rabta.decision_model.decided_at is 'When it was enacted or withdrawn';
comment on column rabta.decision_model.version is 'Optimistic lock';

create table rabta.rehearsal (
  id              bigint constraint rehearsal_pk primary key,
  model_id        bigint not null constraint rehearsal_model_exists references rabta.decision_model (id),
  against_version text not null,
  against_digest  text not null,
  status          text not null,
  cases_total     bigint not null,
  cases_done      bigint not null,
  cases_elsewhere bigint not null,
  cases_failed    bigint not null,
  last_case       bigint not null,
  started_by      text not null,
  started_name    text not null,
  started_at      timestamptz not null,
  last_step_at    timestamptz,
  finished_at     timestamptz,
  lease_node      text,
  lease_until     timestamptz,
  constraint rehearsal_status_known check (status in ('WAITING', 'RUNNING', 'STOPPED', 'DONE', 'FAILED')),
  constraint rehearsal_counts_positive check
    (cases_total >= 0 and cases_done >= 0 and cases_elsewhere >= 0 and cases_failed >= 0 and last_case >= 0),
  constraint rehearsal_elsewhere_within_done check (cases_elsewhere + cases_failed <= cases_done),
  constraint rehearsal_lease_is_whole check ((lease_node is null) = (lease_until is null)),
  constraint rehearsal_finished_has_time check ((status = 'DONE') = (finished_at is not null))
);
create unique index rehearsal_one_at_a_time on rabta.rehearsal ((true)) where status in ('WAITING', 'RUNNING');
create index rehearsal_of_model on rabta.rehearsal (model_id, id desc);
comment on table rabta.rehearsal is 'A proposed model tried on all past cases; one runs at a time';
comment on column rabta.rehearsal.id is 'Key';
comment on column rabta.rehearsal.model_id is 'The model that is tried';
comment on column rabta.rehearsal.against_version is 'Version of the model in force at the start';
comment on column rabta.rehearsal.against_digest is 'SHA-256 of the model in force at the start';
comment on column rabta.rehearsal.status is 'WAITING for a node, RUNNING, STOPPED by a person, DONE, or FAILED';
comment on column rabta.rehearsal.cases_total is 'Cases there were when a node took it, 0 before';
comment on column rabta.rehearsal.cases_done is 'Cases decided again so far';
comment on column rabta.rehearsal.cases_elsewhere is 'Of them, those that the model would have sent elsewhere';
comment on column rabta.rehearsal.cases_failed is 'Of them, those whose facts or decision could not be read';
comment on column rabta.rehearsal.last_case is 'Key of the last case of the last chunk that was committed; the next chunk begins behind it';
comment on column rabta.rehearsal.started_by is 'Who started it, by subject (sensitive)';
comment on column rabta.rehearsal.started_name is 'Who started it, as shown (sensitive)';
comment on column rabta.rehearsal.started_at is 'When it was started';
comment on column rabta.rehearsal.last_step_at is 'When the last chunk was committed';
comment on column rabta.rehearsal.finished_at is 'When the last case was done';
comment on column rabta.rehearsal.lease_node is 'The node that runs it';
comment on column rabta.rehearsal.lease_until is 'Until when no other node may take it over';

create table rabta.rehearsal_change (
  rehearsal_id bigint not null constraint rehearsal_change_of_rehearsal references rabta.rehearsal (id),
  aspect       text not null,
  was          text not null,
  becomes      text not null,
  rule         text not null,
  cases        bigint not null,
  samples      bigint[] not null,
  constraint rehearsal_change_pk primary key (rehearsal_id, aspect, was, becomes, rule),
  constraint rehearsal_change_aspect_known check (aspect in ('STRAND', 'LEAD', 'UNIT', 'REFERRAL', 'PRIORITY')),
  constraint rehearsal_change_counted check (cases > 0),
  constraint rehearsal_change_samples_few check (cardinality(samples) between 1 and 20)
);
comment on table rabta.rehearsal_change is 'What would have been otherwise, counted';
comment on column rabta.rehearsal_change.rehearsal_id is 'The rehearsal';
comment on column rabta.rehearsal_change.aspect is 'Which part of the decision';
comment on column rabta.rehearsal_change.was is 'What the decision in force says';
comment on column rabta.rehearsal_change.becomes is 'What the proposed model says';
comment on column rabta.rehearsal_change.rule is 'Code of the rule that says so';
comment on column rabta.rehearsal_change.cases is 'How many cases';
comment on column rabta.rehearsal_change.samples is 'Keys of the first of them; shown only to who may see the case';

grant select, insert, update (status, decided_by, decided_name, decided_at, version) on rabta.decision_model to rabta_app;
grant select, insert, update (status, lease_node, lease_until) on rabta.rehearsal to rabta_app;
grant select on rabta.rehearsal_change to rabta_app;

grant select (id, model_version, xml, digest, status), update (status) on rabta.decision_model to rabta_job;
grant select, update (status, cases_total, cases_done, cases_elsewhere, cases_failed, last_case, last_step_at, finished_at,
    lease_node, lease_until) on rabta.rehearsal to rabta_job;
grant select, insert, update (cases, samples) on rabta.rehearsal_change to rabta_job;
grant select (id, case_id, facts) on rabta.case_facts to rabta_job;
grant select (id, case_id, decision) on rabta.routing_decision to rabta_job;

do $$
declare t text;
begin
  foreach t in array array['decision_model', 'rehearsal', 'rehearsal_change'] loop
    execute format('alter table rabta.%I enable row level security', t);
    execute format('alter table rabta.%I force row level security', t);
    execute format('create policy %I on rabta.%I to rabta_owner using (true) with check (true)', t || '_owner', t);
  end loop;
end $$;

create function rabta.session_keeps_rules() returns boolean language sql stable
  return rabta.session_has_role('national_admin') and rabta.session_agency() = 'NAT';
comment on function rabta.session_keeps_rules() is 'The session administers the decision model';

create function rabta.session_reads_rules() returns boolean language sql stable
  return rabta.session_keeps_rules() or rabta.session_has_role('national_coordinator');
comment on function rabta.session_reads_rules() is 'The session reads proposed models and their rehearsals';

create function rabta.rehearsed_whole(a_model bigint) returns boolean
  language sql stable security definer set search_path = rabta, pg_temp
  return exists (select 1 from rehearsal r where r.model_id = a_model and r.status = 'DONE');
comment on function rabta.rehearsed_whole(bigint) is 'The model was tried on all past cases';
grant execute on function rabta.session_keeps_rules(), rabta.session_reads_rules() to rabta_app;
grant execute on function rabta.rehearsed_whole(bigint) to rabta_app, rabta_job;

create policy decision_model_seen on rabta.decision_model for select to rabta_app
  using (rabta.session_reads_rules()
         or (rabta.session_has_role('supervisor') and status in ('ENACTED', 'SUPERSEDED')));
create policy decision_model_proposed on rabta.decision_model for insert to rabta_app
  with check (rabta.session_keeps_rules() and proposed_by = rabta.session_subject() and decided_by is null
              and status in ('CHECKED', 'REFUSED'));
-- Four eyes: who proposed a model never enacts it, and nobody enacts what was not tried on all past cases.
create policy decision_model_decided on rabta.decision_model for update to rabta_app
  using (rabta.session_keeps_rules() and status in ('CHECKED', 'REHEARSED', 'ENACTED'))
  with check (case status
    when 'ENACTED' then decided_by = rabta.session_subject() and proposed_by <> rabta.session_subject()
                        and rabta.rehearsed_whole(id)
    when 'WITHDRAWN' then decided_by = rabta.session_subject()
    when 'SUPERSEDED' then decided_by is not null
    else false end);

create policy rehearsal_seen on rabta.rehearsal for select to rabta_app using (rabta.session_reads_rules());
create policy rehearsal_asked on rabta.rehearsal for insert to rabta_app
  with check (rabta.session_keeps_rules() and started_by = rabta.session_subject() and status = 'WAITING'
              and cases_done = 0 and cases_elsewhere = 0 and cases_failed = 0 and last_case = 0 and lease_node is null);
create policy rehearsal_steered on rabta.rehearsal for update to rabta_app
  using (rabta.session_keeps_rules() and status in ('WAITING', 'RUNNING', 'STOPPED', 'FAILED'))
  with check (status in ('WAITING', 'STOPPED') and lease_node is null);
create policy rehearsal_change_seen on rabta.rehearsal_change for select to rabta_app
  using (rabta.session_reads_rules());

-- The clockwork reads models, and the facts and decisions of cases only while a rehearsal runs.
create function rabta.rehearsal_runs() returns boolean
  language sql stable security definer set search_path = rabta, pg_temp
  return exists (select 1 from rehearsal r where r.status = 'RUNNING');
comment on function rabta.rehearsal_runs() is 'A rehearsal is running';
grant execute on function rabta.rehearsal_runs() to rabta_job;

create policy decision_model_job on rabta.decision_model for select to rabta_job using (true);
create policy decision_model_rehearsed on rabta.decision_model for update to rabta_job
  using (status in ('CHECKED', 'REHEARSED')) with check (status = 'REHEARSED' and rabta.rehearsed_whole(id));
create policy rehearsal_job on rabta.rehearsal to rabta_job using (true)
  with check (status in ('RUNNING', 'DONE', 'FAILED'));
create policy rehearsal_change_job on rabta.rehearsal_change to rabta_job using (true) with check (true);
create policy case_facts_replayed on rabta.case_facts for select to rabta_job
  using ((select rabta.rehearsal_runs()));
create policy routing_decision_replayed on rabta.routing_decision for select to rabta_job
  using ((select rabta.rehearsal_runs()));
