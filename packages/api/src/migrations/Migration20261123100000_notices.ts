import { Migration } from '@mikro-orm/migrations';

const tables = `
create table abuse_contact (
  id uuid primary key,
  email text not null check (email = lower(email) and char_length(email) <= 254),
  kind text not null check (kind in ('NETWORK', 'REGISTRAR', 'OPERATOR')),
  organisation text check (char_length(organisation) <= 200),
  language text not null check (language in ('NL', 'FR', 'DE', 'EN')),
  status text not null check (status in ('PROPOSED', 'APPROVED', 'REJECTED')),
  source text not null,
  found_at timestamptz not null,
  decided_by uuid references account (id),
  decided_at timestamptz,
  unreachable_since timestamptz,
  version integer not null default 1,
  unique (email, kind),
  check ((status = 'PROPOSED') = (decided_at is null)),
  check ((decided_by is null) = (decided_at is null))
);
create index abuse_contact_by_status on abuse_contact (status, found_at, id);
create index abuse_contact_by_age on abuse_contact (found_at, id);

create table abuse_contact_override (
  id uuid primary key,
  scope text not null check (scope in ('HOSTNAME', 'NETWORK', 'ASN')),
  value text not null,
  contact_id uuid not null references abuse_contact (id),
  set_by uuid not null references account (id),
  set_at timestamptz not null,
  unique (scope, value)
);
create index abuse_contact_override_by_contact on abuse_contact_override (contact_id);

create sequence notice_number;
create function next_notice_reference() returns text language sql volatile
  as $$ select 'NT-' || to_char(nextval('notice_number'), 'FM000000000') $$;

create table notice (
  id uuid primary key,
  reference text not null unique default next_notice_reference(),
  contact_id uuid not null references abuse_contact (id),
  addressee text not null check (addressee in ('PROVIDER', 'UPSTREAM', 'REGISTRAR')),
  queue_band smallint not null check (queue_band in (0, 1)),
  opened_at timestamptz not null,
  leaves_at timestamptz not null,
  status text not null check (status in ('COLLECTING', 'SENDING', 'SENT', 'ANSWERED', 'UNANSWERED', 'FAILED', 'EMPTY')),
  rounds integer not null default 0 check (rounds >= 0),
  last_sent_at timestamptz,
  check ((rounds = 0) = (last_sent_at is null))
);
create unique index one_collecting_notice_per_contact on notice (contact_id, addressee)
  where status = 'COLLECTING' and queue_band = 1;
create index notice_by_contact on notice (contact_id, opened_at, id);

create table notice_item (
  id uuid primary key,
  sequence bigint generated always as identity unique,
  notice_id uuid not null references notice (id),
  referral_id uuid not null references referral (id),
  content_item_id uuid not null references content_item (id),
  host_country text check (host_country ~ '^[A-Z]{2}$'),
  host_provider text,
  host_networks text[] not null,
  chosen_because text not null,
  added_at timestamptz not null,
  unique (notice_id, referral_id)
);
create index notice_item_by_referral on notice_item (referral_id, added_at);

create table notice_item_taken_out (
  notice_item_id uuid primary key references notice_item (id),
  because text not null,
  at timestamptz not null
);

create table notice_round (
  notice_id uuid not null references notice (id),
  number integer not null check (number >= 1),
  hand_over_id uuid not null unique references hand_over (id),
  message_id text not null unique,
  item_ids uuid[] not null,
  language text not null,
  is_test boolean not null,
  sent_at timestamptz not null,
  primary key (notice_id, number)
);

create table notice_link (
  token_hash bytea primary key,
  notice_id uuid not null references notice (id),
  round integer not null,
  purpose text not null check (purpose in ('ANSWER', 'RETURN_PATH')),
  made_at timestamptz not null,
  expires_at timestamptz not null,
  unique (notice_id, round, purpose)
);

create table provider_answer (
  id uuid primary key,
  notice_item_id uuid not null references notice_item (id),
  sequence integer not null check (sequence >= 1),
  answer text not null,
  reason text,
  reference text check (char_length(reference) <= 100),
  answered_at timestamptz not null,
  unique (notice_item_id, sequence)
);

create table notice_delivery_report (
  id uuid primary key,
  notice_id uuid not null references notice (id),
  round integer not null,
  outcome text not null check (outcome in ('FAILED', 'DELAYED', 'DELIVERED', 'UNKNOWN')),
  status text check (status ~ '^[245]\\.[0-9]{1,3}\\.[0-9]{1,3}$'),
  received_at timestamptz not null
);
create index notice_delivery_report_by_notice on notice_delivery_report (notice_id, received_at);

alter table hosting_observation alter column recorded_by drop not null;
`;

const appendOnly = [
  'notice_item',
  'notice_item_taken_out',
  'notice_round',
  'notice_link',
  'provider_answer',
  'notice_delivery_report',
];

const guards = `
create function refuse_new_addressee() returns trigger language plpgsql as $$
begin
  if (new.id, new.reference, new.contact_id, new.addressee, new.queue_band, new.opened_at)
     is distinct from (old.id, old.reference, old.contact_id, old.addressee, old.queue_band, old.opened_at) then
    raise exception 'whom a notice is for never changes' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger notice_keeps_its_addressee before update on notice for each row execute function refuse_new_addressee();
create trigger notice_is_kept before delete on notice for each row execute function refuse_change();
create trigger abuse_contact_is_kept before delete on abuse_contact for each row execute function refuse_change();
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

/** Creates abuse contacts, notices, and answers of providers. Allows hosting observations by the system. */
export class Migration20261123100000_notices extends Migration {
  override up(): void {
    this.addSql(tables);
    this.addSql(guards);
  }
}
