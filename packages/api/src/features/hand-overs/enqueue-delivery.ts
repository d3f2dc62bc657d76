import type { EntityManager } from '@mikro-orm/postgresql';
import type { Channel } from '@meldpunt/domain';
import { enqueue, type JobRequest } from '../../platform/jobs/enqueue.js';

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
  delivery: Parameters<typeof deliveryJob>[0],
): Promise<void> => enqueue(em, deliveryJob(delivery));

/**
 * Asks for the next turn of a recipient, in place of the one asked for before. Only the worker that serves the recipient
 * does so, and its queue lets one at a time.
 */
export const enqueueNextDelivery = (
  em: EntityManager,
  { channel, recipient, runAt, urgent }: Line & { readonly runAt: Date; readonly urgent: boolean },
): Promise<void> =>
  enqueue(em, { ...deliveryJob({ channel, recipient, runAt, urgent }), key: `next ${channel} ${recipient}` });

const deliveryJob = ({
  channel,
  recipient,
  runAt,
  urgent = false,
}: Line & { readonly runAt: Date; readonly urgent?: boolean }): JobRequest => ({
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
