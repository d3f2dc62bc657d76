import { sql } from 'kysely';
import type { WorkContext } from '../../platform/work-context.js';
import { inTransaction } from '../../platform/database/in-transaction.js';
import type { HandOverRow } from '../hand-overs/index.js';
import type { WebhookTables } from './webhook.tables.js';

/**
 * The number of a message among those to its endpoint, which counts from 1 without gaps.
 *
 * It is given when a message is about to leave for the first time, not when the change commits: changes commit side by
 * side, so that a number given then would order them by chance, and one that was called off would leave a gap. One
 * worker at a time serves the line of an endpoint, hence the numbers follow the order of first delivery; the lock on
 * the endpoint holds even where two do. A repeat keeps its number, whatever has left since: the receiver sees by it
 * that the message is an earlier one.
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
