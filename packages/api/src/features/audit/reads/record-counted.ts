import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { Viewer } from '../../../platform/auth/viewer.js';
import { kysely } from '../../../platform/database/kysely.js';
import { statement } from '../../../platform/database/statement.js';
import { canonicalJson, type Json } from '../../../platform/json/canonical-json.js';
import type { WorkContext } from '../../../platform/work-context.js';
import type { AuditAction, AuditDetails, AuditSubject } from '../audit-event.js';

/** An entry that is written once a minute for the same actor and details; repetitions within the minute are counted. */
export interface CountedEvent {
  readonly action: AuditAction;
  readonly actor: Viewer | null;
  readonly subject: AuditSubject;
  readonly subjectId: string;
  readonly details: AuditDetails;
}

/** Writes the entry, or counts it if the same was written within the last minute. One SQL statement, one transaction. */
export async function recordCounted(
  em: EntityManager,
  at: Date,
  { action, actor, subject, subjectId, details }: CountedEvent,
): Promise<void> {
  const key = createHash('sha256')
    .update(canonicalJson([action, actor?.id ?? null, details as Json]))
    .digest();
  // The database function reads this JSON by its column names.
  const entry = {
    at,
    action,
    actor_id: actor?.id ?? null,
    actor_code: actor?.code ?? null,
    actor_name: actor?.name ?? null,
    actor_roles: actor?.roles ?? null,
    subject_type: subject,
    subject_id: subjectId,
    details,
  };
  await writeCountedEntry(em, key, JSON.stringify(entry));
}

const writeCountedEntry = statement()(
  (_tables, key: Buffer, entry: string) => sql`select write_counted_entry(${key}::bytea, ${entry}::jsonb)`,
);

/** Writes one entry for each that was repeated, when its minute is over. */
export async function writeRepeatedReads({ em, clock }: WorkContext): Promise<void> {
  await sql`select write_repeated_reads(${clock()}::timestamptz, null)`.execute(kysely(em));
}
