import type { RequestContext } from '../context.js';

/** What a subscription needs for as long as its connection lasts. */
export interface Live {
  /** Aborts when the caller has gone, or the server stops. */
  readonly signal: AbortSignal;
  /** Ends when something may have happened. Ask before you look. */
  readonly next: () => Promise<void>;
  /** Ends with the wake that was asked for, after a while without one, or when the connection ends. */
  readonly rest: (woken: Promise<void>) => Promise<void>;
  /** A fresh context of the same caller; throws when the token has expired or been withdrawn. */
  readonly renew: () => Promise<RequestContext>;
}

/** Attaches that to the context of a subscription. */
const lives = new WeakMap<RequestContext, Live>();

export const makeLive = (context: RequestContext, live: Live): void => void lives.set(context, live);

/** What the subscription of this context needs; `null` in a single request. */
export const liveOf = (context: RequestContext): Live | null => lives.get(context) ?? null;
