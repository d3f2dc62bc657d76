import { inTransaction } from '../../platform/database/in-transaction.js';
import { isId } from '../../platform/graphql/connection.js';
import type { WorkContext } from '../../platform/work-context.js';
import { openWorkItem } from '../work-items/index.js';

/** Opens the work item that tells the welfare role of an alarm. A person has one open work item at most. */
export async function openExposureAlarm(payload: unknown, work: WorkContext): Promise<void> {
  const { accountId } = payload as { readonly accountId?: unknown };
  if (!isId(accountId)) throw new TypeError('the job names no account');
  await inTransaction(work, (em) =>
    openWorkItem(em, work, { kind: 'EXPOSURE_EXCEEDED', subjectKey: accountId, urgent: true }),
  );
}
