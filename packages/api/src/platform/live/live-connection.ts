import type { RequestContext } from '../context.js';

/** What a subscription needs while its connection is open. */
export interface Live {
  /** Aborts when the caller disconnects or the server stops. */
  readonly signal: AbortSignal;
  /** Resolves when there may be a new event. Call it before you query. */
  readonly next: () => Promise<void>;
  /** Resolves when the given wake-up arrives, after a maximum time, or when the connection ends. */
  readonly waitFor: (wakeUp: Promise<void>) => Promise<void>;
  /** Creates a new context for the same caller; throws if the token has expired or was revoked. */
  readonly renew: () => Promise<RequestContext>;
}

/** The live connections by the context of their subscription. */
const lives = new WeakMap<RequestContext, Live>();

export const makeLive = (context: RequestContext, live: Live): void => void lives.set(context, live);

/** The live connection of this context; `null` in an ordinary request. */
export const liveOf = (context: RequestContext): Live | null => lives.get(context) ?? null;
