-- Notes with their handling mark, and the closing and reopening of a case. Both are append-only: a correction is a new
-- row that names the one it supersedes.

create function rabta.case_open(of_case bigint) returns boolean
  language sql stable security definer set search_path = rabta, pg_temp
  return exists (select 1 from case_record c where c.id = of_case and c.status = 'OPEN');
comment on function rabta.case_open(bigint) is 'The case is not closed';

create function rabta.session_signs(who text, a_unit text, an_agency text) returns boolean language sql stable
  return who = rabta.session_subject() and a_unit = rabta.session_unit() and an_agency = rabta.session_agency()
     and (rabta.session_has_role('officer') or rabta.session_has_role('cwa_officer')
          or rabta.session_has_role('supervisor'));
comment on function rabta.session_signs(text, text, text) is
  'An entry made in the session''s own name and for its own unit, by somebody who works on cases';

create function rabta.session_enters(of_case bigint, part text) returns boolean language sql stable
  return rabta.session_records(of_case) and rabta.session_reads(of_case, part) and rabta.case_open(of_case);
comment on function rabta.session_enters(bigint, text) is 'The session may add to that part of the case, which is not closed';

create function rabta.case_closable(of_case bigint) returns boolean
  language sql stable security definer set search_path = rabta, pg_temp
  return case_open(of_case)
     and not exists (select 1 from hand_off h where h.case_id = of_case and h.status = 'PROPOSED')
     and not exists (select 1 from wait w where w.case_id = of_case and w.status = 'OPEN'
                      and w.kind not in ('CASE_DORMANT', 'RE_ROUTING'));
comment on function rabta.case_closable(bigint) is 'The case is open and nobody waits for anything on it that has to be over first';
grant execute on function rabta.case_open(bigint), rabta.session_signs(text, text, text),
  rabta.session_enters(bigint, text), rabta.case_closable(bigint) to rabta_app;

create table rabta.case_note (
  id             bigint constraint case_note_pk primary key,
  case_id        bigint not null constraint case_note_case_exists references rabta.case_record (id),
  text           text not null,
  tlp            text not null,
  handling       text not null,
  purpose        text,
  supersedes     bigint,
  withdrawn      boolean not null,
  correction     text,
  submission     text not null,
  entered_by     text not null,
  entered_name   text not null,
  entered_unit   text not null,
  entered_agency text not null,
  entered_at     timestamptz not null,
  constraint case_note_text_length check (char_length(text) between 1 and 10000),
  constraint case_note_tlp_known check (tlp in ('RED', 'AMBER_STRICT', 'AMBER', 'GREEN', 'CLEAR')),
  constraint case_note_handling_form check (handling ~
    '^((NO_ONWARD_SHARING|NOT_IN_COURT_WITHOUT_CONSENT|PURPOSE_BOUND)(,(NO_ONWARD_SHARING|NOT_IN_COURT_WITHOUT_CONSENT|PURPOSE_BOUND))*)?$'),
  constraint case_note_purpose_said check ((purpose is not null) = (handling like '%PURPOSE_BOUND%')),
  constraint case_note_purpose_length check (char_length(purpose) <= 300),
  constraint case_note_correction_said check ((correction is not null) = (supersedes is not null)),
  constraint case_note_correction_length check (char_length(correction) <= 1000),
  constraint case_note_withdrawal_supersedes check (not withdrawn or supersedes is not null),
  constraint case_note_unit_exists foreign key (entered_unit, entered_agency) references rabta.unit (code, agency),
  constraint case_note_of_case unique (id, case_id),
  constraint case_note_same_case foreign key (supersedes, case_id) references rabta.case_note (id, case_id),
  constraint case_note_superseded_once unique (supersedes),
  constraint case_note_submitted_once unique (case_id, submission)
);
create index case_note_newest on rabta.case_note (case_id, entered_at desc, id desc);
comment on table rabta.case_note is 'A note on a case with its handling mark; append-only, a correction supersedes';
comment on column rabta.case_note.id is 'Key';
comment on column rabta.case_note.case_id is 'The case';
comment on column rabta.case_note.text is 'What it says (sensitive)';
comment on column rabta.case_note.tlp is 'Traffic Light Protocol 2.0: RED the author''s unit, AMBER_STRICT the author''s agency';
comment on column rabta.case_note.handling is 'Handling codes, comma separated';
comment on column rabta.case_note.purpose is 'The one purpose it may be used for (sensitive)';
comment on column rabta.case_note.supersedes is 'The note in force until this one; null for the first';
comment on column rabta.case_note.withdrawn is 'The earlier note is taken back';
comment on column rabta.case_note.correction is 'Why the earlier note was corrected or taken back (sensitive)';
comment on column rabta.case_note.submission is 'Names the form it came with, so that none is entered twice';
comment on column rabta.case_note.entered_by is 'Subject of the author (sensitive)';
comment on column rabta.case_note.entered_name is 'Name of the author, as shown (sensitive)';
comment on column rabta.case_note.entered_unit is 'Unit of the author';
comment on column rabta.case_note.entered_agency is 'Agency of the unit';
comment on column rabta.case_note.entered_at is 'When';

create table rabta.case_turn (
  id             bigint constraint case_turn_pk primary key,
  case_id        bigint not null constraint case_turn_case_exists references rabta.case_record (id),
  kind           text not null,
  outcome        text,
  reason         text not null,
  supersedes     bigint,
  withdrawn      boolean not null,
  correction     text,
  submission     text not null,
  entered_by     text not null,
  entered_name   text not null,
  entered_unit   text not null,
  entered_agency text not null,
  entered_at     timestamptz not null,
  constraint case_turn_kind_known check (kind in ('CLOSED', 'REOPENED', 'REOPENING_ASKED', 'REOPENING_REFUSED')),
  constraint case_turn_outcome_known check (outcome in ('CHARGED', 'REFERRED_OUTSIDE', 'LICENCE_ACTION',
    'CONTENT_BLOCKED', 'VICTIM_REPATRIATED', 'GRIEVANCE_SETTLED', 'UNFOUNDED', 'DUPLICATE', 'NO_LEAD', 'OTHER')),
  constraint case_turn_outcome_said check ((outcome is not null) = (kind = 'CLOSED')),
  constraint case_turn_reason_length check (char_length(reason) between 1 and 5000),
  constraint case_turn_stands check (supersedes is null and correction is null and not withdrawn),
  constraint case_turn_unit_exists foreign key (entered_unit, entered_agency) references rabta.unit (code, agency),
  constraint case_turn_submitted_once unique (case_id, submission)
);
create index case_turn_newest on rabta.case_turn (case_id, entered_at desc, id desc);
comment on table rabta.case_turn is 'Closing and reopening of a case; append-only';
comment on column rabta.case_turn.id is 'Key';
comment on column rabta.case_turn.case_id is 'The case';
comment on column rabta.case_turn.kind is 'What was done, or asked';
comment on column rabta.case_turn.outcome is 'What came of the case; null unless it was closed';
comment on column rabta.case_turn.reason is 'Why, in the person''s words (sensitive)';
comment on column rabta.case_turn.supersedes is 'Always null: a turn is answered by the next one';
comment on column rabta.case_turn.withdrawn is 'Always false';
comment on column rabta.case_turn.correction is 'Always null';
comment on column rabta.case_turn.submission is 'Names the form it came with, so that none is entered twice';
comment on column rabta.case_turn.entered_by is 'Subject of the person (sensitive)';
comment on column rabta.case_turn.entered_name is 'Name of the person, as shown (sensitive)';
comment on column rabta.case_turn.entered_unit is 'Unit of the person';
comment on column rabta.case_turn.entered_agency is 'Agency of the unit';
comment on column rabta.case_turn.entered_at is 'When';

grant select, insert on rabta.case_note, rabta.case_turn to rabta_app;
do $$
declare t text;
begin
  foreach t in array array['case_note', 'case_turn'] loop
    execute format('alter table rabta.%I enable row level security', t);
    execute format('alter table rabta.%I force row level security', t);
    execute format('create policy %I on rabta.%I to rabta_owner using (true) with check (true)', t || '_owner', t);
  end loop;
end $$;

-- The mark narrows what the part of the case would show.
create policy case_note_seen on rabta.case_note for select to rabta_app
  using (rabta.session_reads(case_id, 'NOTES') and case tlp
    when 'RED' then rabta.session_acts_for(entered_unit, entered_agency)
    when 'AMBER_STRICT' then entered_agency = rabta.session_agency()
    else true end);
-- A closed case still takes notes. Only the author's unit corrects what it wrote.
create policy case_note_entered on rabta.case_note for insert to rabta_app
  with check (rabta.session_signs(entered_by, entered_unit, entered_agency)
              and rabta.session_records(case_id) and rabta.session_reads(case_id, 'NOTES')
              and (supersedes is null
                   or exists (select 1 from rabta.case_note n where n.id = case_note.supersedes
                               and rabta.session_acts_for(n.entered_unit, n.entered_agency))));

create policy case_turn_seen on rabta.case_turn for select to rabta_app
  using (exists (select 1 from rabta.case_access a where a.case_id = case_turn.case_id
                  and a.level in ('CUSTODY', 'CONTRIBUTOR', 'OBSERVER')));
create policy case_turn_entered on rabta.case_turn for insert to rabta_app
  with check (rabta.session_signs(entered_by, entered_unit, entered_agency) and case kind
    when 'CLOSED' then rabta.session_holds(case_id) and rabta.case_closable(case_id)
    when 'REOPENING_ASKED' then rabta.session_records(case_id) and not rabta.case_open(case_id)
    else rabta.session_holds(case_id) and not rabta.case_open(case_id) end);

-- The status follows a turn of the same moment, and nothing else moves it.
grant update (status) on rabta.case_record to rabta_app;
create function rabta.case_record_turned() returns trigger
  language plpgsql security definer set search_path = rabta, pg_temp as $$
begin
  if new.status <> old.status
     and not (session_holds(new.id)
              and exists (select 1 from case_turn t where t.case_id = new.id and t.xmin = pg_current_xact_id()::xid
                           and t.kind = case new.status when 'CLOSED' then 'CLOSED' else 'REOPENED' end)) then
    raise exception 'a case is closed and reopened by a turn of the same moment alone'
      using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger case_record_turned before update of status on rabta.case_record
  for each row when (current_user <> 'rabta_owner') execute function rabta.case_record_turned();

-- Whoever asks for a reopening waits for the unit in custody. A dormant case is not dormant once it is closed.
alter table rabta.wait drop constraint wait_kind_known;
alter table rabta.wait add constraint wait_kind_known check (kind in
  ('HAND_OFF_ACCEPTANCE', 'HAND_OFF_DIRECTION', 'RE_ROUTING', 'REQUEST_ANSWER', 'CONTENT_RECHECK', 'CASE_DORMANT', 'TASK',
   'REOPENING'));
create policy wait_opened_reopening on rabta.wait for insert to rabta_app
  with check (kind = 'REOPENING' and record_id = case_id and rabta.custody_is(case_id, unit, agency)
              and asked_by_unit = rabta.session_unit() and asked_by_agency = rabta.session_agency()
              and rabta.session_records(case_id) and not rabta.case_open(case_id));
create policy wait_ended_reopening on rabta.wait for update to rabta_app
  using (status = 'OPEN' and kind = 'REOPENING' and rabta.session_holds(case_id))
  with check (kind = 'REOPENING' and status = 'MET' and next_escalation is null);
create policy wait_ended_closing on rabta.wait for update to rabta_app
  using (status = 'OPEN' and kind = 'CASE_DORMANT' and rabta.session_holds(case_id))
  with check (kind = 'CASE_DORMANT' and status = 'CANCELLED' and next_escalation is null);
