import type { RequestContext } from '../context.js';
import { badInput } from '../graphql/access-error.js';
import type { LiveEvents } from './live-events.js';

/** What a subscription needs while its connection is open. */
export interface Live {
  /** Aborts when the caller disconnects or the server stops. */
  readonly signal: AbortSignal;
  readonly events: LiveEvents;
  /**
   * Resolves when the given wake-up arrives, after a maximum time, or when the connection ends. Throws if the token of the
   * caller has expired. Sends no query.
   */
  readonly waitFor: (wakeUp: Promise<void>) => Promise<void>;
  /** Creates a new context for the same caller; throws if the token has expired or the access was withdrawn. */
  readonly renew: () => Promise<RequestContext>;
}

/** The live connections by the context of their subscription. */
const lives = new WeakMap<RequestContext, Live>();

export const makeLive = (context: RequestContext, live: Live): void => void lives.set(context, live);

/** The live connection of this context. Refuses an ordinary request. */
export function liveOf(context: RequestContext): Live {
  const live = lives.get(context);
  if (live === undefined) throw badInput('query', 'Subscriptions are available only at /graphql/stream.');
  return live;
}
