import { Permission } from '@meldpunt/domain';
import { may } from '../../../platform/auth/viewer.js';
import type { RequestContext } from '../../../platform/context.js';
import { badInput, forbidden } from '../../../platform/graphql/access-error.js';
import { liveOf, type Live } from '../../../platform/live/live-connection.js';
import { entriesAfter, positionOf } from './feed.queries.js';
import { presentEntry, type PoliceFeedEntryType } from './feed.type.js';

const batch = 50;

/** Streams the feed after a cursor, without an end. An invalid request is refused at once. */
export function followFeed(
  after: string | null,
  context: RequestContext,
): AsyncGenerator<PoliceFeedEntryType> {
  const live = liveOf(context);
  if (live === null) throw badInput('query', 'Subscriptions are available only at /graphql/stream.');
  return entries(positionOf(after), live);
}

/** Checks before every read that the subscriber is still allowed to read. */
async function* entries(from: string, live: Live): AsyncGenerator<PoliceFeedEntryType> {
  let position = from;
  while (!live.signal.aborted) {
    const woken = live.next();
    const context = await live.renew();
    if (!may(context.viewer, Permission.POLICE_FEED_READ)) throw forbidden();
    const found = await entriesAfter(position, batch, context);
    for (const row of found) {
      yield presentEntry(row);
      position = String(row.sequence);
    }
    if (found.length < batch) await live.waitFor(woken);
  }
}
