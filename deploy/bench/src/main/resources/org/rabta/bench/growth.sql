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
       'Family', case when n = 2 and c.id % 8 = 0 then 'RED' else 'AMBER_STRICT' end, false, false, 'generated:' || c.custody_unit || ':0',
       'Officer ' || c.custody_unit || '/1', c.custody_unit, c.custody_agency, c.opened_at
  from rabta.case_record c cross join generate_series(1, 2) n
 where n <= c.id % 3;

insert into rabta.evidence_custody (id, item_id, case_id, event, done_by, done_name, unit, agency, done_at)
select i.id, i.id, i.case_id, 'ADDED', i.added_by, i.added_name, i.unit, i.agency, i.added_at
  from rabta.evidence_item i;

insert into rabta.evidence_recipient (id, item_id, case_id, unit, agency, named_by, named_name, by_unit, by_agency,
                                      named_at, version)
select i.id, i.id, i.case_id, u.code, u.agency, i.added_by, i.added_name, i.unit, i.agency, i.added_at, 1
  from rabta.evidence_item i
  join lateral (select p.unit as code, p.agency from rabta.participation p
                 where p.case_id = i.case_id and p.unit <> i.unit order by p.id limit 1) u on true
 where i.tlp = 'RED';

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

insert into rabta.case_share_end (share_id, case_id, kind, reason, ended_by, ended_name, unit, agency, ended_at)
select s.id, s.case_id, 'REVOKED', 'The campaign is over.', s.shared_by, s.shared_name, s.from_unit, s.from_agency,
       s.shared_at + interval '1 day'
  from rabta.case_share s where s.id % 10 = 0;

insert into rabta.access_grant (id, case_id, unit, agency, level, source, source_id, parts, since, expires_at, version)
select s.id * 2, s.case_id, s.unit, s.agency, s.level, 'SHARING', s.id, s.parts, s.shared_at, s.expires_at, 1
  from rabta.case_share s
 where s.expires_at > now() and not exists (select 1 from rabta.case_share_end e where e.share_id = s.id);

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

insert into rabta.payment (id, case_id, channel, account, amount, currency, on_day, day_precision, payer, payee, receipt,
                           remark, withdrawn, submission, entered_by, entered_name, entered_unit, entered_agency,
                           entered_at)
select c.id * 4 + n, c.id, (array['CASH', 'BANK', 'EASYPAISA', 'JAZZCASH', 'HAWALA', 'CRYPTO'])[1 + c.id % 6],
       case c.id % 6 when 0 then null when 1 then 'PK00DEMO' || lpad((c.id % 60000)::text, 16, '0')
                     when 5 then 'wallet-' || c.id % 60000 else '0300 00' || lpad((c.id % 60000)::text, 5, '0') end,
       20000 + c.id * 7919 % 90 * 10000, 'PKR', (c.opened_at - n * interval '12 days')::date, 'ABOUT',
       case n when 1 then 'VICTIM' else 'FAMILY' end, case n when 1 then 'RECRUITER' else 'ACCOUNT_HOLDER' end,
       case c.id % 5 when 0 then 'YES' else 'NO' end, case n when 1 then 'Advance for the visa' else 'بقایا رقم ٹکٹ کے لیے' end,
       false, 'generated-' || n, 'generated:' || c.custody_unit || ':0', 'Officer ' || c.custody_unit || '/1',
       c.custody_unit, c.custody_agency, c.opened_at
  from rabta.case_record c cross join generate_series(1, 2) n
 where c.id % 3 = 1 and (n = 1 or c.id % 12 = 1);

insert into rabta.journey_leg (id, case_id, kind, place_in_order, from_place, to_place, mode, carrier, on_day,
                               day_precision, visa, escort, remark, withdrawn, submission, entered_by, entered_name,
                               entered_unit, entered_agency, entered_at)
select c.id * 4 + n, c.id, case n when 3 then 'PROMISED' else 'ACTUAL' end, case n when 2 then 2 else 1 end,
       (array['Lahore', 'Dubai', 'Islamabad'])[n], (array['Dubai', 'Bangkok', 'Bangkok'])[n], 'AIR', null,
       (c.opened_at - (30 - n) * interval '1 day')::date, 'ABOUT', (array['VISIT', 'ON_ARRIVAL', 'WORK'])[n],
       case n when 2 then 'SMUGGLER' else 'NOBODY' end, null, false, 'generated-' || n,
       'generated:' || c.custody_unit || ':0', 'Officer ' || c.custody_unit || '/1', c.custody_unit, c.custody_agency,
       c.opened_at
  from rabta.case_record c cross join generate_series(1, 3) n
 where c.id % 5 = 2;

insert into rabta.advert_check (id, case_id, advert_id, live, seen_at, withdrawn, submission, entered_by, entered_name,
                                entered_unit, entered_agency, entered_at)
select a.id, c.id, a.id, 'YES', c.opened_at, false, 'generated-1', 'generated:' || c.custody_unit || ':0',
       'Officer ' || c.custody_unit || '/1', c.custody_unit, c.custody_agency, c.opened_at
  from rabta.case_record c join rabta.advertisement a on a.case_id = c.id and a.url is not null
 where c.content_live;

-- Second records of a matter that another case of the same custodian goes on with; and pairs that are not the same.
insert into rabta.case_merge (id, case_id, into_id, reason, merged_by, merged_name, unit, agency, merged_at, version)
select n.id, n.id, n.before, 'The same family reported twice.', 'generated:' || n.custody_unit || ':0',
       'Officer ' || n.custody_unit || '/1', n.custody_unit, n.custody_agency, n.updated_at, 1
  from (select c.id, c.status, c.custody_unit, c.custody_agency, c.updated_at,
               lag(c.id) over w as before, lag(c.status) over w as status_before
          from rabta.case_record c window w as (partition by c.custody_unit order by c.id)) n
 where n.id % 20 = 0 and n.status = 'CLOSED' and n.status_before = 'OPEN';

insert into rabta.access_grant (id, case_id, unit, agency, level, source, source_id, since, version)
select 4 * (select max(id) from rabta.case_record) + row_number() over (order by m.id, p.id), m.into_id, p.unit, p.agency,
       'OBSERVER', 'MERGE', m.id, m.merged_at, 1
  from rabta.case_merge m
  join rabta.participation p on p.case_id = m.case_id and p.level in ('CONTRIBUTOR', 'OBSERVER')
 where not exists (select 1 from rabta.participation o where o.case_id = m.into_id and o.unit = p.unit);

insert into rabta.case_not_same (id, case_id, other_case, said_by, said_name, unit, agency, said_at)
select n.id, n.id, n.before, 'generated:' || n.custody_unit || ':0', 'Officer ' || n.custody_unit || '/1', n.custody_unit,
       n.custody_agency, n.updated_at
  from (select c.id, c.custody_unit, c.custody_agency, c.updated_at,
               lag(c.id) over (partition by c.custody_unit order by c.id) as before
          from rabta.case_record c) n
 where n.id % 20 = 7 and n.before is not null;

insert into rabta.case_turn (id, case_id, kind, outcome, reason, withdrawn, submission, entered_by, entered_name,
                             entered_unit, entered_agency, entered_at)
select c.id, c.id, 'CLOSED', (array['CHARGED', 'REFERRED_OUTSIDE', 'GRIEVANCE_SETTLED', 'NO_LEAD'])[1 + c.id % 4],
       'Nothing is left to be done.', false, 'generated-1', 'generated:' || c.custody_unit || ':0',
       'Officer ' || c.custody_unit || '/1', c.custody_unit, c.custody_agency, c.updated_at
  from rabta.case_record c where c.status = 'CLOSED';

insert into rabta.case_task (id, case_id, unit, agency, title, due_at, state, officer_subject, officer_name, claimed_at,
                             result, ended_name, ended_at, asked_by, asked_name, asked_unit, asked_agency, asked_at,
                             version)
select c.id, c.id, p.unit, p.agency, 'Ask the family for the receipts', c.opened_at + interval '10 days',
       case when c.status = 'OPEN' then 'OPEN' else 'DONE' end,
       case when c.status <> 'OPEN' then 'generated:' || p.unit || ':0' end,
       case when c.status <> 'OPEN' then 'Officer ' || p.unit || '/1' end,
       case when c.status <> 'OPEN' then c.opened_at + interval '1 day' end,
       case when c.status <> 'OPEN' then 'They are on record.' end,
       case when c.status <> 'OPEN' then 'Officer ' || p.unit || '/1' end,
       case when c.status <> 'OPEN' then c.opened_at + interval '3 days' end, 'generated:' || c.custody_unit || ':0',
       'Officer ' || c.custody_unit || '/1', c.custody_unit, c.custody_agency, c.opened_at, 1
  from rabta.case_record c
  join (select distinct on (p.case_id) p.case_id, p.unit, p.agency from rabta.participation p
         where p.level = 'CONTRIBUTOR' order by p.case_id, p.id) p on p.case_id = c.id
 where c.id % 7 = 3;

insert into rabta.wait (id, kind, case_id, record_id, unit, agency, asked_by_unit, asked_by_agency, opened_at, due_at,
                        next_escalation, escalation_level, status, closed_at, version)
select 2 * (select max(id) from rabta.case_record) + t.id, 'TASK', t.case_id, t.id, t.unit, t.agency, t.asked_unit,
       t.asked_agency, t.asked_at, t.due_at, case when t.state = 'OPEN' then t.due_at end, 0,
       case when t.state = 'OPEN' then 'OPEN' else 'MET' end, t.ended_at, 1
  from rabta.case_task t;

insert into rabta.fact_statement (id, case_id, facts_id, fact, codes, source_kind, reliability, credibility, valid_from,
                                  replaces, recorded_by, recorded_unit, recorded_agency, recorded_at)
select f.case_id * 64 + row_number() over (partition by f.case_id order by e.key), f.case_id, f.id, e.key,
       case jsonb_typeof(e.value)
         when 'boolean' then case when e.value::boolean then '["yes"]' else '["no"]' end
         when 'array' then e.value::text
         else jsonb_build_array(e.value #>> '{}')::text end,
       (array['VICTIM', 'FAMILY', 'OFFICER'])[1 + f.case_id % 3], 'C', 3, f.recorded_at::date, 'NOTHING', f.recorded_by,
       u.code, u.agency, f.recorded_at
  from rabta.case_facts f
  join rabta.report r on r.case_id = f.case_id
  join rabta.unit u on u.code = r.received_unit
 cross join lateral jsonb_each(f.facts::jsonb) e
 where e.value <> 'null' and e.value <> '[]';

insert into rabta.case_sign (id, case_id, kind, sign, answer, catalogue, said_by, said_name, unit, agency, said_at)
select c.id * 4 + n, c.id, (array['RED_FLAG', 'RED_FLAG', 'ILO'])[n],
       (array['RF-' || lpad((1 + c.id % 8)::text, 2, '0'), 'RF-' || 10 + c.id % 6, 'DR-0' || 1 + c.id % 3])[n],
       case when (c.id + n) % 4 = 0 then 'REJECTED' else 'CONFIRMED' end, '2026-11-22',
       'generated:' || c.custody_unit || ':0', 'Officer ' || c.custody_unit || '/1', c.custody_unit, c.custody_agency,
       c.opened_at
  from rabta.case_record c cross join generate_series(1, 3) n
 where n <= c.id % 4;

-- What was asked to be blocked, what became of it, and who looks again when.
insert into rabta.request_item (id, request_id, case_id, kind, value)
select r.id, r.id, r.case_id, 'ADDRESS', a.url
  from rabta.agency_request r
  join lateral (select url from rabta.advertisement a where a.case_id = r.case_id and a.url is not null
                 order by a.id limit 1) a on true
 where r.kind = 'BLOCK_CONTENT';

insert into rabta.content_block (id, request_id, case_id, from_unit, from_agency, to_unit, to_agency, address, state,
                                 ground, provision, scope, valid_from, platform_reply, stated_by, stated_name, stated_at,
                                 next_check_at, version)
select i.id, r.id, r.case_id, r.from_unit, r.from_agency, r.to_unit, r.to_agency, i.value, s.state,
       case when s.stated then 'FRAUDULENT_OFFER' end, case when s.stated then 'RBUOC-2' end,
       case when s.stated then 'ADDRESS' end, case when s.stated then r.ended_at::date end,
       case when s.state = 'REJECTED_BY_PLATFORM' then 'Not against the rules of the platform.' end,
       case when s.stated then r.ended_by end, case when s.stated then r.ended_name end,
       case when s.stated then r.ended_at end,
       case when s.state = 'BLOCKED' then timestamptz '2026-11-29T04:00:00Z' + r.id % 60 * interval '1 day' end, 1
  from rabta.request_item i
  join rabta.agency_request r on r.id = i.request_id
 cross join lateral (select case when r.status = 'SENT' then 'ASKED' when r.id % 5 = 0 then 'REJECTED_BY_PLATFORM'
                                 else 'BLOCKED' end as state, r.status <> 'SENT' as stated) s;

insert into rabta.content_check (id, block_id, case_id, seen, seen_at, seen_from, checked_by, checked_name, unit, agency,
                                 recorded_at)
select b.id, b.id, b.case_id, 'GONE', b.stated_at, 'Two mobile networks in Islamabad', b.stated_by, b.stated_name,
       b.to_unit, b.to_agency, b.stated_at
  from rabta.content_block b where b.state = 'BLOCKED';

insert into rabta.wait (id, kind, case_id, record_id, unit, agency, asked_by_unit, asked_by_agency, opened_at, due_at,
                        next_escalation, escalation_level, status, version)
select 3 * (select max(id) from rabta.case_record) + b.id, 'CONTENT_RECHECK', b.case_id, b.id, b.to_unit, b.to_agency,
       b.from_unit, b.from_agency, b.stated_at, b.next_check_at, b.next_check_at, 0, 'OPEN', 1
  from rabta.content_block b where b.next_check_at is not null;

-- Task forces: a campaign of two units each.
insert into rabta.task_force (id, name, purpose, basis, basis_words, lead_unit, lead_agency, level, parts, founded_by,
                              founded_name, founded_at, until_at, version)
select n, 'Campaign ' || n, 'Offers of the same ring are worked on together.', 'AGREEMENT',
       'Agreement between the two agencies', u.code, u.agency, 'OBSERVER', 'ADVERTS,NOTES,REPORT',
       'generated:' || u.code || ':0', 'Officer ' || u.code || '/1', timestamptz '2026-10-01T04:00:00Z',
       timestamptz '2027-09-01T04:00:00Z', 1
  from generate_series(1, 20) n
  join lateral (select code, agency from rabta.unit where agency = 'FIA' and code <> 'FIA-HQ' order by code
                offset n % 8 limit 1) u on true;

insert into rabta.task_force_member (id, force_id, unit, agency, joined_at, version)
select f.id * 2 + m.n, f.id, m.unit, m.agency, f.founded_at, 1
  from rabta.task_force f
 cross join lateral (values (0, f.lead_unit, f.lead_agency), (1, 'CCRC-LHE', 'NCCIA')) m (n, unit, agency);

insert into rabta.task_force_case (id, force_id, case_id, added_by, added_name, added_at, version)
select c.id, f.id, c.id, f.founded_by, f.founded_name, greatest(f.founded_at, c.opened_at), 1
  from rabta.case_record c
  join rabta.task_force f on f.lead_unit = c.custody_unit and f.id = 1 + c.id % 20
 where c.status = 'OPEN' and c.id % 9 = 4;

insert into rabta.access_grant (id, case_id, unit, agency, level, source, source_id, parts, since, expires_at, version)
select (select 2 * max(id) + 1 from rabta.case_record) + c.id, c.case_id, m.unit, m.agency, f.level, 'TASK_FORCE', f.id,
       f.parts, c.added_at, f.until_at, 1
  from rabta.task_force_case c
  join rabta.task_force f on f.id = c.force_id
  join rabta.task_force_member m on m.force_id = f.id and m.unit <> f.lead_unit;

-- Who was put in charge, on which law, and who opened an identity.
insert into rabta.case_assignment (id, case_id, to_name, by_subject, by_name, unit, agency, at)
select c.id, c.id, c.officer_name, c.officer_subject, c.officer_name, c.custody_unit, c.custody_agency, c.opened_at
  from rabta.case_record c where c.officer_subject is not null;

insert into rabta.case_returned (case_id, unit, agency, officer_name, reason, at)
select c.id, c.custody_unit, c.custody_agency, 'Officer ' || c.custody_unit || '/2', 'LEFT', c.updated_at
  from rabta.case_record c where c.status = 'OPEN' and c.officer_subject is null and c.id % 30 = 2;

insert into rabta.case_provision (id, case_id, provision, added, reason, withdrawn, submission, entered_by, entered_name,
                                  entered_unit, entered_agency, entered_at)
select c.id, c.id, (array['PTPA-3', 'PSMA-3', 'EO-17', 'PPC-415-420'])[1 + c.id % 4], true,
       'The elements are met by what the family said.', false, 'generated-1', 'generated:' || c.custody_unit || ':0',
       'Officer ' || c.custody_unit || '/1', c.custody_unit, c.custody_agency, c.opened_at
  from rabta.case_record c where c.id % 6 = 1;

insert into rabta.identity_opening (id, case_id, person_id, reference, purpose, opened_by, opened_name, unit, agency,
                                    opened_at, open_until, closed_at)
select p.person_id, p.case_id, p.person_id, c.reference, 'INVESTIGATION', 'generated:' || c.custody_unit || ':0',
       'Officer ' || c.custody_unit || '/1', c.custody_unit, c.custody_agency, c.opened_at,
       c.opened_at + interval '10 minutes', c.opened_at + interval '8 minutes'
  from rabta.person_identity p join rabta.case_record c on c.id = p.case_id
 where p.person_id % 10 = 0;

-- Of the open cases that are quiet for too long, most have an officer who said when to look again; the others surfaced.
insert into rabta.case_look (id, case_id, reason, look_on, said_by, said_name, unit, agency, said_at)
select c.id, c.id, 'The embassy has been written to; the answer is awaited.', date '2026-11-24' + (c.id % 60)::integer,
       'generated:' || c.custody_unit || ':0', 'Officer ' || c.custody_unit || '/1', c.custody_unit, c.custody_agency,
       greatest(timestamptz '2026-11-22T05:00:00Z' - c.id % 10 * interval '1 day', c.opened_at)
  from rabta.case_record c
 where c.status = 'OPEN' and c.id % 25 <> 0
   and c.updated_at + rabta.dormant_after(c.priority) <= timestamptz '2026-11-22T06:00:00Z';

insert into rabta.case_activity (case_id, acted_at, look_on, next_look, watched)
select c.id, coalesce(l.said_at, c.updated_at), w.look_on,
       coalesce(w.look_on, c.updated_at + rabta.dormant_after(c.priority)),
       c.status = 'OPEN' and (w.look_on is not null
         or c.updated_at + rabta.dormant_after(c.priority) > timestamptz '2026-11-22T06:00:00Z')
  from rabta.case_record c
  left join rabta.case_look l on l.case_id = c.id
 cross join lateral (select (l.look_on + time '09:00') at time zone 'Asia/Karachi' as look_on) w;

insert into rabta.wait (id, kind, case_id, record_id, unit, agency, asked_by_unit, asked_by_agency, opened_at, due_at,
                        next_escalation, escalation_level, status, version)
select 4 * (select max(id) from rabta.case_record) + c.id, 'CASE_DORMANT', c.id, c.id, c.custody_unit, c.custody_agency,
       c.custody_unit, c.custody_agency, timestamptz '2026-11-22T06:00:00Z' - c.id % 3 * interval '1 day', d.due, d.due, 0,
       'OPEN', 1
  from rabta.case_record c
  join rabta.case_activity a on a.case_id = c.id and not a.watched and c.status = 'OPEN'
 cross join lateral (select timestamptz '2026-11-25T06:00:00Z' + c.id % 5 * interval '1 day' as due) d;
