-- An EXISTS in a policy may be answered by hashing every case the principal sees, hundreds of thousands for a
-- headquarters, to show twenty-five rows. A scalar subquery with a limit is always one look into the index of the row's
-- own case.

drop policy case_record_seen on rabta.case_record;
create policy case_record_seen on rabta.case_record for select to rabta_app
  using ((select true from rabta.case_access a where a.case_id = case_record.id limit 1));

do $$
declare t text;
begin
  foreach t in array array['participation', 'case_facts', 'routing_decision', 'wait', 'fact_statement'] loop
    execute format('drop policy %1$I on rabta.%2$I', t || '_seen', t);
    execute format('create policy %1$I on rabta.%2$I for select to rabta_app using ('
        '(select true from rabta.case_access a where a.case_id = %2$I.case_id limit 1))', t || '_seen', t);
  end loop;
end $$;

drop policy hand_off_seen on rabta.hand_off;
create policy hand_off_seen on rabta.hand_off for select to rabta_app
  using (rabta.session_acts_for(to_unit, to_agency)
         or (select true from rabta.case_access a where a.case_id = hand_off.case_id limit 1));
drop policy assessment_review_seen on rabta.assessment_review;
create policy assessment_review_seen on rabta.assessment_review for select to rabta_app
  using ((select true from rabta.case_access a where a.case_id = assessment_review.case_id
           and a.level in ('CUSTODY', 'CONTRIBUTOR', 'OBSERVER') limit 1));
drop policy access_grant_seen on rabta.access_grant;
create policy access_grant_seen on rabta.access_grant for select to rabta_app
  using (rabta.session_acts_for(unit, agency)
         or (select true from rabta.case_access a where a.case_id = access_grant.case_id
              and a.level in ('CUSTODY', 'CONTRIBUTOR', 'OBSERVER') limit 1));
drop policy audit_seen_on_case on rabta.audit_entry;
create policy audit_seen_on_case on rabta.audit_entry for select to rabta_app
  using (rabta.session_has_role('auditor')
         or (select true from rabta.case_access a where a.case_id = audit_entry.case_id
              and a.level in ('CUSTODY', 'CONTRIBUTOR') and a.parts is null limit 1));
