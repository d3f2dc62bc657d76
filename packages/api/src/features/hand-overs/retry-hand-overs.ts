import { sql } from 'kysely';
import type { SignedInContext } from '../../platform/context.js';
import { kysely } from '../../platform/database/kysely.js';
import { invalidInput, presentAs } from '../../platform/graphql/user-error.js';
import type { Consequence } from './channel.port.js';
import type { RetryHandOversInput } from './hand-over.results.js';
import type { HandOverTables } from './hand-over.entity.js';
import type { HandOverType } from './hand-over.type.js';
import { retryHandOver } from './retry-hand-over.js';

const defaultFirst = 100;
const maxFirst = 200;

/**
 * Retries stopped hand-overs, oldest first, each in its own transaction. Hand-overs that another person has cancelled
 * or retried meanwhile are skipped.
 */
export async function retryHandOvers(
  { first: wanted, ...which }: RetryHandOversInput,
  context: SignedInContext,
  afterRetry: Consequence,
) {
  const first = wanted ?? defaultFirst;
  if (first < 1 || first > maxFirst)
    return invalidInput([
      { path: '/first', code: 'OUT_OF_RANGE', detail: { code: 'NUMBERS', min: 1, max: maxFirst } },
    ]);
  const ids = await stopped(which, context).select('id').orderBy('sequence').limit(first).execute();
  const handOvers: HandOverType[] = [];
  for (const { id } of ids) {
    const retried = await retryHandOver(id, context, afterRetry);
    if ('handOver' in retried) handOvers.push(retried.handOver);
  }
  const { remaining } = await stopped(which, context)
    .select(sql<number>`count(*)::int`.as('remaining'))
    .executeTakeFirstOrThrow();
  return presentAs('RetryHandOversSuccess', { handOvers, remaining });
}

const stopped = (
  { channel, recipientQueue, cause }: Omit<RetryHandOversInput, 'first'>,
  { em }: Pick<SignedInContext, 'em'>,
) =>
  kysely<HandOverTables>(em)
    .selectFrom('hand_over')
    .where('status', '=', 'DEAD')
    .where('channel', '=', channel)
    .$if(Boolean(recipientQueue), (found) => found.where('recipient', '=', recipientQueue ?? ''))
    .$if(Boolean(cause), (found) => found.where('failureCause', '=', cause as never));
