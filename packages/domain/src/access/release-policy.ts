import { requireInstants } from '../instant.js';
import type { ReleaseKind } from './release.js';

/** How long releases are valid, and how many one person may ask for. @public */
export interface ReleasePolicy {
  /** How long a request waits for a second person. */
  readonly maxWaitHours: number;
  /** How long the value can be read after the decision. */
  readonly openMinutes: Readonly<Record<ReleaseKind, number>>;
  /** How many requests one person may make within `quotaHours`. */
  readonly quota: Readonly<Record<ReleaseKind, number>>;
  readonly quotaHours: number;
}

/** The default. House rule: the law sets no numbers. @public */
export const releasePolicy: ReleasePolicy = {
  maxWaitHours: 24,
  openMinutes: { CONTACT: 240, SITE_ACCESS: 120 },
  quota: { CONTACT: 5, SITE_ACCESS: 10 },
  quotaHours: 24,
};

const minuteMs = 60_000;

/** Until when a request waits for a second person. Throws `RangeError` for an invalid `Date`. @public */
export function releaseWaitsUntil(requestedAt: Date, policy: ReleasePolicy = releasePolicy): Date {
  requireInstants({ requestedAt });
  return new Date(requestedAt.getTime() + policy.maxWaitHours * 60 * minuteMs);
}

/** Until when a released value can be read. Throws `RangeError` for an invalid `Date`. @public */
export function releaseOpenUntil(
  kind: ReleaseKind,
  decidedAt: Date,
  policy: ReleasePolicy = releasePolicy,
): Date {
  requireInstants({ decidedAt });
  return new Date(decidedAt.getTime() + policy.openMinutes[kind] * minuteMs);
}

/** The instant from which requests count for the quota. Throws `RangeError` for an invalid `Date`. @public */
export function releaseQuotaSince(now: Date, policy: ReleasePolicy = releasePolicy): Date {
  requireInstants({ now });
  return new Date(now.getTime() - policy.quotaHours * 60 * minuteMs);
}
