-- Persons who were recorded before forms had keys get one: the portal reads no person without.

update rabta.person set form = gen_random_uuid() where form is null;
alter table rabta.person alter column form set default gen_random_uuid(), alter column form set not null;
