import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** A rate limit per caller. Counts are kept in memory by a hash of the caller and expire after a minute. */
export interface RateLimit {
  /** Counts one attempt. Returns 0 if it is allowed, otherwise the seconds to wait. */
  readonly secondsToWait: (callerHash: string) => Promise<number>;
}

export interface RateLimits {
  readonly submissions: RateLimit;
  readonly receiptChecks: RateLimit;
}

/** A limit per caller and minute. Choose it high enough for many people with the same IP address. */
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
