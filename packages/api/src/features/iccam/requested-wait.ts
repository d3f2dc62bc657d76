import { sql } from 'kysely';
import { kysely } from '../../platform/database/kysely.js';
import type { Tick, WorkContext } from '../../platform/work-context.js';
import type { ChannelPort } from '../hand-overs/index.js';
import type { IccamClient } from './client/iccam-client.js';

/** Applies the stored wait of all workers to the client, which makes no calls until it ends. */
async function applyStoredWait({ wait }: IccamClient, { em }: WorkContext): Promise<void> {
  const { rows } = await sql<{ until: Date }>`select until from iccam_wait`.execute(kysely(em));
  const [told] = rows;
  if (told !== undefined) wait.apply(told.until);
}

/** Stores a wait that was requested meanwhile, for all workers. */
async function storeWait({ wait }: IccamClient, { em }: WorkContext): Promise<void> {
  if (wait.until === null) return;
  await sql`
    insert into iccam_wait (until) values (${wait.until})
    on conflict (is_only) do update set until = excluded.until where iccam_wait.until < excluded.until
  `.execute(kysely(em));
}

/** Wraps a scheduled task, so that it respects and stores the wait that ICCAM has requested. */
export const tickWithWait =
  (client: IccamClient, tick: Tick): Tick =>
  async (context) => {
    await applyStoredWait(client, context);
    try {
      await tick(context);
    } finally {
      await storeWait(client, context);
    }
  };

/** Wraps a channel, so that hand-overs during a requested wait are postponed until it ends. */
export const channelWithWait = (client: IccamClient, channel: ChannelPort): ChannelPort => ({
  ...channel,
  deliver: async (handOver, context) => {
    await applyStoredWait(client, context);
    const waiting = client.wait.at(context.clock());
    if (waiting?.retryAt !== undefined) return { outcome: 'POSTPONED', until: waiting.retryAt };
    try {
      return await channel.deliver(handOver, context);
    } finally {
      await storeWait(client, context);
    }
  },
});
