import type { Channel } from '@meldpunt/domain';
import { inTransaction } from '../../platform/database/in-transaction.js';
import type { Tick } from '../../platform/work-context.js';
import { enqueueDelivery } from './enqueue-delivery.js';
import type { HandOverTables } from './hand-over.tables.js';

/** Max. recipient queues per sweep; the next sweep takes the rest. */
const linesPerSweep = 500;
const patienceMs = 120_000;

/** Enqueues a delivery job for every recipient queue with hand-overs that are overdue, in case a job was lost. */
export const sweepHandOvers: Tick = async (work) => {
  const now = work.clock();
  const lines = await work.em
    .getKysely<HandOverTables>()
    .selectFrom('hand_over')
    .select(['channel', 'recipient'])
    .distinct()
    .where('status', '=', 'PENDING')
    .where('next_attempt_at', '<', new Date(now.getTime() - patienceMs))
    .limit(linesPerSweep)
    .execute();
  await inTransaction(work, async (em) => {
    for (const { channel, recipient } of lines)
      await enqueueDelivery(em, { channel: channel as Channel, recipient, runAt: now });
  });
};
