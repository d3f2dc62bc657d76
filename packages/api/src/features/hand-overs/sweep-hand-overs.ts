import type { Channel } from '@meldpunt/domain';
import { kysely } from '../../platform/database/kysely.js';
import { inTransaction } from '../../platform/database/in-transaction.js';
import type { Tick } from '../../platform/work-context.js';
import { enqueueDelivery } from './enqueue-delivery.js';
import type { HandOverTables } from './hand-over.entity.js';

/** Lines asked for in one sweep; the next sweep takes the rest. */
const linesPerSweep = 500;
const patienceMs = 120_000;

/**
 * Asks again for every line in which something has been due for a while: should a job ever be missing, its hand-overs
 * are not.
 */
export const sweepHandOvers: Tick = async (work) => {
  const now = work.clock();
  const lines = await kysely<HandOverTables>(work.em)
    .selectFrom('hand_over')
    .select(['channel', 'recipient'])
    .distinct()
    .where('status', '=', 'PENDING')
    .where('nextAttemptAt', '<', new Date(now.getTime() - patienceMs))
    .limit(linesPerSweep)
    .execute();
  await inTransaction(work, async (em) => {
    for (const { channel, recipient } of lines)
      await enqueueDelivery(em, { channel: channel as Channel, recipient, runAt: now });
  });
};
