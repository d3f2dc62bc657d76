import { sql } from 'kysely';
import type { SignedInContext } from '../../platform/context.js';
import { kysely } from '../../platform/database/kysely.js';
import { invalidInput, presentAs } from '../../platform/graphql/user-error.js';
import type { Consequence } from './channel.port.js';
import type { RetryHandOversInput } from './hand-over.results.js';
import type { HandOverTables } from './hand-over.entity.js';
import type { HandOverType } from './hand-over.type.js';
import { retryHandOver } from './retry-hand-over.js';

const usualAtOnce = 100;
const maxAtOnce = 200;

/**
 * Tries stopped hand-overs again, oldest first, each in a transaction of its own: one that was called off or tried by
 * somebody else meanwhile is passed over and stops no other.
 */
export async function retryHandOvers(
  { first: wanted, ...which }: RetryHandOversInput,
  context: SignedInContext,
  afterRetry: Consequence,
) {
  const first = wanted ?? usualAtOnce;
  if (first < 1 || first > maxAtOnce)
    return invalidInput([
      { path: '/first', code: 'OUT_OF_RANGE', message: `Give a number from 1 to ${maxAtOnce}.` },
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
