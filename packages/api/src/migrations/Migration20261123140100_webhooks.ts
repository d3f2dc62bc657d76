import { Migration } from '@mikro-orm/migrations';

const tables = `
create table webhook_endpoint (
  id uuid primary key,
  url text not null,
  audience text not null check (audience in ('CASEWORK', 'POLICE')),
  types text[] not null check (cardinality(types) > 0),
  secret_sealed bytea,
  previous_secret_sealed bytea,
  previous_secret_until timestamptz,
  status text not null check (status in ('ACTIVE', 'PAUSED', 'DISABLED', 'REMOVED')),
  next_sequence integer not null default 1 check (next_sequence >= 1),
  created_by uuid not null references account (id),
  created_at timestamptz not null,
  check ((previous_secret_sealed is null) = (previous_secret_until is null)),
  check ((status = 'REMOVED') = (secret_sealed is null)),
  check (status <> 'REMOVED' or previous_secret_sealed is null)
);
create index webhook_endpoint_by_age on webhook_endpoint (created_at, id) where status <> 'REMOVED';

create table webhook_event (
  hand_over_id uuid primary key references hand_over (id),
  endpoint_id uuid not null references webhook_endpoint (id),
  sequence integer not null check (sequence >= 1),
  unique (endpoint_id, sequence)
);
create trigger webhook_event_is_append_only before update or delete on webhook_event
  for each row execute function refuse_change();
create trigger webhook_event_is_not_truncated before truncate on webhook_event
  for each statement execute function refuse_change();
`;

/** Creates webhook endpoints, and the sequence number of each message to them. */
export class Migration20261123140100_webhooks extends Migration {
  override up(): void {
    this.addSql(tables);
  }
}
