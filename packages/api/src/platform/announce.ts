import type { EntityManager } from '@mikro-orm/postgresql';

/** A change in the audit trail, as codes and ids. */
export interface AuditedChange {
  /** The id of its audit entry: one change has one entry. */
  readonly entryId: string;
  readonly action: string;
  readonly subject: string;
  readonly subjectId: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/**
 * Announces changes to external systems. The outbox messages commit in the transaction of the changes. It does not query
 * the database if no receiver may get any of the changes.
 */
export type Announce = (em: EntityManager, at: Date, changes: readonly AuditedChange[]) => Promise<void>;
