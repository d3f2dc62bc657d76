import { sql } from 'kysely';
import { inTransaction } from '../../platform/database/in-transaction.js';
import { kysely } from '../../platform/database/kysely.js';
import type { Tick } from '../../platform/work-context.js';
import { settleWorkItem, subjectsOfWork } from '../work-items/index.js';

const maxPerStep = 100;

/** Closes the work items of requests on which nobody decided in time, at most 100 of those of the last two days. */
export const settleLapsedRequests: Tick = (work) =>
  inTransaction(work, async (em) => {
    const { rows } = await sql<{ id: string }>`
      select request.id from release_request request
      where request.waits_until <= ${work.clock()}
        and request.waits_until > ${work.clock()}::timestamptz - interval '2 days'
        and not exists (select from release_decision where request_id = request.id)
    `.execute(kysely(em));
    const ids = rows.map(({ id }) => id);
    const open = await subjectsOfWork(em, 'RELEASE_REQUESTED', ids, { isOpen: true });
    for (const id of open.slice(0, maxPerStep)) await settleWorkItem(em, work, 'RELEASE_REQUESTED', id);
  });
