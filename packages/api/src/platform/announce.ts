import type { EntityManager } from '@mikro-orm/postgresql';

/** A change that has been written to the audit trail, by its codes and ids. */
export interface AuditedChange {
  /** The number of its entry in the trail: one change, one number. */
  readonly entryId: string;
  readonly action: string;
  readonly subject: string;
  readonly subjectId: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/**
 * Tells systems outside of changes, in the transaction of the changes: what is to be told commits with them. It asks
 * the database for nothing where nobody may hear of any of them.
 */
export type Announce = (em: EntityManager, at: Date, changes: readonly AuditedChange[]) => Promise<void>;
