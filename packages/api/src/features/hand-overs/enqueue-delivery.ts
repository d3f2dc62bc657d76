import type { EntityManager } from '@mikro-orm/postgresql';
import type { Channel } from '@meldpunt/domain';
import { enqueue, type JobRequest } from '../../platform/jobs/enqueue.js';

/** The queue of one recipient on one channel. Hand-overs in it keep their order. */
export interface RecipientQueue {
  readonly channel: Channel;
  readonly recipient: string;
}

/** The key of a recipient queue in work items. */
export const recipientQueueKey = ({ channel, recipient }: RecipientQueue): string =>
  `${channel} ${recipient}`;

export const deliverTask = 'deliverHandOvers';

/**
 * Recipients share this number of job queues per channel. A job queue has one worker at a time, so each recipient has
 * at most one.
 */
const queuesPerChannel = 16;

/**
 * Enqueues a delivery job for a recipient queue. Jobs of different hand-overs have no common key: with one,
 * transactions with hand-overs to the same recipient would block each other.
 */
export const enqueueDelivery = (
  em: EntityManager,
  delivery: Parameters<typeof deliveryJob>[0],
): Promise<void> => enqueue(em, deliveryJob(delivery));

/**
 * Enqueues the next delivery job of a recipient queue and replaces the one enqueued before. Only the worker that serves
 * the queue calls this, and the job queue runs one job at a time.
 */
export const enqueueNextDelivery = (
  em: EntityManager,
  { channel, recipient, runAt, urgent }: RecipientQueue & { readonly runAt: Date; readonly urgent: boolean },
): Promise<void> =>
  enqueue(em, { ...deliveryJob({ channel, recipient, runAt, urgent }), key: `next ${channel} ${recipient}` });

const deliveryJob = ({
  channel,
  recipient,
  runAt,
  urgent = false,
}: RecipientQueue & { readonly runAt: Date; readonly urgent?: boolean }): JobRequest => ({
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
