import type { EntityManager } from '@mikro-orm/postgresql';
import type { RequestContext } from '../../platform/context.js';
import { kysely, type TablesOf } from '../../platform/database/kysely.js';
import type { Actor } from '../../platform/work-context.js';
import type { AuditEntryEntity } from './audit-entry.entity.js';
import type { AuditEvent } from './audit-event.js';

type Tables = TablesOf<typeof AuditEntryEntity>;

/**
 * Writes audit entries in one statement, in the current transaction, and announces them. Call it inside the transaction
 * of the change, so that both commit or neither does.
 */
export async function recordAudit(
  em: EntityManager,
  { viewer, clock, announce }: Actor,
  ...events: readonly AuditEvent[]
): Promise<void> {
  if (events.length === 0) return;
  const at = clock();
  const entries = await kysely<Tables>(em)
    .insertInto('audit_entry')
    .values(
      events.map(({ action, subject, subjectId, caseId, details }) => ({
        at,
        action,
        actorId: viewer?.id ?? null,
        actorCode: viewer?.code ?? null,
        actorName: viewer?.name ?? null,
        actorRoles: viewer === null ? null : [...viewer.roles],
        subjectType: subject,
        subjectId,
        caseId,
        details: JSON.stringify(details ?? {}) as never,
      })),
    )
    .returning(['id', 'action', 'subjectType', 'subjectId', 'details'])
    .execute();
  await announce(
    em,
    at,
    entries.map(({ id, action, subjectType: subject, subjectId, details }) => ({
      entryId: String(id),
      action,
      subject,
      subjectId,
      details,
    })),
  );
}

const pendingReads = new WeakMap<RequestContext, Map<string, AuditEvent>>();

/**
 * Records a sensitive read. All reads of a request are written in one statement before the response is sent. If that
 * fails, the response is not sent. Several reads of the same object in one request give one entry.
 */
export function recordRead(context: RequestContext, event: AuditEvent): void {
  let pending = pendingReads.get(context);
  if (pending === undefined) {
    const reads = (pending = new Map<string, AuditEvent>());
    pendingReads.set(context, reads);
    context.beforeResponse.push(() => recordAudit(context.em, context, ...reads.values()));
  }
  pending.set(`${event.action} ${event.subjectId} ${JSON.stringify(event.details ?? {})}`, event);
}
