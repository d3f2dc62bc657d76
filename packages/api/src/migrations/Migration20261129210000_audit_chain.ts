import { Migration } from '@mikro-orm/migrations';

/** Who acted, as they were named and which roles they held at that time. Unknown for entries that are older than these columns. */
const actors = `
create sequence account_number;
create function next_account_code() returns text language sql volatile
  as $$ select 'A' || to_char(nextval('account_number'), 'FM000000') $$;
alter table account add column code text not null unique default next_account_code();
alter table audit_entry
  add column actor_code text,
  add column actor_name text,
  add column actor_roles text[];
`;

/**
 * Every audit entry gets one link of a hash chain, in the transaction that writes the entry. There are 32 lanes, each a
 * chain of its own, so that transactions do not wait for each other. ADR 20 says why, and what it costs.
 */
const tables = `
create table audit_link (
  lane smallint not null check (lane between 0 and 31),
  position bigint not null check (position >= 1),
  entry_id bigint not null unique,
  at timestamptz not null,
  previous bytea not null check (octet_length(previous) = 32),
  digest bytea not null check (octet_length(digest) = 32),
  hash bytea not null check (octet_length(hash) = 32),
  primary key (lane, position)
);

create table audit_head (
  number bigint primary key check (number >= 1),
  at timestamptz not null,
  body text not null,
  signature bytea not null
);
${['audit_link', 'audit_head']
  .map(
    (table) => `
create trigger ${table}_is_append_only before update or delete on ${table}
  for each row execute function refuse_change();
create trigger ${table}_is_not_truncated before truncate on ${table}
  for each statement execute function refuse_change();`,
  )
  .join('\n')}
`;

/**
 * The bytes that are hashed are also written in features/audit/chain/link-hash.ts, which verifies them. The lane is locked
 * at the end of the transaction, after every other lock, so that it cannot be part of a deadlock. The function runs with
 * the rights of its owner: the application itself cannot write links.
 */
const functions = `
create function audit_time(at timestamptz) returns text language sql immutable
  return to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"');

create function audit_digest(entry audit_entry) returns bytea language sql immutable
  set search_path = pg_catalog, public, pg_temp
  as $$ select sha256(convert_to(json_build_array(
    entry.id::text, audit_time(entry.at), entry.action, entry.actor_id, entry.actor_code, entry.actor_name,
    array_to_string(entry.actor_roles, ' '), entry.subject_type, entry.subject_id, entry.case_id, entry.details::text
  )::text, 'UTF8')) $$;

create function link_audit_entry(entry audit_entry, own_lane integer) returns void
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  last audit_link;
  next_at timestamptz;
  entry_digest bytea := audit_digest(entry);
begin
  perform pg_advisory_xact_lock(5477002, own_lane);
  select * into last from audit_link where lane = own_lane order by position desc limit 1;
  last.position := coalesce(last.position, 0) + 1;
  last.hash := coalesce(last.hash, decode(repeat('00', 32), 'hex'));
  next_at := greatest(clock_timestamp(), last.at);
  insert into audit_link (lane, position, entry_id, at, previous, digest, hash)
  values (own_lane, last.position, entry.id, next_at, last.hash, entry_digest, sha256(convert_to(json_build_array(
    own_lane::text, last.position::text, audit_time(next_at), encode(last.hash, 'hex'), encode(entry_digest, 'hex')
  )::text, 'UTF8')));
end $$;
revoke execute on function link_audit_entry from public;

create function chain_audit_entry() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  perform link_audit_entry(new, pg_backend_pid() % 32);
  return null;
end $$;

do $$
declare
  entry audit_entry;
begin
  for entry in select * from audit_entry order by id loop
    perform link_audit_entry(entry, 0);
  end loop;
end $$;

create constraint trigger audit_entry_is_chained after insert on audit_entry
  deferrable initially deferred for each row execute function chain_audit_entry();
`;

/** The audit trail as a hash chain, and the actor of each entry as they were then. */
export class Migration20261129210000_audit_chain extends Migration {
  override up(): void {
    this.addSql(actors);
    this.addSql(tables);
    this.addSql(functions);
  }
}
