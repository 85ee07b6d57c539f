-- Who does not agree to being passed on is not named to another unit by a share of the case.
create policy case_share_consented on rabta.case_share as restrictive for insert to rabta_app
  with check ((parts is not null and parts !~ '\mIDENTITIES\M')
              or not exists (select 1 from rabta.person p
                              where p.case_id = case_share.case_id and p.sharing_consent = 'NO'));
