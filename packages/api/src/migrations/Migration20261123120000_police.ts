import { Migration } from '@mikro-orm/migrations';

const tables = `
create table police_dossier (
  id uuid primary key,
  referral_id uuid not null references referral (id),
  version integer not null check (version >= 1),
  content_digest bytea not null check (octet_length(content_digest) = 32),
  digests jsonb not null,
  generated_at timestamptz not null,
  unique (referral_id, version)
);
`;

const appendOnly = ['police_dossier'];

const guards = appendOnly
  .map(
    (table) => `
create trigger ${table}_is_append_only before update or delete on ${table}
  for each row execute function refuse_change();
create trigger ${table}_is_not_truncated before truncate on ${table}
  for each statement execute function refuse_change();`,
  )
  .join('\n');

/** What police are handed and told: the versions of dossiers that were issued. */
export class Migration20261123120000_police extends Migration {
  override up(): void {
    this.addSql(tables);
    this.addSql(guards);
  }
}
