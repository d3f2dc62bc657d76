import type { Channel } from '@meldpunt/domain';
import type { Task, WorkContext } from '../../platform/work-context.js';
import { inTransaction } from '../../platform/database/in-transaction.js';
import { jobFaultOf } from '../../platform/logging/fault.js';
import type { Attempt, ChannelPort, Consequence } from './channel.port.js';
import { enqueueDelivery, type Line } from './enqueue-delivery.js';
import type { HandOverRow, HandOverTables } from './hand-over.tables.js';
import { nextInLine } from './next-in-line.js';
import { noteAttempt } from './note-attempt.js';

export type Channels = Readonly<Record<Channel, ChannelPort>>;

/** A worker serves one line this long before others have their turn. */
const turn = 50;

/** The task that serves the line of a recipient until nothing in it is due. */
export const deliverHandOvers =
  (channels: Channels, afterStop: Consequence): Task =>
  async (payload, work) => {
    const line = payload as Line;
    for (let served = 0; served < turn; served += 1) {
      if (work.signal.aborted) break;
      const handOver = await nextInLine(work.em, line, work.clock());
      if (handOver === null) return;
      await attempt(channels[line.channel], afterStop, handOver, work);
    }
    await inTransaction(work, (em) => enqueueDelivery(em, { ...line, runAt: work.clock() }));
  };

/** Begins an attempt, makes it, and notes what came of it. Another worker that takes the same one over is noticed. */
async function attempt(
  channel: ChannelPort,
  afterStop: Consequence,
  handOver: HandOverRow,
  work: WorkContext,
): Promise<void> {
  const number = handOver.attempts + 1;
  const begun = await work.em
    .getKysely<HandOverTables>()
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
          fault: jobFaultOf(error),
        },
        'a hand-over failed on our side',
      );
      return { outcome: 'FAILED', failure: { class: 'OWN_FAULT', cause: 'OWN_ERROR' } };
    });
  await noteAttempt({ channel, afterStop, handOver, number, startedAt, came }, work);
}
