import { createHash } from 'node:crypto';
import { userInfo } from 'node:os';
import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { kysely } from '../../../platform/database/kysely.js';
import { UsageError } from '../../../platform/usage-error.js';
import type { AuditDetails } from '../audit-event.js';

/** What a command of the operator read. */
export interface CommandRead {
  /** The name of the command, as in `npm run`. */
  readonly command: string;
  readonly count: number;
  /** The text that is printed. Its SHA-256 is stored. */
  readonly printed: string;
  readonly asked?: AuditDetails;
}

/**
 * Records that a command read data. Call it before the data are printed: if the entry cannot be written, they are not
 * printed. Nobody is signed in, so the entry has the login of the database, which the database adds, and the user of the
 * operating system.
 */
export async function recordCommandRead(
  em: EntityManager,
  { command, count, printed, asked }: CommandRead,
): Promise<void> {
  const sha256 = createHash('sha256').update(printed).digest('hex');
  const details = JSON.stringify({ ...asked, command, count, sha256, operator: operatorName() });
  try {
    await sql`select record_command_read(${details}::jsonb)`.execute(kysely(em));
  } catch (error) {
    if ((error as { readonly code?: unknown }).code === readOnly)
      throw new UsageError(
        'This database does not accept writes, so the read cannot be recorded. Use its leader.',
      );
    throw error;
  }
}

/** The SQL state of a write to a standby server or in a read-only transaction. */
const readOnly = '25006';

/** The user of the operating system; its number if it has no name, as in a container. */
function operatorName(): string {
  try {
    return userInfo().username;
  } catch {
    return `uid ${process.getuid?.() ?? 'unknown'}`;
  }
}
