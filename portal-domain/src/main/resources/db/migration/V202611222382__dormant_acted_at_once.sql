-- An act of the custodian is written down by one statement; there is a wait to end only if the case had surfaced.

create or replace function rabta.custodian_acted() returns trigger
  language plpgsql security definer set search_path = rabta, pg_temp as $$
declare
  had_surfaced boolean;
begin
  update case_activity y
     set acted_at = new.at,
         next_look = case when y.look_on > new.at then y.look_on else new.at + dormant_after(c.priority) end,
         watched = c.status = 'OPEN'
    from case_record c
   where y.case_id = new.case_id and c.id = y.case_id and c.custody_agency = new.agency
     and (c.custody_unit = new.unit or position(',supervisor,' in ',' || new.roles || ',') > 0)
     and (y.acted_at < new.at - interval '1 hour' or (not y.watched and c.status = 'OPEN'))
  returning with (old as before) not before.watched into had_surfaced;
  if had_surfaced then
    perform end_dormant_wait(new.case_id, 'MET', new.at);
  end if;
  return null;
end $$;
comment on function rabta.custodian_acted() is
  'An act of the custodian begins the silence of a case anew and ends its wait, if it had surfaced';
