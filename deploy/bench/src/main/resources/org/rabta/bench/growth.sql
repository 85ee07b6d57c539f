-- What grows on generated cases: notes, evidence, shares, requests. Each statement makes its rows from the cases alone,
-- so that the same cases always get the same. Statements end with a semicolon at the end of a line.

insert into rabta.case_note (id, case_id, text, tlp, handling, withdrawn, submission, entered_by, entered_name,
                             entered_unit, entered_agency, entered_at)
select c.id * 4 + n, c.id, (array['The family was called back and told what happens next.',
                                  'The employer answers neither calls nor letters.',
                                  'ایجنٹ کا فون اب بند ہے؛ خاندان کو اطلاع دے دی گئی۔'])[n],
       case n when 3 then 'AMBER_STRICT' else 'AMBER' end, '', false, 'generated-' || n,
       'generated:' || c.custody_unit || ':0', 'Officer ' || c.custody_unit || '/1', c.custody_unit, c.custody_agency,
       least(c.opened_at + n * interval '3 days', greatest(c.opened_at, c.updated_at))
  from rabta.case_record c cross join generate_series(1, 3) n
 where n <= c.id % 4;

insert into rabta.evidence_item (id, case_id, name, kind, size, sha256, about, source, tlp, no_onward, not_in_court,
                                 added_by, added_name, unit, agency, added_at)
select c.id * 4 + n, c.id, 'screenshot-' || n || '.png', 'PNG', 100000 + c.id % 900000,
       encode(sha256(convert_to('generated ' || c.id || '/' || n, 'UTF8')), 'hex'), 'The conversation with the agent',
       'Family', 'AMBER_STRICT', false, false, 'generated:' || c.custody_unit || ':0',
       'Officer ' || c.custody_unit || '/1', c.custody_unit, c.custody_agency, c.opened_at
  from rabta.case_record c cross join generate_series(1, 2) n
 where n <= c.id % 3;

insert into rabta.evidence_custody (id, item_id, case_id, event, done_by, done_name, unit, agency, done_at)
select i.id, i.id, i.case_id, 'ADDED', i.added_by, i.added_name, i.unit, i.agency, i.added_at
  from rabta.evidence_item i;

insert into rabta.case_share (id, case_id, reference, unit, agency, level, parts, basis, basis_words, purpose,
                              purpose_words, handling, named, from_unit, from_agency, shared_by, shared_name, shared_at,
                              expires_at)
select c.id, c.id, c.reference, u.code, u.agency, 'OBSERVER', 'ADVERTS,NOTES,REPORT', 'AGREEMENT',
       'Agreement between the two units', 'COORDINATION', 'The offer runs in both districts', 'NO_ONWARD_SHARING', false, c.custody_unit, c.custody_agency,
       'generated:' || c.custody_unit || ':0', 'Officer ' || c.custody_unit || '/1', c.updated_at,
       c.updated_at + interval '90 days'
  from rabta.case_record c
  join lateral (select code, agency from rabta.unit where agency = c.custody_agency and code <> c.custody_unit
                 order by code offset c.id % 5 limit 1) u on true
 where c.id % 12 = 0;

insert into rabta.access_grant (id, case_id, unit, agency, level, source, source_id, parts, since, expires_at, version)
select s.id * 2, s.case_id, s.unit, s.agency, s.level, 'SHARING', s.id, s.parts, s.shared_at, s.expires_at, 1
  from rabta.case_share s where s.expires_at > now();

insert into rabta.agency_request (id, case_id, ordinal, reference, kind, title, tlp, handling, priority, from_unit,
                                  from_agency, to_unit, to_agency, question, asked_by, asked_name, asked_at, due_at,
                                  status, answer, ended_by, ended_name, ended_at, version)
select c.id, c.id, 1, c.reference || '/R1', k.kind, c.title, c.tlp, '', c.priority, c.custody_unit, c.custody_agency,
       k.unit, k.agency, k.question, 'generated:' || c.custody_unit || ':0', 'Officer ' || c.custody_unit || '/1',
       c.opened_at, c.opened_at + interval '5 days', case when k.open then 'SENT' else 'ANSWERED' end,
       case when not k.open then 'Done as asked.' end,
       case when not k.open then 'generated:' || k.unit || ':0' end,
       case when not k.open then 'Officer ' || k.unit || '/1' end,
       case when not k.open then c.opened_at + interval '4 days' end, 1
  from rabta.case_record c
  join lateral (
    select case when c.content_live then 'BLOCK_CONTENT' else 'INFORMATION' end as kind,
           case when c.content_live then 'PTA-HQ' else 'BEOE-HQ' end as unit,
           case when c.content_live then 'PTA' else 'BEOE' end as agency,
           case when c.content_live then 'Please block the address.' else 'Is this promoter known to you?' end as question,
           c.status = 'OPEN' and c.opened_at > timestamptz '2026-11-22T06:00:00Z' - interval '8 days' as open) k
    on k.unit <> c.custody_unit
 where c.id % 3 = 0;

insert into rabta.access_grant (id, case_id, unit, agency, level, source, source_id, since, version)
select r.id * 2 + 1, r.case_id, r.to_unit, r.to_agency, 'REQUEST_ONLY', 'REQUEST', r.id, r.asked_at, 1
  from rabta.agency_request r where r.status = 'SENT';

insert into rabta.wait (id, kind, case_id, record_id, unit, agency, asked_by_unit, asked_by_agency, opened_at, due_at,
                        next_escalation, escalation_level, status, closed_at, version)
select (select max(id) from rabta.case_record) + r.id, 'REQUEST_ANSWER', r.case_id, r.id, r.to_unit, r.to_agency,
       r.from_unit, r.from_agency, r.asked_at, r.due_at, case when r.status = 'SENT' then r.due_at end, 0,
       case when r.status = 'SENT' then 'OPEN' else 'MET' end, r.ended_at, 1
  from rabta.agency_request r;
