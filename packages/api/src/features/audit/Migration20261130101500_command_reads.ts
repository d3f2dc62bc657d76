import { Migration } from '@mikro-orm/migrations';
import { appRole, createRole, readRole } from '../../platform/database/database-roles.js';

/**
 * Lets a command record what it read, also when its database role may only read. The function adds the name of the database
 * login itself, so that nobody can write an entry under another one.
 */
const commandReads = `
create function record_command_read(given jsonb) returns void
  language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  insert into audit_entry (at, action, subject_type, subject_id, details)
  values (date_trunc('milliseconds', clock_timestamp()), 'COMMAND_READ', 'COMMAND', gen_random_uuid(),
    given || jsonb_build_object('login', session_user))
$$;
revoke execute on function record_command_read(jsonb) from public;
grant execute on function record_command_read(jsonb) to ${appRole}, ${readRole};
`;

/** Entries about what the commands of the operator read. */
export class Migration20261130101500_command_reads extends Migration {
  override up(): void {
    for (const statement of [createRole(appRole), createRole(readRole), commandReads]) this.addSql(statement);
  }
}
