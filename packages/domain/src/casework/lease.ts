import { requireInstants } from '../instant.js';
import { casePolicy, type LeasePolicy } from './case-policy.js';

/** When a lease that starts now expires, unless it is renewed. Throws `RangeError` for an invalid `Date`. @public */
export function leaseUntil(at: Date, policy: LeasePolicy = casePolicy): Date {
  requireInstants({ at });
  return new Date(at.getTime() + policy.leaseMinutes * 60_000);
}

/**
 * Whether a lease is still valid. It expires exactly at `leaseExpiresAt`; `null` means no lease. Throws `RangeError`
 * for an invalid `Date`.
 * @public
 */
export function isLeaseLive(leaseExpiresAt: Date | null, at: Date): boolean {
  requireInstants({ leaseExpiresAt, at });
  return leaseExpiresAt !== null && at.getTime() < leaseExpiresAt.getTime();
}
