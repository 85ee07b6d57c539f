-- What happened to the evidence of a case, in the order of time, for its timeline.
create index evidence_custody_of_case on rabta.evidence_custody (case_id, done_at desc, id desc);
create index evidence_check_alarms on rabta.evidence_check (case_id, checked_at desc, id desc)
  where result in ('CHANGED', 'MISSING', 'INFECTED');
