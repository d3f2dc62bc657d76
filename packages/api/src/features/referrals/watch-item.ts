import type { EntityManager } from '@mikro-orm/postgresql';
import { enqueue } from '../../platform/jobs/enqueue.js';
import type { ActingContext } from '../../platform/work-context.js';

export const watchRemovalTask = 'watchRemoval';

/**
 * Queues a new evaluation of an item by the removal watch after its referrals have changed. It runs after the commit.
 */
export const watchItem = (
  em: EntityManager,
  { clock }: Pick<ActingContext, 'clock'>,
  contentItemId: string,
): Promise<void> =>
  enqueue(em, {
    task: watchRemovalTask,
    payload: { contentItemId },
    key: `${watchRemovalTask} ${contentItemId}`,
    runAt: clock(),
  });
