import { casePolicy, type LeasePolicy } from './case-policy.js';

/** When a claim made now ends, unless it is renewed. @public */
export const leaseUntil = (at: Date, policy: LeasePolicy = casePolicy): Date =>
  new Date(at.getTime() + policy.leaseMinutes * 60_000);

/** Whether a claim still keeps others out. It ends at its very instant; `null` is no claim. @public */
export const isLeaseLive = (leaseExpiresAt: Date | null, at: Date): boolean =>
  leaseExpiresAt !== null && at.getTime() < leaseExpiresAt.getTime();
