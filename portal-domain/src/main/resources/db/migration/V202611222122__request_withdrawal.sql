-- Permissive policies join: a row that one policy opens may pass the check of another. So the check of a withdrawal says
-- again who withdraws.
drop policy agency_request_withdrawn on rabta.agency_request;
create policy agency_request_withdrawn on rabta.agency_request for update to rabta_app
  using (rabta.session_records(case_id)
         and (rabta.session_acts_for(from_unit, from_agency) or rabta.session_holds(case_id)))
  with check (status = 'WITHDRAWN' and rabta.session_records(case_id)
              and (rabta.session_acts_for(from_unit, from_agency) or rabta.session_holds(case_id)));
