import { sql } from 'kysely';
import { kysely } from '../../platform/database/kysely.js';
import type { WorkContext } from '../../platform/work-context.js';
import { inTransaction } from '../../platform/database/in-transaction.js';
import type { HandOver } from '../hand-overs/index.js';
import type { WebhookTables } from './webhook.entity.js';

/**
 * Returns the sequence number of a message to its endpoint. Numbers start at 1 and have no gaps.
 *
 * The number is assigned at the first delivery attempt, not at the commit of the change. Changes commit concurrently,
 * so numbers assigned at commit would have a random order, and a cancelled message would leave a gap. One worker at a
 * time handles the queue of an endpoint, so the numbers follow the order of first delivery. The lock on the endpoint
 * keeps them unique even with two workers. A repeated message keeps its number, so the receiver can see that it is an
 * earlier one.
 */
export const numberMessage = (
  { id, recipient }: Pick<HandOver, 'id' | 'recipient'>,
  work: WorkContext,
): Promise<number> =>
  inTransaction(work, async (em) => {
    const tables = kysely<WebhookTables>(em);
    const { rows } = await sql<{ nextSequence: number }>`
      select next_sequence from webhook_endpoint where id = ${recipient} for update
    `.execute(tables);
    const [{ nextSequence: next }] = rows as [{ nextSequence: number }];
    const given = await tables
      .selectFrom('webhook_event')
      .select('sequence')
      .where('handOverId', '=', id)
      .executeTakeFirst();
    if (given !== undefined) return given.sequence;
    await tables
      .insertInto('webhook_event')
      .values({ handOverId: id, endpointId: recipient, sequence: next })
      .execute();
    await tables
      .updateTable('webhook_endpoint')
      .set({ nextSequence: next + 1 })
      .where('id', '=', recipient)
      .execute();
    return next;
  });
