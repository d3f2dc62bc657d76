import type { EntityManager } from '@mikro-orm/postgresql';
import { enqueue } from '../../platform/jobs/enqueue.js';
import type { ActingContext } from '../../platform/work-context.js';

export const watchRemovalTask = 'watchRemoval';

/** Lets the removal watch look afresh at an item whose hand-overs have changed, once the change has committed. */
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
