-- Notes, payments and where persons are can be found too, each in its part. Only what is in force says anything: what a
-- correction supersedes is not found any more. Notes whose mark narrows their readers (RED, AMBER_STRICT) never come in,
-- nor does anything that is sealed.

create function rabta.place_lexemes(place text) returns text[]
  language sql immutable parallel safe set search_path = rabta, pg_temp
  return coalesce(text_lexemes(place) || name_lexemes(place), array[]::text[]);
comment on function rabta.place_lexemes(text) is 'Words of a place and how they sound, as the search compares them';

create function rabta.payment_lexemes(channel text, account text, remark text) returns text[]
  language sql immutable parallel safe set search_path = rabta, pg_temp
  return text_lexemes(concat_ws(' / ', nullif(replace(channel, '_', ' '), 'UNKNOWN'), account, remark))
      || coalesce(name_lexemes(account), array[]::text[]);
comment on function rabta.payment_lexemes(text, text, text) is 'Channel, account and remark of a payment, as the search compares them';

create function rabta.note_is_sought(tlp text) returns boolean
  language sql immutable strict parallel safe
  return tlp in ('AMBER', 'GREEN', 'CLEAR');
comment on function rabta.note_is_sought(text) is 'Everybody who reads the notes of a case reads notes of that mark, so that they can be searched for';

create function rabta.case_note_says() returns trigger
  language plpgsql security definer set search_path = rabta, pg_temp as $$
begin
  delete from case_text where source = 'case_note' and record_id = new.supersedes;
  if note_is_sought(new.tlp) and not new.withdrawn then
    perform say('case_note', new.id, new.case_id, 'NOTES', text_lexemes(new.text));
  end if;
  return null;
end $$;
comment on function rabta.case_note_says() is 'Keeps a note findable whose mark lets everybody read it who reads notes';
create trigger case_note_says after insert on rabta.case_note for each row execute function rabta.case_note_says();
create trigger case_note_said after delete on rabta.case_note for each row execute function rabta.said_no_more();

create function rabta.payment_says() returns trigger
  language plpgsql security definer set search_path = rabta, pg_temp as $$
begin
  delete from case_text where source = 'payment' and record_id = new.supersedes;
  if not new.withdrawn then
    perform say('payment', new.id, new.case_id, 'PAYMENTS', payment_lexemes(new.channel, new.account, new.remark));
  end if;
  return null;
end $$;
comment on function rabta.payment_says() is 'Keeps a payment findable';
create trigger payment_says after insert on rabta.payment for each row execute function rabta.payment_says();
create trigger payment_said after delete on rabta.payment for each row execute function rabta.said_no_more();

-- Who a person is stands sealed, and the safe way to reach them is nobody's search word: what is left is the place.
create function rabta.person_says() returns trigger
  language plpgsql security definer set search_path = rabta, pg_temp as $$
begin
  if new.place is null then
    delete from case_text where source = 'person' and record_id = new.id;
  else
    perform say('person', new.id, new.case_id, 'PEOPLE', place_lexemes(new.place));
  end if;
  return null;
end $$;
comment on function rabta.person_says() is 'Keeps the place of a person findable, never who it is';
create trigger person_says after insert or update of place, case_id on rabta.person
  for each row execute function rabta.person_says();
create trigger person_said after delete on rabta.person for each row execute function rabta.said_no_more();

create or replace function rabta.advertisement_says() returns trigger
  language plpgsql security definer set search_path = rabta, pg_temp as $$
begin
  delete from case_text where source = 'advertisement' and record_id = new.supersedes;
  if not new.withdrawn then
    perform say('advertisement', new.id, new.case_id, 'ADVERTS',
                text_lexemes(concat_ws(' ', new.platform, new.account, new.url, new.wording))
                || coalesce(name_lexemes(new.account), array[]::text[]));
  end if;
  return null;
end $$;

create or replace function rabta.make_case_text() returns void
  language plpgsql security definer set search_path = rabta, pg_temp as $$
begin
  drop index case_text_words;
  delete from case_text;
  insert into case_text (source, record_id, case_id, part, words)
  select s.source, s.id, s.case_id, s.part, array_to_tsvector(array(select x from unnest(s.lexemes) x where x <> '')) from (
    select 'case_record' as source, id, id as case_id, null::text as part,
           reference_lexemes(reference) || text_lexemes(title || ' ' || summary) as lexemes from case_record
    union all
    select 'report', id, case_id, 'REPORT', text_lexemes(narrative) from report
    union all
    select 'advertisement', a.id, a.case_id, 'ADVERTS',
           text_lexemes(concat_ws(' ', a.platform, a.account, a.url, a.wording))
           || coalesce(name_lexemes(a.account), array[]::text[])
      from advertisement a
     where not a.withdrawn and not exists (select 1 from advertisement s where s.supersedes = a.id)
    union all
    select 'recruiter', id, case_id, 'ADVERTS',
           text_lexemes(concat_ws(' / ', name, phone, licence))
           || coalesce(name_lexemes(name), array[]::text[]) from recruiter
    union all
    select * from late_texts()) s;
  create index case_text_words on case_text using gin (words);
end $$;

-- What the tables of this step say.
create function rabta.late_texts() returns table (source text, record_id bigint, case_id bigint, part text, lexemes text[])
  language sql stable security definer set search_path = rabta, pg_temp as $$
  select 'case_note', n.id, n.case_id, 'NOTES', text_lexemes(n.text) from case_note n
   where note_is_sought(n.tlp) and not n.withdrawn and not exists (select 1 from case_note s where s.supersedes = n.id)
  union all
  select 'payment', p.id, p.case_id, 'PAYMENTS', payment_lexemes(p.channel, p.account, p.remark) from payment p
   where not p.withdrawn and not exists (select 1 from payment s where s.supersedes = p.id)
  union all
  select 'person', p.id, p.case_id, 'PEOPLE', place_lexemes(p.place) from person p where p.place is not null
$$;
comment on function rabta.late_texts() is 'Words of notes, payments and places, for making the words of all records anew';
revoke all on function rabta.late_texts() from public;

delete from rabta.case_text t using rabta.advertisement a
 where t.source = 'advertisement' and t.record_id = a.id
   and (a.withdrawn or exists (select 1 from rabta.advertisement s where s.supersedes = a.id));
insert into rabta.case_text (source, record_id, case_id, part, words)
select s.source, s.record_id, s.case_id, s.part, array_to_tsvector(array(select x from unnest(s.lexemes) x where x <> ''))
  from rabta.late_texts() s;
