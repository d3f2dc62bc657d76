import { sql } from 'kysely';
import type { WorkContext } from '../../platform/work-context.js';
import { inTransaction } from '../../platform/database/in-transaction.js';
import type { HandOverRow } from '../hand-overs/index.js';
import type { WebhookTables } from './webhook.tables.js';

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
  { id, recipient }: Pick<HandOverRow, 'id' | 'recipient'>,
  work: WorkContext,
): Promise<number> =>
  inTransaction(work, async (em) => {
    const tables = em.getKysely<WebhookTables>();
    const { rows } = await sql<{ next_sequence: number }>`
      select next_sequence from webhook_endpoint where id = ${recipient} for update
    `.execute(tables);
    const [{ next_sequence: next }] = rows as [{ next_sequence: number }];
    const given = await tables
      .selectFrom('webhook_event')
      .select('sequence')
      .where('hand_over_id', '=', id)
      .executeTakeFirst();
    if (given !== undefined) return given.sequence;
    await tables
      .insertInto('webhook_event')
      .values({ hand_over_id: id, endpoint_id: recipient, sequence: next })
      .execute();
    await tables
      .updateTable('webhook_endpoint')
      .set({ next_sequence: next + 1 })
      .where('id', '=', recipient)
      .execute();
    return next;
  });
