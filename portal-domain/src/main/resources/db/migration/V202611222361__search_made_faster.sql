-- The same words as before, sooner: what a text cannot hold is not looked for with the expressions that take pieces out of
-- it, and a name is made comparable once.

create or replace function rabta.text_lexemes(typed text) returns text[]
  language sql immutable strict parallel safe set search_path = rabta, pg_temp
  return (
    with plain as (
      select t, case when t ~ '[0-9][0-9 ().-]{4}' then t else '' end as with_digits,
             case when t ~ '[a-z0-9-]\.[a-z][a-z]' then t else '' end as with_address,
             case when t ~ '[a-z0-9&.][-/][a-z0-9&.]' then t else '' end as with_licence
        from search_plain(typed) t)
    select coalesce(array_agg(distinct x.lexeme), array[]::text[]) from plain, lateral (
      select left(w, 60) as lexeme from regexp_split_to_table(t, '[^a-z0-9' || U&'\0620-\06FF\00DF-\00FF\0100-\024F' || ']+') w
      union all
      select 'd:' || left(number_key(m[1]), 30) from regexp_matches(with_digits, '(\+?[0-9][0-9 ().-]{4,30}[0-9])', 'g') m
      union all
      select 'd:' || left(number_key(m[1]), 30) from regexp_matches(with_digits, '([0-9]{6,30})', 'g') m
      union all
      select 'u:' || address_key(m[1]) from regexp_matches(with_address, '((?:[a-z][a-z0-9+]*://)?(?:[a-z0-9-]+\.)+[a-z]{2,}(?:[/?][^\s<>"'']*)?)', 'g') m
      union all
      select 'l:' || left(regexp_replace(m[1], '[^a-z0-9]', '', 'g'), 40)
        from regexp_matches(with_licence, '([a-z0-9&.]+(?:[-/][a-z0-9&.]+){1,5})', 'g') m
    ) x where x.lexeme not in ('', 'd:', 'u:', 'l:'));

create or replace function rabta.name_lexemes(names text) returns text[]
  language sql immutable strict parallel safe set search_path = rabta, pg_temp
  return (select coalesce(array_agg(distinct 'n:' || sound), array[]::text[])
            from (select name_key(w) as sound
                    from regexp_split_to_table(
                           regexp_replace(regexp_replace(lower(names), U&'(\0639\0628\062F)(\0627\0644)', '\1 \2', 'g'),
                                          '\mabd[aeiou][lrsnz](?=[a-z])', 'abdul ', 'g'),
                           U&'[^a-z\0600-\06FF\FB50-\FDFF\FE70-\FEFF\00DF-\024F]+') w
                   where w <> '' offset 0) s
           where length(sound) > 1);
