-- What can be found stands in one place, so that making it anew is one statement that PostgreSQL can share among its
-- workers.

create view rabta.text_said as
  select 'case_record'::text as source, c.id as record_id, c.id as case_id, null::text as part,
         rabta.reference_lexemes(c.reference) || rabta.text_lexemes(c.title || ' ' || c.summary) as lexemes
    from rabta.case_record c
  union all
  select 'report', r.id, r.case_id, 'REPORT', rabta.text_lexemes(r.narrative) from rabta.report r
  union all
  select 'advertisement', a.id, a.case_id, 'ADVERTS',
         rabta.text_lexemes(concat_ws(' ', a.platform, a.account, a.url, a.wording))
         || coalesce(rabta.name_lexemes(a.account), array[]::text[])
    from rabta.advertisement a
   where not a.withdrawn and not exists (select 1 from rabta.advertisement s where s.supersedes = a.id)
  union all
  select 'recruiter', r.id, r.case_id, 'ADVERTS',
         rabta.text_lexemes(concat_ws(' / ', r.name, r.phone, r.licence))
         || coalesce(rabta.name_lexemes(r.name), array[]::text[])
    from rabta.recruiter r
  union all
  select 'case_note', n.id, n.case_id, 'NOTES', rabta.text_lexemes(n.text) from rabta.case_note n
   where rabta.note_is_sought(n.tlp, n.handling) and not n.withdrawn
     and not exists (select 1 from rabta.case_note s where s.supersedes = n.id)
  union all
  select 'payment', p.id, p.case_id, 'PAYMENTS', rabta.payment_lexemes(p.channel, p.account, p.remark)
    from rabta.payment p
   where not p.withdrawn and not exists (select 1 from rabta.payment s where s.supersedes = p.id)
  union all
  select 'person', p.id, p.case_id, 'PEOPLE', rabta.place_lexemes(p.place) from rabta.person p where p.place is not null;
comment on view rabta.text_said is 'The words of every record that can be found, as its trigger keeps them; for the owner alone';
comment on column rabta.text_said.source is 'Table of the record';
comment on column rabta.text_said.record_id is 'Key of the record';
comment on column rabta.text_said.case_id is 'The case';
comment on column rabta.text_said.part is 'Part of the case that it belongs to; null for what everybody sees who sees the case';
comment on column rabta.text_said.lexemes is 'Words (sensitive), as in case_text';

create or replace function rabta.make_case_text() returns void
  language plpgsql security definer set search_path = rabta, pg_temp as $$
begin
  drop index case_text_words;
  delete from case_text;
  insert into case_text (source, record_id, case_id, part, words)
  select source, record_id, case_id, part, array_to_tsvector(array(select x from unnest(lexemes) x where x <> ''))
    from text_said;
  create index case_text_words on case_text using gin (words);
end $$;
drop function rabta.late_texts();
