-- Who may do what in the portal's database. Run as a superuser in the database "rabta"; may be run again.
-- Rights on tables come from the migrations, which the owner runs.

revoke all on schema public from public;

create schema if not exists rabta authorization rabta_owner;
alter schema rabta owner to rabta_owner;
revoke all on schema rabta from public;
grant usage on schema rabta to rabta_app, rabta_job;

-- The owner may add trusted extensions (trigram search, for one) to the database.
grant connect, create on database rabta to rabta_owner;
grant connect on database rabta to rabta_app, rabta_job;

alter role rabta_owner in database rabta set search_path = rabta;
alter role rabta_app in database rabta set search_path = rabta;
alter role rabta_job in database rabta set search_path = rabta;

-- A function is closed to everybody until a migration grants it.
alter default privileges for role rabta_owner revoke execute on functions from public;
