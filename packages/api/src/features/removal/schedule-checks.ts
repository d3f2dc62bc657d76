import { createHash } from 'node:crypto';
import { enqueue } from '../../platform/jobs/enqueue.js';
import type { Tick } from '../../platform/work-context.js';
import { inTransaction } from '../../platform/database/in-transaction.js';
import { checkRemovalTask } from './check-removal.js';
import type { RemovalTables } from './removal.tables.js';

/** Looks asked for in one tick, at most; the rest follows in the next. */
const atOnce = 200;
/** Looks side by side over all workers, so that hand-overs always find a worker; a host is always in the same lane. */
const lanes = 2;
/** After every hand-over that is due. */
const priority = 10;

/** Asks for the looks that are due, longest due first. Asking twice, or two workers asking, is one look. */
export const scheduleChecks: Tick = async (work) => {
  const now = work.clock();
  const due = await work.em
    .getKysely<RemovalTables>()
    .selectFrom('removal_watch')
    .innerJoin('item_fact', 'item_fact.id', 'removal_watch.content_item_id')
    .select(['content_item_id', 'hostname'])
    .where('next_check_at', '<=', now)
    .orderBy('next_check_at')
    .orderBy('content_item_id')
    .limit(atOnce)
    .execute();
  if (due.length === 0) return;
  await inTransaction(work, async (em) => {
    for (const { content_item_id: contentItemId, hostname } of due)
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
