import { Migration } from '@mikro-orm/migrations';

/**
 * A list that somebody opens again within a minute is counted here, and gives no further entry. When the minute is over,
 * one entry says how often it was repeated. All in the transaction that writes the entries.
 */
const repeats = `
create table audit_recent_read (
  key bytea primary key,
  at timestamptz not null,
  times integer not null default 0,
  entry_id bigint references audit_entry (id)
);
create index audit_recent_read_by_at on audit_recent_read (at);

create function write_repeated_reads(now_at timestamptz, only_key bytea) returns integer language sql as $$
  with ended as (
    delete from audit_recent_read
    where at <= now_at - interval '1 minute' and (only_key is null or key = only_key)
    returning entry_id, times
  ), written as (
    insert into audit_entry (at, action, actor_id, actor_code, actor_name, actor_roles, subject_type, subject_id, details)
    select now_at, 'READ_REPEATED', actor_id, actor_code, actor_name, actor_roles, subject_type, subject_id,
      jsonb_build_object('entry', entry.id::text, 'times', ended.times)
    from ended join audit_entry entry on entry.id = ended.entry_id
    where ended.times > 0
    returning id
  )
  select count(*)::integer from written
$$;

create function write_counted_entry(entry_key bytea, entry jsonb) returns void language plpgsql as $$
declare
  is_first boolean;
  new_id bigint;
  now_at timestamptz := (entry ->> 'at')::timestamptz;
begin
  perform write_repeated_reads(now_at, entry_key);
  insert into audit_recent_read as recent (key, at) values (entry_key, now_at)
  on conflict (key) do update set times = recent.times + 1
  returning times = 0 into is_first;
  if is_first then
    insert into audit_entry (at, action, actor_id, actor_code, actor_name, actor_roles, subject_type, subject_id, details)
    select given.at, action, actor_id, actor_code, actor_name, actor_roles, subject_type, subject_id, details
    from jsonb_to_record(entry) as given (at timestamptz, action text, actor_id uuid, actor_code text, actor_name text,
      actor_roles text[], subject_type text, subject_id uuid, details jsonb)
    returning id into new_id;
    update audit_recent_read set entry_id = new_id where key = entry_key;
  end if;
end $$;
`;

/** Counts of lists that were opened again within a minute. */
export class Migration20261129211000_audit_reads extends Migration {
  override up(): void {
    this.addSql(repeats);
  }
}
