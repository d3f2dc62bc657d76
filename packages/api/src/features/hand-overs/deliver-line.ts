import type { Channel } from '@meldpunt/domain';
import { kysely } from '../../platform/database/kysely.js';
import type { Task, WorkContext } from '../../platform/work-context.js';
import { inTransaction } from '../../platform/database/in-transaction.js';
import { faultOf } from '../../platform/logging/fault.js';
import type { Attempt, ChannelPort, Consequence } from './channel.port.js';
import { enqueueNextDelivery, type Line } from './enqueue-delivery.js';
import type { HandOver, HandOverTables } from './hand-over.entity.js';
import { nextDelivery, nextInLine } from './next-in-line.js';
import { noteAttempt } from './note-attempt.js';

export type Channels = Readonly<Record<Channel, ChannelPort>>;

/** A worker serves one recipient for at most so many messages and so long, before others have their turn. */
const turn = { most: 50, ms: 15_000 };

/**
 * The task that delivers what is due for a recipient, and asks for one job at the time when the next is due: however
 * many messages wait for a recipient that fails, one job waits for it.
 */
export const deliverHandOvers =
  (channels: Channels, afterStop: Consequence): Task =>
  async (payload, work) => {
    const { channel, recipient } = payload as Line;
    const line = { channel, recipient };
    const ends = Date.now() + turn.ms;
    for (let served = 0; served < turn.most && Date.now() < ends && !work.signal.aborted; served += 1) {
      const handOver = await nextInLine(work.em, line, work.clock());
      if (handOver === null) break;
      await attempt(channels[channel], afterStop, handOver, work);
    }
    await inTransaction(work, async (em) => {
      const next = await nextDelivery(em, line);
      if (next !== null) await enqueueNextDelivery(em, { ...line, ...next });
    });
  };

/** Begins an attempt, makes it, and notes what came of it. Another worker that takes the same one over is noticed. */
async function attempt(
  channel: ChannelPort,
  afterStop: Consequence,
  handOver: HandOver,
  work: WorkContext,
): Promise<void> {
  const number = handOver.attempts + 1;
  const begun = await kysely<HandOverTables>(work.em)
    .updateTable('hand_over')
    .set({ attempts: number })
    .where('id', '=', handOver.id)
    .where('status', '=', 'PENDING')
    .where('attempts', '=', handOver.attempts)
    .executeTakeFirst();
  if (begun.numUpdatedRows !== 1n) return;
  const startedAt = work.clock();
  const came = await channel
    .deliver({ ...handOver, attempts: number }, work)
    .catch((error: unknown): Attempt => {
      work.logger.error(
        {
          handOver: handOver.id,
          channel: handOver.channel,
          fault: faultOf(error),
        },
        'a hand-over failed on our side',
      );
      return { outcome: 'FAILED', failure: { class: 'OWN_FAULT', cause: 'OWN_ERROR' } };
    });
  await noteAttempt({ channel, afterStop, handOver, number, startedAt, came }, work);
}
