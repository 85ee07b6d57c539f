-- Who there is, where, and under which law: the reference data that every other feature points at.

create table rabta.agency (
  code       text constraint agency_pk primary key,
  name_en    text not null,
  name_ur    text not null,
  short_en   text not null,
  short_ur   text not null,
  sort_order integer not null constraint agency_sort_order_once unique,
  version    bigint not null,
  constraint agency_code_form check (code ~ '^[A-Z]{2,10}$')
);
comment on table rabta.agency is 'Bodies that take part in the portal';
comment on column rabta.agency.code is 'Code, such as FIA';
comment on column rabta.agency.name_en is 'Full name in English';
comment on column rabta.agency.name_ur is 'Full name in Urdu';
comment on column rabta.agency.short_en is 'Short name in English, for badges and lists';
comment on column rabta.agency.short_ur is 'Short name in Urdu, for badges and lists';
comment on column rabta.agency.sort_order is 'Place in lists';
comment on column rabta.agency.version is 'Optimistic lock';

create table rabta.unit (
  code     text constraint unit_pk primary key,
  agency   text not null constraint unit_agency_exists references rabta.agency (code),
  name_en  text not null,
  name_ur  text not null,
  short_en text not null,
  short_ur text not null,
  kind     text not null,
  city     text not null,
  covers   text not null,
  source   text not null,
  active   boolean not null default true,
  version  bigint not null,
  constraint unit_code_form check (code ~ '^[A-Z]+(-[A-Z0-9]+)+$'),
  constraint unit_of_agency_once unique (code, agency),
  constraint unit_kind_known check (kind in ('HEADQUARTERS', 'PROTECTORATE', 'CYBERCRIME_CENTRE', 'ANALYSIS', 'LIAISON',
    'ANTI_TRAFFICKING_CIRCLE', 'RECIPIENT', 'ATTACHE_POST', 'MISSION', 'COORDINATION', 'OVERSIGHT', 'PROVIDER'))
);
create index unit_of_agency on rabta.unit (agency, code);
comment on table rabta.unit is 'Parts of agencies that hold custody, receive hand-offs and answer for waits';
comment on column rabta.unit.code is 'Code, such as AHTC-GRW; the unit claim of an officer''s account';
comment on column rabta.unit.agency is 'The agency it belongs to';
comment on column rabta.unit.name_en is 'Full name in English';
comment on column rabta.unit.name_ur is 'Full name in Urdu';
comment on column rabta.unit.short_en is 'Short name in English, for lists';
comment on column rabta.unit.short_ur is 'Short name in Urdu, for lists';
comment on column rabta.unit.kind is 'What sort of unit it is';
comment on column rabta.unit.city is 'Seat';
comment on column rabta.unit.covers is 'Area or country in words';
comment on column rabta.unit.source is 'public: named in public material; report: named in the ICMPD report; illustrative: to be confirmed by the agency';
comment on column rabta.unit.active is 'False when the unit takes nothing new';
comment on column rabta.unit.version is 'Optimistic lock';

create table rabta.country (
  code          text constraint country_pk primary key,
  name_en       text not null,
  name_ur       text not null,
  role          text not null,
  mission_city  text not null,
  mission_basis text not null,
  in_report     text not null,
  note          text,
  version       bigint not null,
  constraint country_code_form check (code ~ '^[A-Z]{2}$'),
  constraint country_role_known check (role in ('DESTINATION', 'TRANSIT', 'BOTH')),
  constraint country_mission_basis_known check (mission_basis in ('SEEN', 'OWN', 'UNCERTAIN')),
  constraint country_in_report_known check (in_report in ('YES', 'NO', 'GROUP'))
);
comment on table rabta.country is 'Destination and transit countries';
comment on column rabta.country.code is 'ISO 3166-1 alpha-2';
comment on column rabta.country.name_en is 'Name in English';
comment on column rabta.country.name_ur is 'Name in Urdu';
comment on column rabta.country.role is 'Destination, transit or both';
comment on column rabta.country.mission_city is 'Where missions of Pakistan sit that serve the country';
comment on column rabta.country.mission_basis is 'How sure that is: SEEN in a source, OWN knowledge, UNCERTAIN';
comment on column rabta.country.in_report is 'Named in the ICMPD report: YES, NO, or GROUP for a region that includes it';
comment on column rabta.country.note is 'What the country is known for in these cases';
comment on column rabta.country.version is 'Optimistic lock';

create table rabta.country_post (
  country text not null constraint country_post_country_exists references rabta.country (code),
  rank    integer not null,
  unit    text not null constraint country_post_unit_exists references rabta.unit (code),
  version bigint not null,
  constraint country_post_pk primary key (country, rank),
  constraint country_post_unit_once unique (country, unit),
  constraint country_post_rank_positive check (rank >= 1)
);
comment on table rabta.country_post is 'Which posts reach a person in a country: its welfare attachés, else the mission that serves it';
comment on column rabta.country_post.country is 'The country';
comment on column rabta.country_post.rank is 'The post with rank 1 is asked where nothing more is known';
comment on column rabta.country_post.unit is 'The post';
comment on column rabta.country_post.version is 'Optimistic lock';

create table rabta.district (
  code          text constraint district_pk primary key,
  name_en       text not null,
  name_ur       text not null,
  province      text not null,
  province_ur   text not null,
  division      text not null,
  parent        text,
  aliases       text,
  protectorate  text constraint district_protectorate_exists references rabta.unit (code),
  fia_zone      text constraint district_fia_zone_exists references rabta.unit (code),
  nccia_centre  text constraint district_nccia_centre_exists references rabta.unit (code),
  routing_basis text not null,
  certainty     text not null,
  valid_from    date,
  valid_to      date,
  note          text,
  version       bigint not null,
  constraint district_code_form check (code ~ '^[A-Z]+(-[A-Z]+)+$'),
  constraint district_basis_known check (routing_basis in ('COVERAGE', 'FALLBACK')),
  constraint district_certainty_known check (certainty in ('CERTAIN', 'UNCERTAIN', 'NEW_2026')),
  constraint district_validity_order check (valid_to > valid_from)
);
comment on table rabta.district is 'Districts of Pakistan and the units that cover them by default';
comment on column rabta.district.code is 'Code: province and name';
comment on column rabta.district.name_en is 'Name in English';
comment on column rabta.district.name_ur is 'Name in Urdu';
comment on column rabta.district.province is 'Province or territory';
comment on column rabta.district.province_ur is 'Province or territory in Urdu';
comment on column rabta.district.division is 'Division';
comment on column rabta.district.parent is 'District on older records and identity cards';
comment on column rabta.district.aliases is 'Other and older names, separated by semicolons';
comment on column rabta.district.protectorate is 'Protectorate of Emigrants by default; null: headquarters';
comment on column rabta.district.fia_zone is 'FIA circle by default; null: headquarters';
comment on column rabta.district.nccia_centre is 'Cybercrime reporting centre by default; null: headquarters';
comment on column rabta.district.routing_basis is 'COVERAGE, or FALLBACK where some agency has no unit for it';
comment on column rabta.district.certainty is 'How sure the entry is';
comment on column rabta.district.valid_from is 'First day as a district, where recent';
comment on column rabta.district.valid_to is 'Day after the last as a district; null while it exists';
comment on column rabta.district.note is 'Doubts and recent changes';
comment on column rabta.district.version is 'Optimistic lock';

create table rabta.provision (
  code          text constraint provision_pk primary key,
  instrument_en text not null,
  instrument_ur text not null,
  year          integer not null,
  citation_en   text not null,
  citation_ur   text not null,
  strand        text not null,
  conduct_en    text not null,
  conduct_ur    text not null,
  numbering     text not null,
  valid_from    date not null,
  valid_to      date,
  version       bigint not null,
  constraint provision_code_form check (code ~ '^[A-Z]+-[A-Z0-9-]+$'),
  constraint provision_strand_known check (strand in
    ('FRAUD', 'SMUGGLING', 'TRAFFICKING', 'REGULATORY', 'PROTECTION', 'PROCEDURE', 'CONTENT')),
  constraint provision_numbering_known check (numbering in ('REPORT_2026', 'CORRECTED')),
  constraint provision_citation_length check
    (char_length(citation_en) between 1 and 200 and char_length(citation_ur) between 1 and 200),
  constraint provision_validity_order check (valid_to > valid_from)
);
comment on table rabta.provision is 'Statutory provisions that decisions point at';
comment on column rabta.provision.code is 'Code, such as PTPA-3; stays when the citation is corrected';
comment on column rabta.provision.instrument_en is 'Name of the law in English';
comment on column rabta.provision.instrument_ur is 'Name of the law in Urdu';
comment on column rabta.provision.year is 'Year of the law';
comment on column rabta.provision.citation_en is 'Section or rule, editable';
comment on column rabta.provision.citation_ur is 'Section or rule in Urdu, editable';
comment on column rabta.provision.strand is 'What the provision is about';
comment on column rabta.provision.conduct_en is 'The conduct in English';
comment on column rabta.provision.conduct_ur is 'The conduct in Urdu';
comment on column rabta.provision.numbering is 'REPORT_2026: numbering as in the ICMPD report, 2026; CORRECTED: by an administrator';
comment on column rabta.provision.valid_from is 'First day in force; 1 January where only the year is known';
comment on column rabta.provision.valid_to is 'Day after the last day in force; null while in force';
comment on column rabta.provision.version is 'Optimistic lock';

grant select on rabta.agency, rabta.unit, rabta.country, rabta.country_post, rabta.district, rabta.provision
  to rabta_app, rabta_job;
