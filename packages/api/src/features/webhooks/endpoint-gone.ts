import { kysely } from '../../platform/database/kysely.js';
import type { WorkContext } from '../../platform/work-context.js';
import { recordAudit } from '../audit/index.js';
import type { Effect } from '../hand-overs/index.js';
import { openWorkItem } from '../work-items/index.js';
import type { WebhookTables } from './webhook.entity.js';

/**
 * The receiver responded that it is gone permanently (410). Disables the endpoint and opens a work item for an
 * administrator.
 */
export const endpointGone =
  (endpointId: string, work: WorkContext): Effect =>
  async (em) => {
    const { numUpdatedRows } = await kysely<WebhookTables>(em)
      .updateTable('webhook_endpoint')
      .set({ status: 'DISABLED' })
      .where('id', '=', endpointId)
      .where('status', 'in', ['ACTIVE', 'PAUSED'])
      .executeTakeFirst();
    if (numUpdatedRows === 0n) return;
    await recordAudit(em, work, {
      action: 'WEBHOOK_DISABLED',
      subject: 'WEBHOOK',
      subjectId: endpointId,
      caseId: null,
    });
    await openWorkItem(em, work, { kind: 'WEBHOOK_GONE', subjectKey: endpointId, urgent: false });
  };
