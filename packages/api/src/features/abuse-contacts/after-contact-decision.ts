import type { EntityManager } from '@mikro-orm/postgresql';
import type { ActingContext } from '../../platform/work-context.js';

type Follow = (
  em: EntityManager,
  context: Pick<ActingContext, 'clock' | 'newId' | 'isTest'>,
  contactId: string,
) => Promise<void>;

/** What other features do when a person decides on a contact. Runs in the transaction of the decision. */
export interface AfterContactDecision {
  readonly approved: Follow;
  readonly rejected: Follow;
}
