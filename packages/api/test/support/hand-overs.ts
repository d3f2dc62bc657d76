import { randomUUID } from 'node:crypto';
import type { WorkItemKind } from '@meldpunt/domain';
import { deliverHandOvers, notConfigured, recordHandOver } from '../../src/features/hand-overs/index.js';
import { noteStopped } from '../../src/features/referrals/index.js';
import { openWorkItem } from '../../src/features/work-items/index.js';
import { inTransaction } from '../../src/platform/database/in-transaction.js';
import type { TestApi } from './api.js';
import { sqlRows } from './rows.js';
import { workContext } from './work.js';

/** A hand-over that has stopped, because nobody configured its channel. */
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
  };
  await deliverHandOvers(channels, noteStopped)(line, workContext(api));
  const [row] = await sqlRows(api, 'select id from hand_over where event_key = ?', [eventKey]);
  return String(row?.['id']);
}

/** Open work of a kind that a person may settle. */
export async function openWork(api: TestApi, kind: WorkItemKind = 'HOST_CHANGED'): Promise<string> {
  const work = workContext(api);
  const subjectKey = randomUUID();
  await inTransaction(work, (em) => openWorkItem(em, work, { kind, subjectKey, urgent: false }));
  const [row] = await sqlRows(api, 'select id from work_item where subject_key = ?', [subjectKey]);
  return String(row?.['id']);
}
