import { accessRefusal, permissionsOfRule, type Rule } from '../auth/rules.js';
import type { RequestContext } from '../context.js';
import { unauthenticated } from '../graphql/access-error.js';
import { liveOf, type Live } from './live-connection.js';
import type { Place } from './live-events.js';
import { cursorOf } from './position.js';
import { accountKind, type LiveEvent, type Wanted } from './read-live-events.js';

/** Starts with the next change. */
export const fromNow = 'NOW';

/** One message of a subscription. */
export interface Change {
  /** What changed; `null` in the first message of a subscription that starts now. */
  readonly event: LiveEvent | null;
  /** Continue after this message with it. */
  readonly cursor: string;
  readonly at: Date;
}

/** Which changes a subscription is about, and the rule of its field. */
export interface Followed extends Omit<Wanted, 'viewerId'> {
  readonly rule: Rule;
}

/**
 * Streams changes after a cursor or from now on, without an end. From now on, the first message has no event: it says
 * that the subscription has begun, and has its cursor. An invalid request is refused at once. The subscription ends when
 * the access of the viewer changes so that the rule refuses them.
 */
export async function follow(
  followed: Followed,
  after: string | null | undefined,
  context: RequestContext,
): Promise<AsyncGenerator<Change>> {
  const live = liveOf(context);
  if (context.viewer === null) throw unauthenticated();
  const place = await live.events.open(after ?? fromNow);
  return changes({ ...followed, viewerId: context.viewer.id }, place, live);
}

async function* changes(wanted: Followed & Wanted, start: Place, live: Live): AsyncGenerator<Change> {
  const { position, number } = start;
  if (number !== null) yield { event: null, cursor: cursorOf(position), at: position.at };
  for (let place = start; !live.signal.aborted;) {
    const woken = live.events.next();
    const batch = await live.events.read(place, wanted);
    for (const { event, position: reached } of batch.found) {
      if (event.kind === accountKind) await assertMayFollow(wanted, live);
      else yield { event, cursor: cursorOf(reached), at: event.at };
    }
    place = batch.place;
    if (!batch.hasMore) await live.waitFor(woken);
  }
}

async function assertMayFollow({ rule }: Followed, live: Live): Promise<void> {
  const { viewer } = await live.renew();
  const refusal = accessRefusal(viewer, ...(permissionsOfRule(rule) ?? []));
  if (refusal !== null) throw refusal;
}
