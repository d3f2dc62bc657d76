import type { RequestContext } from '../../platform/context.js';
import { isAfter } from '../../platform/database/is-after.js';
import { kysely } from '../../platform/database/kysely.js';
import {
  connection,
  pageFrom,
  readInstantKey,
  type Connection,
  type PageArguments,
} from '../../platform/graphql/connection.js';
import type { WebhookTables } from './webhook.entity.js';
import { presentWebhook, type WebhookType } from './webhook.type.js';

/** One page of the endpoints that are not removed, earliest first, in one statement. */
export async function webhookPage(
  page: PageArguments,
  { em }: RequestContext,
): Promise<Connection<WebhookType>> {
  const { first, after } = pageFrom(page, readInstantKey);
  const rows = await kysely<WebhookTables>(em)
    .selectFrom('webhook_endpoint')
    .selectAll()
    .where('status', '<>', 'REMOVED')
    .where(isAfter(['createdAt', 'id'], after))
    .orderBy('createdAt')
    .orderBy('id')
    .limit(first + 1)
    .execute();
  return connection(rows, first, (row) => [row.createdAt, row.id], presentWebhook);
}
