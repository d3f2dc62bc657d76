import { createHash } from 'node:crypto';
import { kysely } from '../../platform/database/kysely.js';
import { enqueue } from '../../platform/jobs/enqueue.js';
import type { Tick } from '../../platform/work-context.js';
import { inTransaction } from '../../platform/database/in-transaction.js';
import { checkRemovalTask } from './check-removal.js';
import type { CaseTables } from '../cases/index.js';
import type { RemovalTables } from './removal-watch.entity.js';

/** Looks asked for in one tick, at most; the rest follows in the next. */
const atOnce = 200;
/** Looks side by side over all workers, so that hand-overs always find a worker; a host is always in the same lane. */
const lanes = 2;
/** After every hand-over that is due. */
const priority = 10;

/** Asks for the looks that are due, longest due first. Asking twice, or two workers asking, is one look. */
export const scheduleChecks: Tick = async (work) => {
  const now = work.clock();
  const due = await kysely<RemovalTables & CaseTables>(work.em)
    .selectFrom('removal_watch')
    .innerJoin('content_item', 'content_item.id', 'removal_watch.contentItemId')
    .select(['contentItemId', 'hostname'])
    .where('nextCheckAt', '<=', now)
    .orderBy('nextCheckAt')
    .orderBy('contentItemId')
    .limit(atOnce)
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
