import { Migration } from '@mikro-orm/migrations';

const tables = `
create extension if not exists pg_trgm;

create table account (
  id uuid primary key,
  subject text not null unique,
  name text not null,
  roles text[] not null,
  first_seen_at timestamptz not null
);

create table report (
  id uuid primary key,
  receipt_hash bytea not null unique,
  received_at timestamptz not null,
  language text not null,
  found_via text,
  observed_at timestamptz,
  site_type text,
  remarks text check (char_length(remarks) <= 2000),
  states_immediate_danger boolean not null,
  contact_sealed bytea,
  site_access_sealed bytea,
  idempotency_hash bytea unique,
  payload_hash bytea,
  check ((idempotency_hash is null) = (payload_hash is null))
);

create sequence case_number;
create function next_case_reference() returns text language sql volatile
  as $$ select 'MP-' || to_char(nextval('case_number'), 'FM000000000') $$;

create table hotline_case (
  id uuid primary key,
  reference text not null unique default next_case_reference(),
  identity_key bytea not null,
  url text not null,
  hostname text,
  cycle integer not null check (cycle >= 1),
  previous_case_id uuid references hotline_case (id),
  status text not null check (status in ('RECEIVED', 'IN_REVIEW', 'AWAITING_SECOND_OPINION', 'HELD', 'ROUTED', 'CLOSED')),
  version integer not null default 1,
  opened_at timestamptz not null,
  closed_at timestamptz,
  closed_because text,
  held_because text[] not null default '{}',
  queue_band smallint not null check (queue_band in (0, 1)),
  waiting_since timestamptz not null,
  report_count integer not null check (report_count >= 0),
  assignee_id uuid references account (id),
  lease_expires_at timestamptz,
  check ((status = 'CLOSED') = (closed_at is not null)),
  check ((status = 'CLOSED') = (closed_because is not null)),
  check ((status = 'HELD') = (cardinality(held_because) > 0)),
  check ((assignee_id is null) = (lease_expires_at is null)),
  check ((cycle = 1) = (previous_case_id is null))
);
create unique index one_open_case_per_address on hotline_case (identity_key) where status <> 'CLOSED';
create index hotline_case_by_identity on hotline_case (identity_key, cycle);
create index hotline_case_work_queue on hotline_case (queue_band, waiting_since, id)
  where status in ('RECEIVED', 'IN_REVIEW', 'AWAITING_SECOND_OPINION');
create index hotline_case_by_priority on hotline_case (queue_band, waiting_since, id);
create index hotline_case_by_status on hotline_case (status, queue_band, waiting_since, id);
create index hotline_case_by_opening on hotline_case (opened_at, id);
create index hotline_case_by_assignee on hotline_case (assignee_id) where assignee_id is not null;
create index hotline_case_by_hostname on hotline_case using gin (hostname gin_trgm_ops);

create table reported_address (
  id uuid primary key,
  report_id uuid not null references report (id),
  case_id uuid not null references hotline_case (id),
  url text not null,
  unique (report_id, case_id)
);
create index reported_address_by_case on reported_address (case_id, id);

create table content_item (
  id uuid primary key,
  case_id uuid not null references hotline_case (id),
  position integer not null check (position >= 1),
  identity_key bytea not null,
  url text not null,
  hostname text,
  hosting_kind text not null,
  hosting_country text check (hosting_country ~ '^[A-Z]{2}$'),
  hosting_countries text[] not null,
  hosting_confidence text not null,
  hosting_provider text,
  hosting_decided_by text[] not null,
  hosting_evidence text[] not null,
  hosting_as_of timestamptz,
  opinions text not null check (opinions in ('NONE', 'SINGLE', 'AWAITING_SECOND', 'AGREED', 'DISAGREED', 'SETTLED')),
  classification text,
  deciding_assessment_id uuid,
  immediate_danger boolean not null,
  route jsonb,
  unique (case_id, identity_key),
  unique (case_id, position),
  check ((classification is null) = (deciding_assessment_id is null))
);
create index content_item_by_country on content_item (hosting_country, case_id);
create index content_item_by_kind on content_item (hosting_kind, case_id);
create index content_item_by_classification on content_item (classification, case_id);

create table hosting_observation (
  id uuid primary key,
  content_item_id uuid not null references content_item (id),
  source text not null,
  observed_at timestamptz not null,
  country text check (country ~ '^[A-Z]{2}$'),
  ip_address text,
  provider text,
  is_proxy boolean not null,
  is_anycast boolean not null,
  network text,
  note text check (char_length(note) <= 500),
  recorded_at timestamptz not null,
  recorded_by uuid not null references account (id)
);
create index hosting_observation_by_item on hosting_observation (content_item_id, recorded_at);

create table assessment (
  id uuid primary key,
  case_id uuid not null references hotline_case (id),
  content_item_id uuid not null references content_item (id),
  sequence integer not null,
  opinion text not null check (opinion in ('FIRST', 'SECOND', 'DECIDING')),
  assessed_by uuid not null references account (id),
  assessed_at timestamptz not null,
  findings jsonb not null,
  site_type text,
  commerciality text,
  payment_methods text[] not null,
  note text check (char_length(note) <= 500),
  classification text not null,
  decided_by text[] not null,
  legal_basis text[] not null,
  because text[] not null,
  settled_by text[] not null,
  needs_legal_review boolean not null,
  concerns_promotion boolean not null,
  law_version text not null,
  rules_version text not null,
  idempotency_key text,
  idempotency_fingerprint bytea,
  unique (content_item_id, sequence),
  unique (assessed_by, idempotency_key)
);
create index assessment_by_case on assessment (case_id, assessed_by);
alter table content_item add foreign key (deciding_assessment_id) references assessment (id);

create sequence referral_number;
create function next_referral_reference() returns text language sql volatile
  as $$ select 'RF-' || to_char(nextval('referral_number'), 'FM000000000') $$;

create table referral (
  id uuid primary key,
  reference text not null unique default next_referral_reference(),
  case_id uuid not null references hotline_case (id),
  content_item_id uuid not null references content_item (id),
  assessment_id uuid references assessment (id),
  kind text not null check (kind in ('POLICE', 'HOSTING_PROVIDER', 'INHOPE_HOTLINE', 'POLICE_ABROAD')),
  country text check (country ~ '^[A-Z]{2}$'),
  recipient text not null,
  gate text,
  queue_band smallint not null check (queue_band in (0, 1)),
  because text[] not null,
  status text not null,
  version integer not null default 1,
  recipient_reference text check (char_length(recipient_reference) <= 100),
  created_at timestamptz not null,
  due_at timestamptz,
  sent_at timestamptz,
  acknowledged_at timestamptz,
  completed_at timestamptz,
  outcome text,
  check ((status = 'COMPLETED') = (completed_at is not null)),
  check ((status = 'COMPLETED') = (outcome is not null)),
  check (gate is not null or status <> 'AWAITING_CLEARANCE')
);
create unique index one_open_referral_per_leg on referral (content_item_id, kind, coalesce(country, ''))
  where status not in ('COMPLETED', 'WITHDRAWN');
create index referral_by_case on referral (case_id, created_at, id);
create index referral_by_item on referral (content_item_id, created_at, id);
create index referral_to_police on referral (queue_band, created_at, id) where kind in ('POLICE', 'POLICE_ABROAD');
create index referral_feed on referral (queue_band, created_at, id);
create index referral_by_status on referral (kind, status, queue_band, created_at, id);

create table clearance_decision (
  id uuid primary key,
  referral_id uuid not null references referral (id),
  referral_version integer not null,
  decision text not null check (decision in ('HELD', 'CLEARED')),
  review_on date,
  reason text,
  clearance_reference text check (char_length(clearance_reference) <= 100),
  decided_by uuid not null references account (id),
  decided_at timestamptz not null,
  check ((decision = 'HELD') = (review_on is not null)),
  unique (referral_id, referral_version)
);

create table audit_entry (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  action text not null,
  actor_id uuid references account (id),
  subject_type text not null,
  subject_id uuid not null,
  case_id uuid references hotline_case (id),
  details jsonb not null
);
create index audit_entry_by_case on audit_entry (case_id, id);
create index audit_entry_by_actor on audit_entry (actor_id, id);
create index audit_entry_by_subject on audit_entry (subject_id, id);
create index audit_entry_by_action on audit_entry (action, id);
`;

const appendOnly = ['hosting_observation', 'assessment', 'clearance_decision', 'audit_entry'];

const guards = `
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;

create function refuse_new_subject() returns trigger language plpgsql as $$
begin
  if (new.id, new.reference, new.case_id, new.content_item_id, new.assessment_id, new.kind, new.country, new.recipient, new.gate,
      new.because, new.created_at)
     is distinct from (old.id, old.reference, old.case_id, old.content_item_id, old.assessment_id, old.kind, old.country, old.recipient, old.gate,
      old.because, old.created_at) then
    raise exception 'what a referral is about never changes' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

create trigger referral_keeps_its_subject before update on referral
  for each row execute function refuse_new_subject();
create trigger referral_is_kept before delete on referral for each row execute function refuse_change();
${appendOnly
  .map(
    (table) => `
create trigger ${table}_is_append_only before update or delete on ${table}
  for each row execute function refuse_change();
create trigger ${table}_is_not_truncated before truncate on ${table}
  for each statement execute function refuse_change();`,
  )
  .join('\n')}
`;

/** Creates the first tables: reports, cases, items, evidence, assessments, referrals and the audit trail. */
export class Migration20261122000000_initial extends Migration {
  override up(): void {
    this.addSql(tables);
    this.addSql(guards);
  }
}
