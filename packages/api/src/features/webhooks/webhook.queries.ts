import { sql } from 'kysely';
import type { RequestContext } from '../../platform/context.js';
import { kysely } from '../../platform/database/kysely.js';
import {
  connection,
  instantIn,
  isId,
  pageFrom,
  type Connection,
  type PageArguments,
} from '../../platform/graphql/connection.js';
import type { WebhookTables } from './webhook.entity.js';
import { presentWebhook, type WebhookType } from './webhook.type.js';

type Key = readonly [createdAt: Date, id: string];

/** One page of the endpoints that are not removed, earliest first, in one statement. */
export async function webhookPage(
  page: PageArguments,
  { em }: RequestContext,
): Promise<Connection<WebhookType>> {
  const { first, after } = pageFrom(page, readKey);
  const rows = await kysely<WebhookTables>(em)
    .selectFrom('webhook_endpoint')
    .selectAll()
    .where('status', '<>', 'REMOVED')
    .$if(after !== null, (found) =>
      found.where(sql<boolean>`(created_at, id) > (${after?.[0]}::timestamptz, ${after?.[1]}::uuid)`),
    )
    .orderBy('createdAt')
    .orderBy('id')
    .limit(first + 1)
    .execute();
  return connection(rows, first, (row) => [row.createdAt, row.id], presentWebhook);
}

function readKey([createdAt, id]: readonly unknown[]): Key | null {
  const at = instantIn(createdAt);
  return at !== null && isId(id) ? [at, id] : null;
}
