-- Filters that fit few of a headquarters' many cases: those it only observes, was asked about or previews, and those that
-- nobody is in charge of.

create index case_access_level on rabta.case_access (principal, level, status, updated_at desc, case_id desc)
  where level in ('OBSERVER', 'REFERRAL_ONLY', 'REQUEST_ONLY', 'PREVIEW');
create index case_access_unassigned on rabta.case_access (principal, custody_unit, status, updated_at desc, case_id desc)
  where officer_subject is null;
