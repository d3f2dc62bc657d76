import type { Channel } from '@meldpunt/domain';
import { kysely } from '../../platform/database/kysely.js';
import type { Task, WorkContext } from '../../platform/work-context.js';
import { inTransaction } from '../../platform/database/in-transaction.js';
import { faultOf } from '../../platform/logging/fault.js';
import type { Attempt, ChannelPort, Consequence } from './channel.port.js';
import { enqueueNextDelivery, type RecipientQueue } from './enqueue-delivery.js';
import type { HandOver, HandOverTables } from './hand-over.entity.js';
import { nextDelivery, nextDueHandOver } from './recipient-queue.js';
import { noteAttempt } from './note-attempt.js';

export type Channels = Readonly<Record<Channel, ChannelPort>>;

/** Max. hand-overs and max. time per job for one recipient, so that other recipients get a turn. */
const jobLimits = { maxHandOvers: 50, maxMs: 15_000 };

/**
 * The task that delivers the due hand-overs of one recipient queue. It then schedules one job for the time when the
 * next is due, so that a failing recipient has one waiting job, however many hand-overs wait.
 */
export const deliverHandOvers =
  (channels: Channels, afterStop: Consequence): Task =>
  async (payload, context) => {
    const { channel, recipient } = payload as RecipientQueue;
    const queue = { channel, recipient };
    const ends = Date.now() + jobLimits.maxMs;
    for (
      let served = 0;
      served < jobLimits.maxHandOvers && Date.now() < ends && !context.signal.aborted;
      served += 1
    ) {
      const handOver = await nextDueHandOver(context.em, queue, context.clock());
      if (handOver === null) break;
      await attemptDelivery(channels[channel], afterStop, handOver, context);
    }
    await inTransaction(context, async (em) => {
      const next = await nextDelivery(em, queue);
      if (next !== null) await enqueueNextDelivery(em, { ...queue, ...next });
    });
  };

/**
 * Starts an attempt, delivers, and records the result. Does nothing if another worker has taken the hand-over
 * meanwhile.
 */
async function attemptDelivery(
  channel: ChannelPort,
  afterStop: Consequence,
  handOver: HandOver,
  context: WorkContext,
): Promise<void> {
  const number = handOver.attempts + 1;
  const begun = await kysely<HandOverTables>(context.em)
    .updateTable('hand_over')
    .set({ attempts: number })
    .where('id', '=', handOver.id)
    .where('status', '=', 'PENDING')
    .where('attempts', '=', handOver.attempts)
    .executeTakeFirst();
  if (begun.numUpdatedRows !== 1n) return;
  const startedAt = context.clock();
  const result = await channel
    .deliver({ ...handOver, attempts: number }, context)
    .catch((error: unknown): Attempt => {
      context.logger.error(
        {
          handOver: handOver.id,
          channel: handOver.channel,
          fault: faultOf(error),
        },
        'the delivery of a hand-over threw an error',
      );
      return { outcome: 'FAILED', failure: { class: 'OWN_FAULT', cause: 'OWN_ERROR' } };
    });
  await noteAttempt({ channel, afterStop, handOver, number, startedAt, result }, context);
}
