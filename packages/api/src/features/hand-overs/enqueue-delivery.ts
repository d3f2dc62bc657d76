import type { EntityManager } from '@mikro-orm/postgresql';
import type { Channel } from '@meldpunt/domain';
import { enqueue } from '../../platform/jobs/enqueue.js';

/** The line of one recipient. */
export interface Line {
  readonly channel: Channel;
  readonly recipient: string;
}

/** The name of a line, as work about it is known by. */
export const lineKey = ({ channel, recipient }: Line): string => `${channel} ${recipient}`;

export const deliverTask = 'deliverHandOvers';

/** Recipients share a bounded number of queues, so that each is served by one worker at a time. */
const queuesPerChannel = 16;

/**
 * Asks a worker to serve the line of a recipient. Each hand-over asks for itself, without a key in common: changes
 * that hand over to one recipient must not wait for each other's commit.
 */
export const enqueueDelivery = (
  em: EntityManager,
  { channel, recipient, runAt, urgent = false }: Line & { readonly runAt: Date; readonly urgent?: boolean },
): Promise<void> =>
  enqueue(em, {
    task: deliverTask,
    payload: { channel, recipient },
    queue: `${channel} ${bucketOf(recipient)}`,
    runAt,
    priority: urgent ? -1 : 0,
  });

function bucketOf(recipient: string): number {
  let sum = 0;
  for (const character of recipient) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 65_521;
  return sum % queuesPerChannel;
}
