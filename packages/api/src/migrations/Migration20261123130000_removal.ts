import { Migration } from '@mikro-orm/migrations';

const tables = `
create table reachability_observation (
  id uuid primary key,
  content_item_id uuid not null references content_item (id),
  observed_at timestamptz not null,
  outcome text not null,
  http_status smallint check (http_status between 0 and 999),
  redirect text,
  method text not null check (method in ('HEAD', 'GET', 'NONE', 'BY_HAND')),
  recorded_at timestamptz not null,
  observed_by uuid references account (id),
  check ((method = 'BY_HAND') = (observed_by is not null)),
  check (method <> 'BY_HAND' or (http_status is null and redirect is null)),
  check (outcome <> 'SEEN_OFFLINE' or method = 'BY_HAND'),
  check (observed_at <= recorded_at + interval '5 minutes')
);
create index reachability_observation_by_item on reachability_observation (content_item_id, observed_at, id);
create trigger reachability_observation_is_append_only before update or delete on reachability_observation
  for each row execute function refuse_change();
create trigger reachability_observation_is_not_truncated before truncate on reachability_observation
  for each statement execute function refuse_change();

create table removal_watch (
  content_item_id uuid primary key references content_item (id),
  state text not null,
  state_since timestamptz not null,
  next_check_at timestamptz,
  next_check_because text not null
);
create index removal_watch_due on removal_watch (next_check_at) where next_check_at is not null;

alter table hosting_observation alter column recorded_by drop not null;
`;

/** Creates reachability observations, and the time of the next check of each item. */
export class Migration20261123130000_removal extends Migration {
  override up(): void {
    this.addSql(tables);
  }
}
