import type { Channel } from '@meldpunt/domain';
import { kysely } from '../../platform/database/kysely.js';
import { inTransaction } from '../../platform/database/in-transaction.js';
import type { Tick } from '../../platform/work-context.js';
import { enqueueDelivery } from './enqueue-delivery.js';
import type { HandOverTables } from './hand-over.entity.js';

/** Max. recipient queues per sweep; the next sweep takes the rest. */
const maxQueuesPerSweep = 500;
const overdueAfterMs = 120_000;

/** Enqueues a delivery job for every recipient queue with hand-overs that are overdue, in case a job was lost. */
export const sweepHandOvers: Tick = async (context) => {
  const now = context.clock();
  const queues = await kysely<HandOverTables>(context.em)
    .selectFrom('hand_over')
    .select(['channel', 'recipient'])
    .distinct()
    .where('status', '=', 'PENDING')
    .where('nextAttemptAt', '<', new Date(now.getTime() - overdueAfterMs))
    .limit(maxQueuesPerSweep)
    .execute();
  await inTransaction(context, async (em) => {
    for (const { channel, recipient } of queues)
      await enqueueDelivery(em, { channel: channel as Channel, recipient, runAt: now });
  });
};
