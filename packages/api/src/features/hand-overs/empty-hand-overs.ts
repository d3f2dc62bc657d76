import type { EntityManager } from '@mikro-orm/postgresql';
import { kysely } from '../../platform/database/kysely.js';
import type { HandOverTables } from './hand-over.entity.js';

/**
 * Erases the content of outbox messages that have ended, and the proof of the recipient. The row stays: it says which event
 * went to which recipient, and when. The database refuses this for a message that has not ended.
 */
export async function emptyHandOvers(em: EntityManager, ids: readonly string[], now: Date): Promise<void> {
  const nothing = JSON.stringify({}) as never;
  await kysely<HandOverTables>(em)
    .updateTable('hand_over')
    .set(({ eb, ref }) => ({
      payload: nothing,
      proof: eb
        .case()
        .when(ref('proof'), 'is not', null)
        .then(eb.cast<never>(eb.val('{}'), 'jsonb'))
        .end(),
      erasedAt: now,
    }))
    .where('id', 'in', [...ids])
    .execute();
}
