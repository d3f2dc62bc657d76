import type { SignedInContext } from '../../platform/context.js';
import { kysely } from '../../platform/database/kysely.js';
import { inTransaction } from '../../platform/database/in-transaction.js';
import { isId } from '../../platform/graphql/connection.js';
import { notFound, presentAs } from '../../platform/graphql/user-error.js';
import { recordAudit } from '../audit/index.js';
import { callOffHandOversOfQueue } from '../hand-overs/index.js';
import { deleteDataKeys } from '../sealing/index.js';
import { settleWorkItem } from '../work-items/index.js';
import { lineOf } from './webhook-line.js';
import type { WebhookTables } from './webhook.entity.js';

/**
 * Removes an endpoint with its secrets, and cancels its undelivered messages. Lock order: the outbox messages before
 * the endpoint, the same as when a delivery disables it.
 */
export async function removeWebhook(id: string, context: SignedInContext) {
  if (!isId(id)) return notFound();
  return inTransaction(context, async (em) => {
    await callOffHandOversOfQueue(em, context, lineOf(id), 'WEBHOOK_REMOVED');
    const { numUpdatedRows } = await kysely<WebhookTables>(em)
      .updateTable('webhook_endpoint')
      .set({
        status: 'REMOVED',
        secretSealed: null,
        previousSecretSealed: null,
        previousSecretUntil: null,
      })
      .where('id', '=', id)
      .where('status', '<>', 'REMOVED')
      .executeTakeFirst();
    if (numUpdatedRows === 0n) return notFound();
    await deleteDataKeys(em, 'WEBHOOK_SECRET', [id]);
    await recordAudit(em, context, {
      action: 'WEBHOOK_REMOVED',
      subject: 'WEBHOOK',
      subjectId: id,
      caseId: null,
    });
    await settleWorkItem(em, context, 'WEBHOOK_GONE', id, 'DONE');
    return presentAs('RemoveWebhookSuccess', { webhookId: id });
  });
}
