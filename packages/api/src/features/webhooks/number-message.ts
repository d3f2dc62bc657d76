import { sql } from 'kysely';
import { kysely } from '../../platform/database/kysely.js';
import type { WorkContext } from '../../platform/work-context.js';
import { inTransaction } from '../../platform/database/in-transaction.js';
import type { HandOver } from '../hand-overs/index.js';
import type { WebhookTables } from './webhook.entity.js';

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
