-- What cases say, as words that can be looked up: one row a record and part of a case. Kept by triggers on the tables
-- that say it, in the transaction that changes them. What is sealed is not here and cannot be found.

create table rabta.case_text (
  source    text not null,
  record_id bigint not null,
  case_id   bigint not null constraint case_text_case_exists references rabta.case_record (id) on delete cascade,
  part      text,
  words     tsvector not null,
  constraint case_text_pk primary key (source, record_id),
  constraint case_text_source_form check (source ~ '^[a-z_]+$'),
  constraint case_text_part_form check (part ~ '^[A-Z]+$')
);
comment on table rabta.case_text is 'The words of a record of a case, made comparable; nobody reads it but the functions of the search';
comment on column rabta.case_text.source is 'Table of the record';
comment on column rabta.case_text.record_id is 'Key of the record';
comment on column rabta.case_text.case_id is 'The case';
comment on column rabta.case_text.part is 'Part of the case that it belongs to; null for what everybody sees who sees the case';
comment on column rabta.case_text.words is 'Words (sensitive): plain ones, n: keys of names, d: numbers, u: addresses, l: licences, r: references';
create index case_text_of_case on rabta.case_text (case_id);
create index case_text_words on rabta.case_text using gin (words);
alter table rabta.case_text alter column words set statistics 500;
alter table rabta.case_text enable row level security;
alter table rabta.case_text force row level security;
create policy case_text_owner on rabta.case_text to rabta_owner using (true) with check (true);

-- One way of writing: small letters, no vowel signs, one letter where Urdu and Arabic keyboards have several, Western
-- digits, no joiners. NFKD takes hamza and madda off their carriers and presentation forms apart.
create function rabta.search_plain(typed text) returns text
  language sql immutable strict parallel safe set search_path = rabta, pg_temp
  return translate(
    regexp_replace(lower(normalize(typed, NFKD)),
      U&'[\0300-\036F\0610-\061A\064B-\065F\0670\06D6-\06ED\0640\200B-\200F\202A-\202E\2060-\2069\FEFF\00AD]', '', 'g'),
    U&'\064A\0649\0643\0647\0629\06C3\06C1\06BE\06D5\0671\06C0\06D3\06F0\06F1\06F2\06F3\06F4\06F5\06F6\06F7\06F8\06F9\0660\0661\0662\0663\0664\0665\0666\0667\0668\0669\066A\066B\066C\066D\06D4',
    U&'\06CC\06CC\06A9\06C1\06C1\06C1\06C1\06C1\06C1\0627\06C1\06D2' || '01234567890123456789     ');
comment on function rabta.search_plain(text) is 'Text as the search compares it';

-- How a name sounds, whether it is written in Urdu or Roman letters: its consonants, a first vowel as "a", a last h
-- left out. Aspirates count as their plain letter, so that Roman and Urdu spellings meet.
create function rabta.name_key(name text) returns text
  language sql immutable strict parallel safe set search_path = rabta, pg_temp
  return (
    with
    -- Aspirates (do-chashmi he) go before the letters are made one.
    plain as (select search_plain(replace(name, U&'\06BE', '')) as w),
    whole as (select regexp_replace(regexp_replace(w, U&'[\0621\0626\0674]', '', 'g'), '[^a-z' || U&'\0600-\06FF' || ']', '', 'g') as w from plain),
    roman as (select replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(
                translate(w, 'qvw', 'kww'), 'sch', 'X'), 'sh', 'X'), 'ch', 'C'), 'kh', 'k'), 'gh', 'g'), 'ph', 'f'),
                'th', 't'), 'dh', 'd'), 'bh', 'b'), 'ck', 'k') as w from whole),
    letters as (select translate(regexp_replace(translate(w, 'cx', 'kk'), 'zh', 'z', 'g'),
        U&'\0628\067E\062A\0679\0637\062B\0633\0635\062C\0686\062D\06C1\062E\062F\0688\0630\0632\0636\0638\0698\0631\0691\0634\063A\0641\0642\06A9\06AF\0644\0645\0646\06BA\0648\06CC\06D2\0627\0639',
        'bptttsssjChhkddzzzzzrrXgfkkglmnnwyyaa') as w from roman),
    first as (select regexp_replace(w, '^[aeiou]+', 'a') as w from letters),
    skeleton as (select left(w, 1) || regexp_replace(substr(w, 2), '[aeiouwy]', '', 'g') as w from first)
    select regexp_replace(regexp_replace(regexp_replace(w, '(.)\1+', '\1', 'g'), '(.)h$', '\1'), '[^a-zXC]', '', 'g') from skeleton);
comment on function rabta.name_key(text) is 'How a name sounds, the same for its Urdu and Roman spellings';

-- A number of a telephone, a card or an account without its punctuation; Pakistani mobile numbers with 92 before them.
create function rabta.number_key(written text) returns text
  language sql immutable strict parallel safe set search_path = rabta, pg_temp
  return (
    with digits as (select regexp_replace(regexp_replace(written, '\(0\)', '', 'g'), '[^0-9]', '', 'g') as d),
    international as (select case when d like '00%' then substr(d, 3) else d end as d from digits)
    select case when d ~ '^920[0-9]{9,10}$' then '92' || substr(d, 4)
                when d ~ '^0[1-9][0-9]{8,9}$' then '92' || substr(d, 2)
                when d ~ '^3[0-9]{9}$' then '92' || d
                else d end from international);
comment on function rabta.number_key(text) is 'A number as the search compares it, however it is written';

-- An address without scheme, www, trailing slash and fragment.
create function rabta.address_key(written text) returns text
  language sql immutable strict parallel safe set search_path = rabta, pg_temp
  return left(regexp_replace(regexp_replace(regexp_replace(written, '^[a-z][a-z0-9+]*://', ''), '^(www|m|mobile)\.', ''),
                             '(#.*)?/*$', ''), 200);
comment on function rabta.address_key(text) is 'An address as the search compares it, with or without scheme';

-- Everything by which a text can be found.
create function rabta.text_lexemes(typed text) returns text[]
  language sql immutable strict parallel safe set search_path = rabta, pg_temp
  return (
    with plain as (select search_plain(typed) as t)
    select coalesce(array_agg(distinct x.lexeme), array[]::text[]) from plain, lateral (
      select left(w, 60) as lexeme from regexp_split_to_table(t, '[^a-z0-9' || U&'\0620-\06FF\00DF-\00FF\0100-\024F' || ']+') w
      union all
      select 'd:' || left(number_key(m[1]), 30) from regexp_matches(t, '(\+?[0-9][0-9 ().-]{4,30}[0-9])', 'g') m
      union all
      select 'd:' || left(number_key(m[1]), 30) from regexp_matches(t, '([0-9]{6,30})', 'g') m
      union all
      select 'u:' || address_key(m[1]) from regexp_matches(t, '((?:[a-z][a-z0-9+]*://)?(?:[a-z0-9-]+\.)+[a-z]{2,}(?:[/?][^\s<>"'']*)?)', 'g') m
      union all
      select 'l:' || left(regexp_replace(m[1], '[^a-z0-9]', '', 'g'), 40)
        from regexp_matches(t, '([a-z0-9&.]+(?:[-/][a-z0-9&.]+){1,5})', 'g') m
    ) x where x.lexeme ~ '^([dul]:)?.' and x.lexeme !~ '^[dul]:$' and x.lexeme <> '');
comment on function rabta.text_lexemes(text) is 'Words, numbers and addresses of a text, as the search compares them';

create function rabta.name_lexemes(names text) returns text[]
  language sql immutable strict parallel safe set search_path = rabta, pg_temp
  return (select coalesce(array_agg(distinct 'n:' || name_key(w)), array[]::text[])
            from regexp_split_to_table(
                   regexp_replace(regexp_replace(lower(names), U&'(\0639\0628\062F)(\0627\0644)', '\1 \2', 'g'),
                                  '\mabd[aeiou][lrsnz](?=[a-z])', 'abdul ', 'g'),
                   U&'[^a-z\0600-\06FF\FB50-\FDFF\FE70-\FEFF\00DF-\024F]+') w
           where length(name_key(w)) > 1);
comment on function rabta.name_lexemes(text) is 'How the words of names sound, as the search compares them';

-- The parts of a reference by which people call a case: whole, year and number, the number alone.
create function rabta.reference_lexemes(reference text) returns text[]
  language sql immutable strict parallel safe set search_path = rabta, pg_temp
  return array['r:' || replace(lower(reference), '-', ''),
               'r:' || ltrim(split_part(reference, '-', 3), '0'),
               'r:' || split_part(reference, '-', 2) || '-' || ltrim(split_part(reference, '-', 3), '0')];
comment on function rabta.reference_lexemes(text) is 'Forms of a reference, as the search compares them';

-- What one typed word may stand for. Words count from their beginning; a name also by its sound.
create function rabta.word_query(word text) returns tsquery
  language sql immutable strict parallel safe set search_path = rabta, pg_temp
  return (
    select string_agg('''' || regexp_replace(q.lexeme, '[''\\[:cntrl:]]', '', 'g') || '''' || q.how, '|')::tsquery
      from (select word as lexeme, case when length(word) > 2 then ':*' else '' end as how
            union
            select n, '' from unnest(name_lexemes(word)) n where length(n) > 3
            union
            select 'r:' || ltrim(word, '0'), '' where word ~ '^0*[1-9][0-9]{0,8}$'
            union
            select 'd:' || number_key(word), ':*' where word ~ '^[0-9]{5,30}$'
            union
            select 'l:' || word, ':*' where word ~ '^[a-z]*[0-9]{3,}[a-z0-9]*$') q);
comment on function rabta.word_query(text) is 'What a typed word is looked up as';

-- What was typed as terms that all have to be there: identifiers first, then the words that are left. Nothing that was
-- typed is ever read as an operator.
create function rabta.search_terms(typed text) returns tsquery[]
  language plpgsql immutable strict parallel safe set search_path = rabta, pg_temp as $$
declare
  left_over text := btrim(search_plain(left(typed, 400)));
  terms tsquery[] := array[]::tsquery[];
  found text[];
  word text;
begin
  for found in select regexp_matches(left_over,
      '(?:^|\s)((?:[a-z][a-z0-9+]*://)?(?:[a-z0-9-]+\.)+[a-z]{2,}(?:[/?]\S*)?)(?=\s|$)', 'g') loop
    terms := terms || ('''' || regexp_replace('u:' || address_key(found[1]), '[''\\[:cntrl:]]', '', 'g') || ''':*')::tsquery;
    left_over := replace(left_over, found[1], ' ');
  end loop;
  for found in select regexp_matches(left_over, '(?:^|\s)(rbt[- ]?([0-9]{4})(?:[- ]?([0-9]*)))(?=\s|$)', 'g') loop
    if ltrim(found[3], '0') = '' then
      terms := terms || ('''r:rbt' || found[2] || found[3] || ''':*')::tsquery;
    else
      terms := terms || ('''r:rbt' || found[2] || found[3] || ''':*|''r:' || found[2] || '-' || ltrim(found[3], '0') || '''')::tsquery;
    end if;
    left_over := replace(left_over, found[1], ' ');
  end loop;
  for found in select regexp_matches(left_over, '(?:^|\s)([12][0-9]{3})-0*([1-9][0-9]{0,8})(?=\s|$)', 'g') loop
    terms := terms || ('''r:' || found[1] || '-' || found[2] || '''')::tsquery;
    left_over := regexp_replace(left_over, found[1] || '-0*' || found[2], ' ');
  end loop;
  for found in select regexp_matches(left_over, '(\+?[0-9][0-9 ().-]{4,30}[0-9])', 'g') loop
    if length(regexp_replace(found[1], '[^0-9]', '', 'g')) >= 7 then
      terms := terms || ('''d:' || left(number_key(found[1]), 30) || ''':*')::tsquery;
      left_over := replace(left_over, found[1], ' ');
    end if;
  end loop;
  for found in select regexp_matches(left_over, '(?:^|\s)((?=\S*[0-9])[a-z0-9&.]+(?:[-/][a-z0-9&.]+){1,5})(?=\s|$)', 'g') loop
    terms := terms || ('''l:' || regexp_replace(found[1], '[^a-z0-9]', '', 'g') || ''':*')::tsquery;
    left_over := replace(left_over, found[1], ' ');
  end loop;
  for word in select w from regexp_split_to_table(left_over, '[^a-z0-9' || U&'\0620-\06FF\00DF-\00FF\0100-\024F' || ']+')
      with ordinality s (w, n) where w <> '' order by n limit 8 loop
    terms := terms || word_query(left(word, 60));
  end loop;
  return terms[1:8];
end $$;
comment on function rabta.search_terms(text) is 'What was typed, as at most eight terms that all have to be there';

create function rabta.say(of_source text, of_record bigint, of_case bigint, of_part text, lexemes text[]) returns void
  language sql security definer set search_path = rabta, pg_temp as $$
  insert into case_text as t (source, record_id, case_id, part, words)
  values (of_source, of_record, of_case, of_part, array_to_tsvector(array(select x from unnest(lexemes) x where x <> '')))
  on conflict (source, record_id) do update
     set case_id = excluded.case_id, part = excluded.part, words = excluded.words
   where (t.case_id, t.part, t.words) is distinct from (excluded.case_id, excluded.part, excluded.words);
$$;
comment on function rabta.say(text, bigint, bigint, text, text[]) is 'Keeps the words of a record; called by triggers only';
revoke all on function rabta.say(text, bigint, bigint, text, text[]) from public;

create function rabta.case_record_says() returns trigger
  language plpgsql security definer set search_path = rabta, pg_temp as $$
begin
  perform say('case_record', new.id, new.id, null,
              reference_lexemes(new.reference) || text_lexemes(new.title || ' ' || new.summary));
  return null;
end $$;
create trigger case_record_says after insert or update of title, summary on rabta.case_record
  for each row execute function rabta.case_record_says();

create function rabta.report_says() returns trigger
  language plpgsql security definer set search_path = rabta, pg_temp as $$
begin
  perform say('report', new.id, new.case_id, 'REPORT', text_lexemes(new.narrative));
  return null;
end $$;
create trigger report_says after insert or update of narrative, case_id on rabta.report
  for each row execute function rabta.report_says();

create function rabta.advertisement_says() returns trigger
  language plpgsql security definer set search_path = rabta, pg_temp as $$
begin
  perform say('advertisement', new.id, new.case_id, 'ADVERTS',
              text_lexemes(concat_ws(' ', new.platform, new.account, new.url, new.wording))
              || coalesce(name_lexemes(new.account), array[]::text[]));
  return null;
end $$;
create trigger advertisement_says after insert or update of platform, account, url, wording, case_id
  on rabta.advertisement for each row execute function rabta.advertisement_says();

create function rabta.recruiter_says() returns trigger
  language plpgsql security definer set search_path = rabta, pg_temp as $$
begin
  perform say('recruiter', new.id, new.case_id, 'ADVERTS',
              text_lexemes(concat_ws(' / ', new.name, new.phone, new.licence))
              || coalesce(name_lexemes(new.name), array[]::text[]));
  return null;
end $$;
create trigger recruiter_says after insert or update of name, phone, licence, case_id on rabta.recruiter
  for each row execute function rabta.recruiter_says();

create function rabta.said_no_more() returns trigger
  language plpgsql security definer set search_path = rabta, pg_temp as $$
begin
  delete from case_text where source = tg_table_name and record_id = old.id;
  return null;
end $$;
comment on function rabta.case_record_says() is 'Keeps reference, title and summary findable';
comment on function rabta.report_says() is 'Keeps the narrative findable for those who may read reports';
comment on function rabta.advertisement_says() is 'Keeps an advertisement findable';
comment on function rabta.recruiter_says() is 'Keeps a recruiter findable';
comment on function rabta.said_no_more() is 'A record that is gone is not found any more';
create trigger report_said after delete on rabta.report for each row execute function rabta.said_no_more();
create trigger advertisement_said after delete on rabta.advertisement for each row execute function rabta.said_no_more();
create trigger recruiter_said after delete on rabta.recruiter for each row execute function rabta.said_no_more();

-- Everything anew, after a change of what makes text comparable or a load that went past the triggers.
create function rabta.make_case_text() returns void
  language plpgsql security definer set search_path = rabta, pg_temp as $$
begin
  drop index case_text_words;
  delete from case_text;
  insert into case_text (source, record_id, case_id, part, words)
  select s.source, s.id, s.case_id, s.part, array_to_tsvector(s.lexemes) from (
    select 'case_record' as source, id, id as case_id, null::text as part,
           reference_lexemes(reference) || text_lexemes(title || ' ' || summary) as lexemes from case_record
    union all
    select 'report', id, case_id, 'REPORT', text_lexemes(narrative) from report
    union all
    select 'advertisement', id, case_id, 'ADVERTS',
           text_lexemes(concat_ws(' ', platform, account, url, wording))
           || coalesce(name_lexemes(account), array[]::text[]) from advertisement
    union all
    select 'recruiter', id, case_id, 'ADVERTS',
           text_lexemes(concat_ws(' / ', name, phone, licence))
           || coalesce(name_lexemes(name), array[]::text[]) from recruiter) s;
  create index case_text_words on case_text using gin (words);
end $$;
comment on function rabta.make_case_text() is 'Makes the words of all records anew';
revoke all on function rabta.make_case_text() from public;
select rabta.make_case_text();

-- Those of some cases that say every term in what the session may read of them. Row-level security would check each
-- case before the words are looked at, so that no index helps; here the access is part of the search itself.
create function rabta.cases_saying_among(case_ids bigint[], terms tsquery[]) returns setof bigint
  language sql stable security definer set search_path = rabta, pg_temp rows 100 as $$
  select a.case_id
    from unnest(case_ids) of_case (id)
    join case_access a on a.case_id = of_case.id and a.principal = any (session_principals())
   where cardinality(terms) > 0 and (a.expires_at is null or a.expires_at > now())
     and not exists (
       select 1 from unnest(terms) term (q)
        where not exists (
          select 1 from case_text t
           where t.case_id = a.case_id and t.words @@ term.q
             and (t.part is null or t.part = any (parts_reached(a.level, a.parts)))));
$$;
comment on function rabta.cases_saying_among(bigint[], tsquery[]) is
  'Those of the cases that say every term in a part that the session may read';

-- The same from the index, for what few records say; nothing if more than so many do.
create function rabta.cases_saying(terms tsquery[], most integer) returns bigint[]
  language plpgsql stable security definer set search_path = rabta, pg_temp as $$
declare
  term tsquery;
  said bigint[];
  fewest bigint[];
begin
  foreach term in array terms loop
    execute format('select array_agg(t.case_id) from (select case_id from case_text where words @@ %L limit %s) t',
                   term, most + 1) into said;
    if said is null then
      return array[]::bigint[];
    end if;
    if cardinality(said) <= most and (fewest is null or cardinality(said) < cardinality(fewest)) then
      fewest := said;
    end if;
  end loop;
  if fewest is null then
    return null;
  end if;
  return array(select distinct c from cases_saying_among(array(select distinct x from unnest(fewest) x), terms) c);
end $$;
comment on function rabta.cases_saying(tsquery[], integer) is
  'Cases that say every term in a part that the session may read; null if every term is said by more records than that';
-- What only makes text comparable reads nothing.
grant execute on function rabta.search_plain(text), rabta.name_key(text), rabta.number_key(text), rabta.address_key(text),
  rabta.name_lexemes(text), rabta.word_query(text) to rabta_app;
grant execute on function rabta.search_terms(text), rabta.cases_saying_among(bigint[], tsquery[]),
  rabta.cases_saying(tsquery[], integer) to rabta_app;
