import { createHash } from 'node:crypto';
import { kysely } from '../../platform/database/kysely.js';
import { enqueue } from '../../platform/jobs/enqueue.js';
import type { Tick } from '../../platform/work-context.js';
import { inTransaction } from '../../platform/database/in-transaction.js';
import { checkRemovalTask } from './check-removal.js';
import type { CaseViews } from '../cases/index.js';
import type { RemovalTables } from './removal-watch.entity.js';

/** The maximum number of checks queued per tick. The next tick queues more. */
const maxPerTick = 200;
/**
 * The number of parallel checks over all workers, so that a worker is always free for outbox messages. A host is
 * always in the same lane.
 */
const lanes = 2;
/** Lower priority than outbox messages. */
const priority = 10;

/** Queues the due checks, longest overdue first. Queuing twice, or from two workers, results in one check. */
export const scheduleChecks: Tick = async (work) => {
  const now = work.clock();
  const due = await kysely<RemovalTables & CaseViews>(work.em)
    .selectFrom('removal_watch')
    .innerJoin('item_fact', 'item_fact.id', 'removal_watch.contentItemId')
    .select(['contentItemId', 'hostname'])
    .where('nextCheckAt', '<=', now)
    .orderBy('nextCheckAt')
    .orderBy('contentItemId')
    .limit(maxPerTick)
    .execute();
  if (due.length === 0) return;
  await inTransaction(work, async (em) => {
    for (const { contentItemId, hostname } of due)
      await enqueue(em, {
        task: checkRemovalTask,
        payload: { contentItemId },
        key: `${checkRemovalTask} ${contentItemId}`,
        queue: `${checkRemovalTask} ${laneOf(hostname ?? contentItemId)}`,
        runAt: now,
        priority,
      });
  });
};

const laneOf = (text: string): number => (createHash('sha256').update(text).digest()[0] ?? 0) % lanes;
