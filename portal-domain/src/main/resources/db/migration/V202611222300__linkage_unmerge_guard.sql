-- Permissive policies join: the check of one permits what the row was chosen by another for. Each therefore names the
-- rows it is about on both sides.
drop policy access_grant_unmerged on rabta.access_grant;
create policy access_grant_unmerged on rabta.access_grant for update to rabta_app
  using (source = 'MERGE' and ended_at is null and rabta.session_holds(case_id))
  with check (source = 'MERGE' and ended_at is not null);
