-- Requests and tasks that somebody who left had taken up wait for their unit again. The clockwork may have that done
-- and nothing else; the function belongs to the owner and looks at each table only where its feature is there.

create function rabta.claims_given_back(of_subject text, remains text)
  returns table (kind text, record_id bigint, case_id bigint, reference text, unit text)
  language plpgsql security definer set search_path = rabta, pg_temp as $$
begin
  if to_regclass('rabta.agency_request') is not null then
    return query
      update agency_request r
         set status = 'SENT', claimed_by = null, claimed_name = null, claimed_at = null, version = r.version + 1
       where r.claimed_by = of_subject and r.status = 'CLAIMED' and r.to_unit <> remains
      returning 'REQUEST'::text, r.id, r.case_id, r.reference, r.to_unit;
  end if;
  if to_regclass('rabta.case_task') is not null then
    return query
      update case_task t
         set state = 'OPEN', officer_subject = null, officer_name = null, claimed_at = null, version = t.version + 1
        from case_record c
       where c.id = t.case_id and t.officer_subject = of_subject and t.state = 'CLAIMED' and t.unit <> remains
      returning 'TASK'::text, t.id, t.case_id, c.reference, t.unit;
  end if;
end $$;
comment on function rabta.claims_given_back(text, text) is
  'Gives back the requests and tasks a person had taken up for other units than the one given; tells which';
revoke all on function rabta.claims_given_back(text, text) from public;
grant execute on function rabta.claims_given_back(text, text) to rabta_job;
