import { requireInstants } from '../instant.js';
import { casePolicy, type LeasePolicy } from './case-policy.js';

/** When a claim made now ends, unless it is renewed. Throws `RangeError` for a `Date` that is no instant. @public */
export function leaseUntil(at: Date, policy: LeasePolicy = casePolicy): Date {
  requireInstants({ at });
  return new Date(at.getTime() + policy.leaseMinutes * 60_000);
}

/**
 * Whether a claim still keeps others out. It ends at its very instant; `null` is no claim. Throws `RangeError` for a
 * `Date` that is no instant.
 * @public
 */
export function isLeaseLive(leaseExpiresAt: Date | null, at: Date): boolean {
  requireInstants({ leaseExpiresAt, at });
  return leaseExpiresAt !== null && at.getTime() < leaseExpiresAt.getTime();
}
