import { randomUUID } from 'node:crypto';
import type { WorkItemKind } from '@meldpunt/domain';
import { deliverHandOvers, notConfigured, recordHandOver } from '../../src/features/hand-overs/index.js';
import { noteStopped } from '../../src/features/referrals/index.js';
import { followStoppedJobs, openWorkItem } from '../../src/features/work-items/index.js';
import { inTransaction } from '../../src/platform/database/in-transaction.js';
import type { TestApi } from './api.js';
import { sqlRows } from './rows.js';
import { workContext } from './work.js';

/** A failed outbox message, whose channel is not configured. Returns its id. */
export async function stoppedHandOver(
  api: TestApi,
  channel: 'WEBHOOK' | 'ICCAM' = 'WEBHOOK',
): Promise<string> {
  const work = workContext(api);
  const eventKey = randomUUID();
  const line = { channel, recipient: eventKey };
  await inTransaction(work, (em) =>
    recordHandOver(em, work, {
      ...line,
      event: channel === 'ICCAM' ? 'REPORT' : 'TEST',
      eventKey,
      subjectId: randomUUID(),
      urgent: false,
    }),
  );
  const channels = {
    POLICE_FEED: notConfigured,
    NOTICE: notConfigured,
    ICCAM: notConfigured,
    WEBHOOK: notConfigured,
    BY_HAND: notConfigured,
  };
  await deliverHandOvers(channels, noteStopped)(line, workContext(api));
  const [row] = await sqlRows(api, 'select id from hand_over where event_key = ?', [eventKey]);
  return String(row?.['id']);
}

/** Opens a work item of a kind that a person may resolve. Returns its id. */
export async function openWork(
  api: TestApi,
  kind: WorkItemKind = 'HOST_CHANGED',
  about: { readonly caseId?: string; readonly referralId?: string } = {},
): Promise<string> {
  const work = workContext(api);
  const subjectKey = randomUUID();
  await inTransaction(work, (em) => openWorkItem(em, work, { kind, subjectKey, urgent: false, ...about }));
  const [row] = await sqlRows(api, 'select id from work_item where subject_key = ?', [subjectKey]);
  return String(row?.['id']);
}

/** The recipient queue of an outbox message. */
export async function recipientQueueOf(api: TestApi, handOverId: string): Promise<string> {
  const [row] = await sqlRows(api, 'select recipient from hand_over where id = ?', [handOverId]);
  return String(row?.['recipient']);
}

/** A background job that is due, by default without attempts left. Returns its id. */
export async function stoppedJob(api: TestApi, attempts = 3): Promise<string> {
  const [row] = await sqlRows(
    api,
    `insert into graphile_worker._private_jobs (task_id, attempts, max_attempts, run_at)
     select named.task_id, ?, 3, now() - interval '1 hour'
     from graphile_worker.add_job('aTaskThatStops', run_at => now() + interval '1 year', job_key => 'names the task') as named
     returning id::text as id`,
    [attempts],
  );
  return String(row?.['id']);
}

/** An open work item about a stopped job. Returns its id. */
export async function stoppedJobWork(api: TestApi): Promise<string> {
  const id = await stoppedJob(api);
  await followStoppedJobs(workContext(api));
  const [row] = await sqlRows(
    api,
    "select id from work_item where kind = 'JOB_STOPPED' and subject_key = ? and settled_at is null",
    [id],
  );
  return String(row?.['id']);
}
