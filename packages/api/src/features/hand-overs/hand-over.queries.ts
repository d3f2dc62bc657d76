import { sql } from 'kysely';
import type { RequestContext } from '../../platform/context.js';
import { kysely } from '../../platform/database/kysely.js';
import {
  connection,
  pageFrom,
  type Connection,
  type PageArguments,
} from '../../platform/graphql/connection.js';
import { manyByKey, type LoaderDefinition } from '../../platform/graphql/loaders.js';
import type { HandOverTables } from './hand-over.entity.js';
import { presentHandOver, type HandOverFilter, type HandOverType } from './hand-over.type.js';

/** One page of hand-overs, in the order in which they were recorded. One SQL statement. */
export async function handOverPage(
  filter: HandOverFilter | null,
  page: PageArguments,
  { em }: RequestContext,
): Promise<Connection<HandOverType>> {
  const { first, after } = pageFrom(page, readKey);
  const { channel, status } = filter ?? {};
  const rows = await kysely<HandOverTables>(em)
    .selectFrom('hand_over')
    .selectAll()
    .$if(Boolean(channel), (found) => found.where('channel', '=', sql<never>`any (${channel})`))
    .$if(Boolean(status), (found) => found.where('status', '=', sql<never>`any (${status})`))
    .$if(after !== null, (found) => found.where('sequence', '>', after?.[0] as never))
    .orderBy('sequence')
    .limit(first + 1)
    .execute();
  return connection(rows, first, (row) => [String(row.sequence)], presentHandOver);
}

const readKey = ([sequence]: readonly unknown[]): readonly [string] | null =>
  typeof sequence === 'string' && /^\d{1,18}$/.test(sequence) ? [sequence] : null;

/** The hand-overs of each referral, earliest first. */
export const handOversOfReferral: LoaderDefinition<string, readonly HandOverType[]> = async (ids, { em }) => {
  const rows = await kysely<HandOverTables>(em)
    .selectFrom('hand_over')
    .selectAll()
    .where('referralId', 'in', ids)
    .orderBy('sequence')
    .execute();
  return manyByKey(ids, rows.map(presentHandOver), ({ referralId }) => referralId ?? '');
};
