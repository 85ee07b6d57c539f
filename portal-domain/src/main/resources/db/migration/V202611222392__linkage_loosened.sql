-- What a corrected or withdrawn entry said ties its case to others no longer. The application says what nothing in that
-- part of the case says any more. Who was told of it and has not taken note is told no longer, unless another part of the
-- case says it; what was taken note of stands.

create function rabta.identifiers_loosened(of_case bigint, a_part text, kinds text[], vals text[]) returns integer
  language plpgsql security definer set search_path = rabta, pg_temp as $$
declare loosened integer;
begin
  if not coalesce(session_enters(of_case, a_part), false) then
    return 0;
  end if;
  delete from case_identifier i using unnest(kinds, vals) as k (kind, value)
   where i.case_id = of_case and i.part = a_part and i.kind = k.kind and i.value = k.value;
  get diagnostics loosened = row_count;
  delete from case_hit h using unnest(kinds, vals) as k (kind, value)
   where h.id in (select t.id from case_hit t where t.case_id = of_case
                  union all select t.id from case_hit t where t.other_case = of_case)
     and h.kind = k.kind and h.value = k.value and h.noted_at is null
     and not exists (select 1 from case_identifier i
                      where i.case_id = of_case and i.kind = k.kind and i.value = k.value);
  return loosened;
end $$;
comment on function rabta.identifiers_loosened(bigint, text, text[], text[]) is
  'Takes identifiers out of a part of a case that the session may add to; says how many';
revoke all on function rabta.identifiers_loosened(bigint, text, text[], text[]) from public;
grant execute on function rabta.identifiers_loosened(bigint, text, text[], text[]) to rabta_app;
