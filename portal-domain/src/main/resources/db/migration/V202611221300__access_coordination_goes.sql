-- National coordination looks at a case only while something of it waits for coordination. Whoever ends the last such
-- wait ends the preview with it.
create function rabta.coordination_is_done(of_case bigint) returns boolean
  language sql stable security definer set search_path = rabta, pg_temp
  return not exists (select 1 from wait w where w.case_id = of_case and w.status = 'OPEN'
                      and (w.unit = 'NAT-CO' or w.escalated_to = 'NAT-CO'));
comment on function rabta.coordination_is_done(bigint) is 'Nothing of the case waits for national coordination';
grant execute on function rabta.coordination_is_done(bigint) to rabta_app;

create policy participation_coordination_ended on rabta.participation for delete to rabta_app
  using (level = 'PREVIEW' and unit = 'NAT-CO' and agency = 'NAT' and rabta.coordination_is_done(case_id));
