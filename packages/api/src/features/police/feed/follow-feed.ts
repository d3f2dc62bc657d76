import { may } from '../../../platform/auth/viewer.js';
import { Permission } from '@meldpunt/domain';
import type { RequestContext } from '../../../platform/context.js';
import { forbidden } from '../../../platform/graphql/access-error.js';
import { follow, fromNow, type Change } from '../../../platform/live/follow.js';
import { liveOf, type Live } from '../../../platform/live/live-connection.js';
import { policePermissions } from '../police.permissions.js';
import { entriesAfter, lastSequence, positionOf } from './feed.queries.js';
import { presentEntry, type PoliceFeedEntryType } from './feed.type.js';

const batch = 100;

/** An entry of the stream. The first of those that were read together has the facts for the audit entry about all. */
export interface StreamedEntry extends PoliceFeedEntryType {
  readonly toAudit: { readonly ids: readonly string[]; readonly after: string } | null;
}

/** Streams the feed after a cursor or from now on, without an end. An invalid request is refused at once. */
export async function followFeed(
  after: string | null,
  context: RequestContext,
): Promise<AsyncGenerator<StreamedEntry>> {
  const from = after === fromNow ? await lastSequence(context) : positionOf(after);
  const rule = policePermissions.Subscription.policeFeed;
  const published = await follow({ kinds: ['POLICE_FEED'], rule }, fromNow, context);
  return entries(from, published, liveOf(context));
}

/** Reads at the beginning and after each published entry, and checks each time that the subscriber may still read. */
async function* entries(
  from: string,
  published: AsyncGenerator<Change>,
  live: Live,
): AsyncGenerator<StreamedEntry> {
  let position = from;
  for await (const _change of published) {
    for (let isLast = false; !isLast;) {
      const context = await live.renew();
      if (!may(context.viewer, Permission.POLICE_FEED_READ)) throw forbidden();
      const found = await entriesAfter(position, batch, context);
      const [first, ...others] = found.map((row) => presentEntry(row, context.rulebook));
      if (first !== undefined)
        yield { ...first, toAudit: { ids: found.map(({ id }) => id), after: position } };
      for (const other of others) yield { ...other, toAudit: null };
      position = String(found.at(-1)?.sequence ?? position);
      isLast = found.length < batch;
    }
  }
}
