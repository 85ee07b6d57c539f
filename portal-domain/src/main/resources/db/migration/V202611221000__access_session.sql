-- Who the database session speaks for. The application sets these values with set_config(..., true)
-- at the start of every transaction; without them every policy answers "nothing".

create function rabta.session_subject() returns text language sql stable
  return nullif(current_setting('rabta.subject', true), '');
create function rabta.session_unit() returns text language sql stable
  return nullif(current_setting('rabta.unit', true), '');
create function rabta.session_agency() returns text language sql stable
  return nullif(current_setting('rabta.agency', true), '');
create function rabta.session_has_role(role_name text) returns boolean language sql stable
  return position(',' || role_name || ',' in ',' || coalesce(current_setting('rabta.roles', true), '') || ',') > 0;

comment on function rabta.session_subject() is 'Subject of the signed-in person, null outside a use case';
comment on function rabta.session_unit() is 'Unit code of the signed-in person, null outside a use case';
comment on function rabta.session_agency() is 'Agency code of the signed-in person, null outside a use case';
comment on function rabta.session_has_role(text) is 'Whether the signed-in person holds the realm role';

grant usage on schema rabta to rabta_app, rabta_job;
grant execute on function rabta.session_subject(), rabta.session_unit(), rabta.session_agency(),
  rabta.session_has_role(text) to rabta_app;
