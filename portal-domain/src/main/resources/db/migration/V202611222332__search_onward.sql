-- A note that must not be passed on is read by fewer people than the notes of its case; so it is not searched for.

create function rabta.note_is_sought(tlp text, handling text) returns boolean
  language sql immutable strict parallel safe
  return tlp in ('AMBER', 'GREEN', 'CLEAR') and handling !~ '\mNO_ONWARD_SHARING\M';
comment on function rabta.note_is_sought(text, text) is
  'Everybody who reads the notes of a case reads notes of that mark and handling, so that they can be searched for';

create or replace function rabta.case_note_says() returns trigger
  language plpgsql security definer set search_path = rabta, pg_temp as $$
begin
  delete from case_text where source = 'case_note' and record_id = new.supersedes;
  if note_is_sought(new.tlp, new.handling) and not new.withdrawn then
    perform say('case_note', new.id, new.case_id, 'NOTES', text_lexemes(new.text));
  end if;
  return null;
end $$;

create or replace function rabta.late_texts() returns table (source text, record_id bigint, case_id bigint, part text, lexemes text[])
  language sql stable security definer set search_path = rabta, pg_temp as $$
  select 'case_note', n.id, n.case_id, 'NOTES', text_lexemes(n.text) from case_note n
   where note_is_sought(n.tlp, n.handling) and not n.withdrawn
     and not exists (select 1 from case_note s where s.supersedes = n.id)
  union all
  select 'payment', p.id, p.case_id, 'PAYMENTS', payment_lexemes(p.channel, p.account, p.remark) from payment p
   where not p.withdrawn and not exists (select 1 from payment s where s.supersedes = p.id)
  union all
  select 'person', p.id, p.case_id, 'PEOPLE', place_lexemes(p.place) from person p where p.place is not null
$$;
drop function rabta.note_is_sought(text);

delete from rabta.case_text t using rabta.case_note n
 where t.source = 'case_note' and t.record_id = n.id and not rabta.note_is_sought(n.tlp, n.handling);
