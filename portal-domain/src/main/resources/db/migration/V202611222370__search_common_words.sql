-- Whether a word is common is known from the planner's figures; asking the index would mean to gather all the records that
-- say it, half a million for some words, only to find that they are too many.

create or replace function rabta.cases_saying(terms tsquery[], most integer) returns bigint[]
  language plpgsql volatile security definer set search_path = rabta, pg_temp as $$
declare
  term tsquery;
  plan json;
  said bigint[];
  fewest bigint[];
begin
  foreach term in array terms loop
    execute format('explain (format json) select from case_text where words @@ %L', term) into plan;
    if (plan -> 0 -> 'Plan' ->> 'Plan Rows')::numeric > 20.0 * most then
      continue;
    end if;
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
