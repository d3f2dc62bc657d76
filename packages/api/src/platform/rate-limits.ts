import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** How often one caller may do something. Counts live in memory under a hash and are gone after a minute. */
export interface RateLimit {
  /** Counts one attempt; 0 when it may go on, otherwise the seconds to wait. */
  readonly secondsToWait: (callerHash: string) => Promise<number>;
}

export interface RateLimits {
  readonly submissions: RateLimit;
  readonly receiptChecks: RateLimit;
}

/** A limit per caller and minute. Generous enough for many people behind one address. */
export function perMinute(points: number): RateLimit {
  const limiter = new RateLimiterMemory({ points, duration: 60 });
  return {
    secondsToWait: (callerHash) =>
      limiter.consume(callerHash).then(
        () => 0,
        (refused: unknown) => {
          if (refused instanceof RateLimiterRes) return Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
          throw refused;
        },
      ),
  };
}
