-- Money, journey, advertisements with checks, and provisions that the custodian puts beside the decision's. All are
-- append-only: a correction is a new row that names the one it supersedes.

create table rabta.payment (
  id             bigint constraint payment_pk primary key,
  case_id        bigint not null constraint payment_case_exists references rabta.case_record (id),
  channel        text not null,
  account        text,
  amount         numeric(24, 8) not null,
  currency       text not null,
  on_day         date,
  day_precision  text,
  payer          text not null,
  payee          text not null,
  receipt        text not null,
  remark         text,
  supersedes     bigint,
  withdrawn      boolean not null,
  correction     text,
  submission     text not null,
  entered_by     text not null,
  entered_name   text not null,
  entered_unit   text not null,
  entered_agency text not null,
  entered_at     timestamptz not null,
  constraint payment_channel_known check (channel in ('CASH', 'BANK', 'EASYPAISA', 'JAZZCASH', 'OTHER_WALLET',
    'MONEY_ORDER', 'CARD', 'HAWALA', 'CRYPTO', 'OTHER', 'UNKNOWN')),
  constraint payment_account_length check (char_length(account) <= 200),
  constraint payment_amount_range check (amount > 0 and amount <= 1000000000000),
  constraint payment_currency_form check (currency ~ '^[A-Z]{3,5}$'),
  constraint payment_precision_known check (day_precision in ('EXACT', 'ABOUT', 'MONTH')),
  constraint payment_day_whole check ((on_day is null) = (day_precision is null)),
  constraint payment_payer_known check (payer in ('VICTIM', 'FAMILY', 'OTHER_APPLICANT', 'RECRUITER', 'EMPLOYER', 'OTHER', 'UNKNOWN')),
  constraint payment_payee_known check (payee in ('RECRUITER', 'SUB_AGENT', 'PROMOTER', 'TRANSPORTER', 'EMPLOYER', 'CAPTOR',
    'OFFICIAL', 'ACCOUNT_HOLDER', 'VICTIM', 'OTHER', 'UNKNOWN')),
  constraint payment_receipt_known check (receipt in ('YES', 'NO', 'UNKNOWN')),
  constraint payment_remark_length check (char_length(remark) <= 2000),
  constraint payment_correction_said check ((correction is not null) = (supersedes is not null)),
  constraint payment_correction_length check (char_length(correction) <= 1000),
  constraint payment_withdrawal_supersedes check (not withdrawn or supersedes is not null),
  constraint payment_of_case unique (id, case_id),
  constraint payment_same_case foreign key (supersedes, case_id) references rabta.payment (id, case_id),
  constraint payment_superseded_once unique (supersedes),
  constraint payment_unit_exists foreign key (entered_unit, entered_agency) references rabta.unit (code, agency),
  constraint payment_submitted_once unique (case_id, submission)
);
create index payment_newest on rabta.payment (case_id, entered_at desc, id desc);
comment on table rabta.payment is 'A payment, as far as it is known; append-only, a correction supersedes';
comment on column rabta.payment.id is 'Key';
comment on column rabta.payment.case_id is 'The case';
comment on column rabta.payment.channel is 'How the money changed hands';
comment on column rabta.payment.account is 'Account, wallet or address it went to (sensitive)';
comment on column rabta.payment.amount is 'How much, in units of the currency';
comment on column rabta.payment.currency is 'ISO 4217 code, or the usual symbol of a token';
comment on column rabta.payment.on_day is 'The day, in Pakistan; null if not known';
comment on column rabta.payment.day_precision is 'How exactly the day is known';
comment on column rabta.payment.payer is 'Who paid, as a role';
comment on column rabta.payment.payee is 'Who was paid, as a role';
comment on column rabta.payment.receipt is 'Whether there is a receipt';
comment on column rabta.payment.remark is 'What for, and what else is known (sensitive)';
comment on column rabta.payment.supersedes is 'The entry in force until this one; null for the first';
comment on column rabta.payment.withdrawn is 'The earlier entry is taken back';
comment on column rabta.payment.correction is 'Why the earlier entry was corrected or taken back (sensitive)';
comment on column rabta.payment.submission is 'Names the form it came with, so that none is entered twice';
comment on column rabta.payment.entered_by is 'Subject of the person (sensitive)';
comment on column rabta.payment.entered_name is 'Name of the person, as shown (sensitive)';
comment on column rabta.payment.entered_unit is 'Unit of the person';
comment on column rabta.payment.entered_agency is 'Agency of the unit';
comment on column rabta.payment.entered_at is 'When';

create table rabta.journey_leg (
  id             bigint constraint journey_leg_pk primary key,
  case_id        bigint not null constraint journey_leg_case_exists references rabta.case_record (id),
  kind           text not null,
  place_in_order integer not null,
  from_place     text not null,
  to_place       text not null,
  mode           text not null,
  carrier        text,
  on_day         date,
  day_precision  text,
  visa           text not null,
  escort         text not null,
  remark         text,
  supersedes     bigint,
  withdrawn      boolean not null,
  correction     text,
  submission     text not null,
  entered_by     text not null,
  entered_name   text not null,
  entered_unit   text not null,
  entered_agency text not null,
  entered_at     timestamptz not null,
  constraint journey_leg_kind_known check (kind in ('PROMISED', 'ACTUAL')),
  constraint journey_leg_order_range check (place_in_order between 1 and 99),
  constraint journey_leg_from_length check (char_length(from_place) between 1 and 200),
  constraint journey_leg_to_length check (char_length(to_place) between 1 and 200),
  constraint journey_leg_mode_known check (mode in ('AIR', 'ROAD', 'SEA', 'RAIL', 'FOOT', 'UNKNOWN')),
  constraint journey_leg_carrier_length check (char_length(carrier) <= 200),
  constraint journey_leg_precision_known check (day_precision in ('EXACT', 'ABOUT', 'MONTH')),
  constraint journey_leg_day_whole check ((on_day is null) = (day_precision is null)),
  constraint journey_leg_visa_known check (visa in ('WORK', 'VISIT', 'UMRAH_OR_HAJJ', 'STUDENT', 'BUSINESS', 'TRANSIT',
    'ON_ARRIVAL', 'NONE', 'FORGED', 'UNKNOWN')),
  constraint journey_leg_escort_known check (escort in ('NOBODY', 'RECRUITER', 'SMUGGLER', 'OTHER_TRAVELLERS', 'FAMILY',
    'OTHER', 'UNKNOWN')),
  constraint journey_leg_remark_length check (char_length(remark) <= 2000),
  constraint journey_leg_correction_said check ((correction is not null) = (supersedes is not null)),
  constraint journey_leg_correction_length check (char_length(correction) <= 1000),
  constraint journey_leg_withdrawal_supersedes check (not withdrawn or supersedes is not null),
  constraint journey_leg_of_case unique (id, case_id),
  constraint journey_leg_same_case foreign key (supersedes, case_id) references rabta.journey_leg (id, case_id),
  constraint journey_leg_superseded_once unique (supersedes),
  constraint journey_leg_unit_exists foreign key (entered_unit, entered_agency) references rabta.unit (code, agency),
  constraint journey_leg_submitted_once unique (case_id, submission)
);
create index journey_leg_newest on rabta.journey_leg (case_id, entered_at desc, id desc);
comment on table rabta.journey_leg is 'A leg of a journey, promised or travelled; append-only, a correction supersedes';
comment on column rabta.journey_leg.id is 'Key';
comment on column rabta.journey_leg.case_id is 'The case';
comment on column rabta.journey_leg.kind is 'Promised or travelled';
comment on column rabta.journey_leg.place_in_order is 'Place in the order, 1 to 99';
comment on column rabta.journey_leg.from_place is 'Where it begins (sensitive)';
comment on column rabta.journey_leg.to_place is 'Where it ends (sensitive)';
comment on column rabta.journey_leg.mode is 'How';
comment on column rabta.journey_leg.carrier is 'Airline, flight, bus or boat';
comment on column rabta.journey_leg.on_day is 'The day, in Pakistan; null if not known';
comment on column rabta.journey_leg.day_precision is 'How exactly the day is known';
comment on column rabta.journey_leg.visa is 'On what papers';
comment on column rabta.journey_leg.escort is 'Who goes along, as a role';
comment on column rabta.journey_leg.remark is 'What else is known (sensitive)';
comment on column rabta.journey_leg.supersedes is 'The entry in force until this one; null for the first';
comment on column rabta.journey_leg.withdrawn is 'The earlier entry is taken back';
comment on column rabta.journey_leg.correction is 'Why the earlier entry was corrected or taken back (sensitive)';
comment on column rabta.journey_leg.submission is 'Names the form it came with, so that none is entered twice';
comment on column rabta.journey_leg.entered_by is 'Subject of the person (sensitive)';
comment on column rabta.journey_leg.entered_name is 'Name of the person, as shown (sensitive)';
comment on column rabta.journey_leg.entered_unit is 'Unit of the person';
comment on column rabta.journey_leg.entered_agency is 'Agency of the unit';
comment on column rabta.journey_leg.entered_at is 'When';

-- An advertisement may be added and corrected after the report. What came with the report is signed by the report.
alter table rabta.advertisement add column language text;
alter table rabta.advertisement add column on_day date;
alter table rabta.advertisement add column day_precision text;
alter table rabta.advertisement add column first_id bigint;
alter table rabta.advertisement add column supersedes bigint;
alter table rabta.advertisement add column withdrawn boolean not null default false;
alter table rabta.advertisement add column correction text;
alter table rabta.advertisement add column submission text;
alter table rabta.advertisement add column entered_by text;
alter table rabta.advertisement add column entered_name text;
alter table rabta.advertisement add column entered_unit text;
alter table rabta.advertisement add column entered_agency text;
alter table rabta.advertisement add column entered_at timestamptz;
alter table rabta.advertisement
  add constraint advertisement_language_known check (language in ('UR', 'EN', 'PA', 'PS', 'SD', 'SKR', 'BAL', 'AR', 'FA', 'OTHER')),
  add constraint advertisement_precision_known check (day_precision in ('EXACT', 'ABOUT', 'MONTH')),
  add constraint advertisement_day_whole check ((on_day is null) = (day_precision is null)),
  add constraint advertisement_signed_whole check (num_nonnulls(submission, entered_by, entered_name, entered_unit, entered_agency,
    entered_at) in (0, 6)),
  add constraint advertisement_correction_said check ((correction is not null) = (supersedes is not null)),
  add constraint advertisement_correction_signed check (supersedes is null or entered_by is not null),
  add constraint advertisement_correction_length check (char_length(correction) <= 1000),
  add constraint advertisement_withdrawal_supersedes check (not withdrawn or supersedes is not null),
  add constraint advertisement_first_of_later check ((first_id is not null) = (supersedes is not null)),
  add constraint advertisement_entry_of_case unique (id, case_id),
  add constraint advertisement_same_case foreign key (supersedes, case_id) references rabta.advertisement (id, case_id),
  add constraint advertisement_first_same_case foreign key (first_id, case_id) references rabta.advertisement (id, case_id),
  add constraint advertisement_superseded_once unique (supersedes),
  add constraint advertisement_unit_exists foreign key (entered_unit, entered_agency) references rabta.unit (code, agency),
  add constraint advertisement_submitted_once unique (case_id, submission);
create index advertisement_newest on rabta.advertisement (case_id, entered_at desc, id desc) where entered_at is not null;
comment on column rabta.advertisement.language is 'Language of its text';
comment on column rabta.advertisement.on_day is 'Day on which it was captured, in Pakistan; null if not known';
comment on column rabta.advertisement.day_precision is 'How exactly the day is known';
comment on column rabta.advertisement.first_id is 'First entry of the same advertisement; null for the first itself';
comment on column rabta.advertisement.supersedes is 'The entry in force until this one; null for the first';
comment on column rabta.advertisement.withdrawn is 'The earlier entry is taken back';
comment on column rabta.advertisement.correction is 'Why the earlier entry was corrected or taken back (sensitive)';
comment on column rabta.advertisement.submission is 'Names the form it came with; null for what came with the report';
comment on column rabta.advertisement.entered_by is 'Subject of the person (sensitive); null for what came with the report';
comment on column rabta.advertisement.entered_name is 'Name of the person, as shown (sensitive)';
comment on column rabta.advertisement.entered_unit is 'Unit of the person';
comment on column rabta.advertisement.entered_agency is 'Agency of the unit';
comment on column rabta.advertisement.entered_at is 'When it was entered after the report';

create table rabta.advert_check (
  id             bigint constraint advert_check_pk primary key,
  case_id        bigint not null constraint advert_check_case_exists references rabta.case_record (id),
  advert_id      bigint not null,
  live           text not null,
  seen_at        timestamptz not null,
  remark         text,
  supersedes     bigint,
  withdrawn      boolean not null,
  correction     text,
  submission     text not null,
  entered_by     text not null,
  entered_name   text not null,
  entered_unit   text not null,
  entered_agency text not null,
  entered_at     timestamptz not null,
  constraint advert_check_advert_exists foreign key (advert_id, case_id)
    references rabta.advertisement (id, case_id) on update cascade,
  constraint advert_check_live_known check (live in ('YES', 'NO')),
  constraint advert_check_remark_length check (char_length(remark) <= 500),
  constraint advert_check_stands check (supersedes is null and correction is null and not withdrawn),
  constraint advert_check_unit_exists foreign key (entered_unit, entered_agency) references rabta.unit (code, agency),
  constraint advert_check_submitted_once unique (case_id, submission)
);
create index advert_check_newest on rabta.advert_check (case_id, entered_at desc, id desc);
comment on table rabta.advert_check is 'Somebody looked whether an advertisement is still there; append-only';
comment on column rabta.advert_check.id is 'Key';
comment on column rabta.advert_check.case_id is 'The case';
comment on column rabta.advert_check.advert_id is 'First entry of the advertisement';
comment on column rabta.advert_check.live is 'Whether it was there';
comment on column rabta.advert_check.seen_at is 'When somebody looked';
comment on column rabta.advert_check.remark is 'What else was seen (sensitive)';
comment on column rabta.advert_check.supersedes is 'Always null';
comment on column rabta.advert_check.withdrawn is 'Always false';
comment on column rabta.advert_check.correction is 'Always null';
comment on column rabta.advert_check.submission is 'Names the form it came with, so that none is entered twice';
comment on column rabta.advert_check.entered_by is 'Subject of the person (sensitive)';
comment on column rabta.advert_check.entered_name is 'Name of the person, as shown (sensitive)';
comment on column rabta.advert_check.entered_unit is 'Unit of the person';
comment on column rabta.advert_check.entered_agency is 'Agency of the unit';
comment on column rabta.advert_check.entered_at is 'When';
create index advert_check_of_advert on rabta.advert_check (advert_id, seen_at desc);

create table rabta.case_provision (
  id             bigint constraint case_provision_pk primary key,
  case_id        bigint not null constraint case_provision_case_exists references rabta.case_record (id),
  provision      text not null constraint case_provision_provision_exists references rabta.provision (code),
  added          boolean not null,
  reason         text not null,
  supersedes     bigint,
  withdrawn      boolean not null,
  correction     text,
  submission     text not null,
  entered_by     text not null,
  entered_name   text not null,
  entered_unit   text not null,
  entered_agency text not null,
  entered_at     timestamptz not null,
  constraint case_provision_reason_length check (char_length(reason) between 1 and 1000),
  constraint case_provision_stands check (supersedes is null and correction is null and not withdrawn),
  constraint case_provision_unit_exists foreign key (entered_unit, entered_agency) references rabta.unit (code, agency),
  constraint case_provision_submitted_once unique (case_id, submission)
);
create index case_provision_newest on rabta.case_provision (case_id, entered_at desc, id desc);
comment on table rabta.case_provision is 'The custodian adds a provision to those of the decision, or takes one away; the latest change holds';
comment on column rabta.case_provision.id is 'Key';
comment on column rabta.case_provision.case_id is 'The case';
comment on column rabta.case_provision.provision is 'Code of the provision';
comment on column rabta.case_provision.added is 'Added, else taken away';
comment on column rabta.case_provision.reason is 'Why (sensitive)';
comment on column rabta.case_provision.supersedes is 'Always null';
comment on column rabta.case_provision.withdrawn is 'Always false';
comment on column rabta.case_provision.correction is 'Always null';
comment on column rabta.case_provision.submission is 'Names the form it came with, so that none is entered twice';
comment on column rabta.case_provision.entered_by is 'Subject of the person (sensitive)';
comment on column rabta.case_provision.entered_name is 'Name of the person, as shown (sensitive)';
comment on column rabta.case_provision.entered_unit is 'Unit of the person';
comment on column rabta.case_provision.entered_agency is 'Agency of the unit';
comment on column rabta.case_provision.entered_at is 'When';

grant select, insert on rabta.payment, rabta.journey_leg, rabta.advert_check, rabta.case_provision to rabta_app;
do $$
declare t text;
begin
  foreach t in array array['payment', 'journey_leg', 'advert_check', 'case_provision'] loop
    execute format('alter table rabta.%I enable row level security', t);
    execute format('alter table rabta.%I force row level security', t);
    execute format('create policy %I on rabta.%I to rabta_owner using (true) with check (true)', t || '_owner', t);
  end loop;
end $$;

create policy payment_seen on rabta.payment for select to rabta_app using (rabta.session_reads(case_id, 'PAYMENTS'));
create policy payment_entered on rabta.payment for insert to rabta_app
  with check (rabta.session_signs(entered_by, entered_unit, entered_agency) and rabta.session_enters(case_id, 'PAYMENTS'));
create policy journey_leg_seen on rabta.journey_leg for select to rabta_app using (rabta.session_reads(case_id, 'JOURNEY'));
create policy journey_leg_entered on rabta.journey_leg for insert to rabta_app
  with check (rabta.session_signs(entered_by, entered_unit, entered_agency) and rabta.session_enters(case_id, 'JOURNEY'));
create policy advert_check_seen on rabta.advert_check for select to rabta_app using (rabta.session_reads(case_id, 'ADVERTS'));
create policy advert_check_entered on rabta.advert_check for insert to rabta_app
  with check (rabta.session_signs(entered_by, entered_unit, entered_agency) and rabta.session_enters(case_id, 'ADVERTS'));

drop policy advertisement_recorded on rabta.advertisement;
create policy advertisement_recorded on rabta.advertisement for insert to rabta_app
  with check (entered_by is null and rabta.session_holds(case_id));
create policy advertisement_entered on rabta.advertisement for insert to rabta_app
  with check (rabta.session_signs(entered_by, entered_unit, entered_agency) and rabta.session_enters(case_id, 'ADVERTS'));

-- Whoever may add one for whatever reason adds it in the own name.
create policy advertisement_in_own_name on rabta.advertisement as restrictive for insert to rabta_app
  with check (entered_by is null or rabta.session_signs(entered_by, entered_unit, entered_agency));

create policy case_provision_seen on rabta.case_provision for select to rabta_app
  using (exists (select 1 from rabta.case_access a where a.case_id = case_provision.case_id
                  and a.level in ('CUSTODY', 'CONTRIBUTOR', 'OBSERVER')));
create policy case_provision_entered on rabta.case_provision for insert to rabta_app
  with check (rabta.session_signs(entered_by, entered_unit, entered_agency) and rabta.session_holds(case_id)
              and rabta.case_open(case_id));
