-- Statements of fact with source, grade and time; what people said to an assessment; who is to lead.

create table rabta.fact_statement (
  id              bigint constraint fact_statement_pk primary key,
  case_id         bigint not null constraint fact_statement_case_exists references rabta.case_record (id),
  facts_id        bigint not null,
  fact            text not null,
  codes           text not null,
  source_kind     text not null,
  reliability     text not null,
  credibility     integer not null,
  valid_from      date not null,
  valid_to        date,
  replaces        text not null,
  recorded_by     text not null,
  recorded_unit   text not null,
  recorded_agency text not null,
  recorded_at     timestamptz not null,
  constraint fact_statement_facts_exist foreign key (case_id, facts_id) references rabta.case_facts (case_id, id),
  constraint fact_statement_unit_exists foreign key (recorded_unit, recorded_agency) references rabta.unit (code, agency),
  constraint fact_statement_fact_length check (char_length(fact) between 1 and 60),
  constraint fact_statement_codes_are_json check (codes is json array),
  constraint fact_statement_source_known check (source_kind in ('VICTIM', 'FAMILY', 'APPLICANT', 'TIPSTER', 'OFFICER',
    'MISSION', 'BORDER_STAFF', 'PARTNER_AGENCY', 'DOCUMENT', 'REGISTRY', 'UNKNOWN')),
  constraint fact_statement_reliability_known check (reliability in ('A', 'B', 'C', 'D', 'E', 'F')),
  constraint fact_statement_credibility_range check (credibility between 1 and 6),
  constraint fact_statement_replaces_known check (replaces in ('NOTHING', 'OWN_UNIT', 'ALL')),
  constraint fact_statement_valid_in_order check (valid_to >= valid_from),
  constraint fact_statement_silence_corrects check (codes <> '[]' or replaces <> 'NOTHING')
);
create index fact_statement_of_case on rabta.fact_statement (case_id, id);
comment on table rabta.fact_statement is 'What was said about a fact: by whom, since when, how sure; a later one may replace it, none is changed';
comment on column rabta.fact_statement.id is 'Key; in the order of recording';
comment on column rabta.fact_statement.case_id is 'The case';
comment on column rabta.fact_statement.facts_id is 'The snapshot that counted it first';
comment on column rabta.fact_statement.fact is 'Code of the fact';
comment on column rabta.fact_statement.codes is 'The answer in the stored form, as a JSON array; empty where a correction says that nobody knows';
comment on column rabta.fact_statement.source_kind is 'Who or what said it';
comment on column rabta.fact_statement.reliability is 'Of the source, A to F; F cannot be judged';
comment on column rabta.fact_statement.credibility is 'Of the information, 1 to 6; 6 cannot be judged';
comment on column rabta.fact_statement.valid_from is 'First day it is said to hold, in Pakistan';
comment on column rabta.fact_statement.valid_to is 'Last day it is said to hold; null while open';
comment on column rabta.fact_statement.replaces is 'NOTHING, what its OWN_UNIT recorded on this fact, or ALL that was recorded on it';
comment on column rabta.fact_statement.recorded_by is 'Name of the officer (sensitive)';
comment on column rabta.fact_statement.recorded_unit is 'Unit of the officer';
comment on column rabta.fact_statement.recorded_agency is 'Agency of the officer';
comment on column rabta.fact_statement.recorded_at is 'When it was recorded';

alter table rabta.routing_decision add constraint routing_decision_once_of_case unique (case_id, id);

create table rabta.assessment_review (
  id            bigint constraint assessment_review_pk primary key,
  case_id       bigint not null constraint assessment_review_case_exists references rabta.case_record (id),
  decision_id   bigint not null,
  follows       bigint constraint assessment_review_follows_exists references rabta.assessment_review (id),
  kind          text not null,
  table_strand  text not null,
  table_agency  text not null,
  table_unit    text not null,
  strand        text not null,
  lead_agency   text not null,
  lead_unit     text not null,
  ground        text,
  reason        text,
  reviewed_by   text not null,
  reviewed_name text not null,
  unit          text not null,
  agency        text not null,
  reviewed_at   timestamptz not null,
  constraint assessment_review_decision_exists foreign key (case_id, decision_id)
    references rabta.routing_decision (case_id, id),
  constraint assessment_review_one_at_a_time unique nulls not distinct (case_id, follows),
  constraint assessment_review_kind_known check (kind in ('CONFIRMED', 'OVERRIDDEN')),
  constraint assessment_review_strand_known check (strand in
    ('FRAUD', 'SMUGGLING', 'TRAFFICKING', 'UNDETERMINED', 'LABOUR_GRIEVANCE', 'OUTSIDE_SCOPE')),
  constraint assessment_review_lead_exists foreign key (lead_unit, lead_agency) references rabta.unit (code, agency),
  constraint assessment_review_unit_exists foreign key (unit, agency) references rabta.unit (code, agency),
  constraint assessment_review_ground_known check (ground in ('RULE_DOES_NOT_FIT', 'FACT_NOT_ASKED',
    'SOURCE_NOT_BELIEVED', 'PROSECUTION', 'AGENCIES_AGREED', 'SAFETY', 'OTHER')),
  constraint assessment_review_override_has_reason check ((kind = 'OVERRIDDEN') = (ground is not null)
    and (kind = 'OVERRIDDEN') = (reason is not null)),
  constraint assessment_review_reason_length check (char_length(reason) between 20 and 2000),
  constraint assessment_review_override_changes check (
    (kind = 'OVERRIDDEN') = ((strand, lead_unit) is distinct from (table_strand, table_unit)))
);
create index assessment_review_of_agency on rabta.assessment_review (agency, id desc) where kind = 'OVERRIDDEN';
comment on table rabta.assessment_review is 'What officers in custody said to assessments: confirmed, or overridden with a reason; one follows the other';
comment on column rabta.assessment_review.id is 'Key';
comment on column rabta.assessment_review.case_id is 'The case';
comment on column rabta.assessment_review.decision_id is 'The decision that was reviewed';
comment on column rabta.assessment_review.follows is 'The review of the case before; null for the first';
comment on column rabta.assessment_review.kind is 'CONFIRMED or OVERRIDDEN';
comment on column rabta.assessment_review.table_strand is 'Strand that the decision tables came to';
comment on column rabta.assessment_review.table_agency is 'Agency that the decision tables named to lead';
comment on column rabta.assessment_review.table_unit is 'Unit that the decision tables named to lead';
comment on column rabta.assessment_review.strand is 'Strand that holds since';
comment on column rabta.assessment_review.lead_agency is 'Agency that is to lead since';
comment on column rabta.assessment_review.lead_unit is 'Unit that is to lead since';
comment on column rabta.assessment_review.ground is 'Kind of reason of an override';
comment on column rabta.assessment_review.reason is 'The reason in words (sensitive)';
comment on column rabta.assessment_review.reviewed_by is 'Subject of the officer (sensitive)';
comment on column rabta.assessment_review.reviewed_name is 'Name of the officer (sensitive)';
comment on column rabta.assessment_review.unit is 'Unit of the officer';
comment on column rabta.assessment_review.agency is 'Agency of the officer';
comment on column rabta.assessment_review.reviewed_at is 'When';

-- Who is to lead by the assessment in force; hand-offs and lists read it here.
alter table rabta.case_record add lead_unit text, add lead_agency text,
  add constraint case_record_lead_exists foreign key (lead_unit, lead_agency) references rabta.unit (code, agency),
  add constraint case_record_lead_whole check ((lead_unit is null) = (lead_agency is null));
comment on column rabta.case_record.lead_unit is 'Unit that is to lead by the assessment in force; null where none is on record';
comment on column rabta.case_record.lead_agency is 'Agency of that unit';

update rabta.case_record c
   set lead_unit = u.code, lead_agency = u.agency
  from (select distinct on (case_id) case_id, decision::jsonb as d from rabta.routing_decision order by case_id, id desc) l
  join rabta.unit u on u.code = l.d ->> 'unit' and u.agency = l.d ->> 'lead_agency'
 where l.case_id = c.id;

-- What is on record already was said when its snapshot was taken, by a source nobody graded.
insert into rabta.fact_statement
select nextval('rabta.case_part_seq'), f.case_id, f.id, e.key,
       case jsonb_typeof(e.value)
         when 'boolean' then case when e.value::boolean then '["yes"]' else '["no"]' end
         when 'array' then e.value::text
         else jsonb_build_array(e.value #>> '{}')::text end,
       'UNKNOWN', 'F', 6, (f.recorded_at at time zone 'Asia/Karachi')::date, null, 'NOTHING',
       f.recorded_by, u.code, u.agency, f.recorded_at
  from (select distinct on (case_id) * from rabta.case_facts order by case_id, id desc) f
  join lateral (select received_unit from rabta.report r where r.case_id = f.case_id order by id limit 1) r on true
  join rabta.unit u on u.code = r.received_unit
 cross join lateral jsonb_each(f.facts::jsonb) e
 where e.value <> 'null' and e.value <> '[]';

alter table rabta.wait drop constraint wait_kind_known;
alter table rabta.wait add constraint wait_kind_known
  check (kind in ('HAND_OFF_ACCEPTANCE', 'HAND_OFF_DIRECTION', 'RE_ROUTING'));
