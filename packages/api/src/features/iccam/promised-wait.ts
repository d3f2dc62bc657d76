import { sql } from 'kysely';
import { kysely } from '../../platform/database/kysely.js';
import type { Tick, WorkContext } from '../../platform/work-context.js';
import type { ChannelPort } from '../hand-overs/index.js';
import type { IccamClient } from './client/iccam-client.js';

/** Reads the wait that any worker was asked for; from then on the client makes no call until it is over. */
async function recallWait({ wait }: IccamClient, { em }: WorkContext): Promise<void> {
  const { rows } = await sql<{ until: Date }>`select until from iccam_wait`.execute(kysely(em));
  const [told] = rows;
  if (told !== undefined) wait.recall(told.until);
}

/** Writes a wait down that was asked for meanwhile, for every worker. */
async function keepWait({ wait }: IccamClient, { em }: WorkContext): Promise<void> {
  if (wait.until === null) return;
  await sql`
    insert into iccam_wait (until) values (${wait.until})
    on conflict (is_only) do update set until = excluded.until where iccam_wait.until < excluded.until
  `.execute(kysely(em));
}

/** A scheduled task keeps the wait that the exchange has asked for, of any worker. */
export const tickKeepingWait =
  (client: IccamClient, tick: Tick): Tick =>
  async (work) => {
    await recallWait(client, work);
    await tick(work).finally(() => keepWait(client, work));
  };

/** A hand-over that is due during a wait of the exchange is tried after the wait, not before. */
export const channelKeepingWait = (client: IccamClient, channel: ChannelPort): ChannelPort => ({
  ...channel,
  deliver: async (handOver, work) => {
    await recallWait(client, work);
    const waiting = client.wait.at(work.clock());
    if (waiting?.retryAt !== undefined) return { outcome: 'POSTPONED', until: waiting.retryAt };
    return channel.deliver(handOver, work).finally(() => keepWait(client, work));
  },
});
