-- A question of the portal is planned for its values each time. Within an act on many cases the same small statements, and
-- the checks of references, run ten thousand times: there a plan is kept.

alter function rabta.propose_many(text[], text, text, text, jsonb, text, timestamptz) set plan_cache_mode = 'auto';
alter function rabta.charge_many(text[], boolean, text, timestamptz) set plan_cache_mode = 'auto';
alter function rabta.assign_many(text[], bigint, text, text, timestamptz) set plan_cache_mode = 'auto';
alter function rabta.custodian_acted() set plan_cache_mode = 'auto';
