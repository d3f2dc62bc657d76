import { sql } from 'kysely';
import type { SignedInContext } from '../../platform/context.js';
import { kysely } from '../../platform/database/kysely.js';
import { inTransaction } from '../../platform/database/in-transaction.js';
import { isId } from '../../platform/graphql/connection.js';
import { notFound, presentAs, transitionNotAllowed } from '../../platform/graphql/user-error.js';
import { settleWorkItem } from './open-work-item.js';
import { rescheduleJob } from './stopped-jobs.js';
import { visibleKinds } from './visible-kinds.js';
import type { RetryJobInput } from './work-item.results.js';
import type { WorkItem } from './work-item.entity.js';
import { presentWorkItem } from './work-item.type.js';

/**
 * Retries the stopped job of a work item, and closes the work item. If the job stops again, a new work item is opened.
 */
export const retryJob = ({ workItemId }: RetryJobInput, context: SignedInContext) =>
  inTransaction(context, async (em) => {
    const read = async (): Promise<WorkItem | undefined> =>
      (await sql<WorkItem>`select * from work_item where id = ${workItemId} for update`.execute(kysely(em)))
        .rows[0];
    const found = isId(workItemId) ? await read() : undefined;
    if (found?.kind !== 'JOB_STOPPED' || !visibleKinds(context.viewer).includes(found.kind))
      return notFound();
    if (found.settledAt !== null) return transitionNotAllowed('SETTLED', []);
    await rescheduleJob(em, found.subjectKey);
    await settleWorkItem(em, context, 'JOB_STOPPED', found.subjectKey, 'DONE');
    return presentAs('RetryJobSuccess', {
      workItem: presentWorkItem((await read()) ?? found, context.viewer),
    });
  });
