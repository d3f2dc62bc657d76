import type { RequestContext } from '../../../platform/context.js';
import { kysely } from '../../../platform/database/kysely.js';
import {
  connection,
  pageFrom,
  writeCursor,
  type Connection,
  type PageArguments,
} from '../../../platform/graphql/connection.js';
import { fromNow } from '../../../platform/live/follow.js';
import type { PoliceFeedEntry, FeedTables } from './police-feed-entry.entity.js';
import { keyOf, presentEntry, type PoliceFeedEntryType } from './feed.type.js';

type Key = readonly [sequence: string];

/** One page of the feed in order, in one statement. After `NOW`: no entries, and the cursor after the newest one. */
export async function feedPage(
  page: PageArguments,
  context: Pick<RequestContext, 'em' | 'rulebook'>,
): Promise<Connection<PoliceFeedEntryType>> {
  const isEnd = page.after === fromNow;
  const { first, after } = pageFrom(isEnd ? { ...page, after: null } : page, readKey);
  const rows = isEnd ? [] : await entriesAfter(after?.[0] ?? '0', first + 1, context);
  const found = connection(rows, first, keyOf, (row) => presentEntry(row, context.rulebook));
  if (!isEnd) return found;
  return { ...found, pageInfo: { ...found.pageInfo, endCursor: writeCursor([await lastSequence(context)]) } };
}

/** The sequence of a cursor. An invalid cursor is refused. */
export const positionOf = (after: string | null): string =>
  pageFrom({ first: 1, after }, readKey).after?.[0] ?? '0';

/** Returns the given number of entries after a sequence, in order. */
export const entriesAfter = (
  sequence: string,
  most: number,
  { em }: Pick<RequestContext, 'em'>,
): Promise<PoliceFeedEntry[]> =>
  kysely<FeedTables>(em)
    .selectFrom('police_feed_entry')
    .selectAll()
    .where('sequence', '>', sequence as never)
    .orderBy('sequence')
    .limit(most)
    .execute();

/** The sequence of the newest entry that the caller may see; `0` if there is none. */
export async function lastSequence({ em }: Pick<RequestContext, 'em'>): Promise<string> {
  const found = await kysely<FeedTables>(em)
    .selectFrom('police_feed_entry')
    .select('sequence')
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
  return String(found?.sequence ?? '0');
}

const readKey = ([sequence]: readonly unknown[]): Key | null =>
  typeof sequence === 'string' && /^\d{1,18}$/.test(sequence) ? [sequence] : null;
