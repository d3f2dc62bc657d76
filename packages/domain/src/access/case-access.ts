import { requireInstants } from '../instant.js';
import { isLeaseLive } from '../casework/lease.js';
import { err, ok, type Result } from '../result.js';

/** The account that wants to work on a case, and the current holder of the case. @public */
export interface CaseHold {
  readonly viewerId: string;
  readonly assigneeId: string | null;
  readonly leaseExpiresAt: Date | null;
  readonly at: Date;
}

/** The account may not change the case. `reason` says whether claiming the case would help. @public */
export interface NotLeasedToYou {
  readonly code: 'NOT_LEASED_TO_YOU';
  readonly reason: 'FREE' | 'LEASED_TO_ANOTHER';
}

/** Another account holds the case until this instant. @public */
export interface CaseLeased {
  readonly code: 'CASE_LEASED';
  readonly leaseExpiresAt: Date;
}

/**
 * Decides whether an account may claim a case, and whether that takes the case from another holder. Taking over needs
 * the permission for it and an explicit request. Throws `RangeError` for an invalid `Date`.
 * @public
 */
export function mayClaimCase(
  { viewerId, assigneeId, leaseExpiresAt, at }: CaseHold,
  takesOver: boolean,
): Result<'CLAIM' | 'TAKE_OVER', CaseLeased> {
  requireInstants({ leaseExpiresAt, at });
  const isFree = assigneeId === null || assigneeId === viewerId;
  if (isFree || leaseExpiresAt === null || !isLeaseLive(leaseExpiresAt, at)) return ok('CLAIM');
  return takesOver ? ok('TAKE_OVER') : err({ code: 'CASE_LEASED', leaseExpiresAt });
}

/**
 * Decides whether a person may record by hand whether content is still there, and what allows it: an active claim on the
 * case, or the permission to do so for any case. House rule: an observation has consequences for a takedown, so the
 * person is responsible for the case. Throws `RangeError` for an invalid `Date`.
 * @public
 */
export function mayObserveByHand(
  hold: CaseHold,
  mayConfirm: boolean,
): Result<'CLAIM' | 'PERMISSION', NotLeasedToYou> {
  const claim = mayActOnCase(hold);
  if (claim.ok) return ok('CLAIM');
  return mayConfirm ? ok('PERMISSION') : claim;
}

/**
 * Decides whether an account may change a case: only while it holds a lease that has not expired. Throws `RangeError`
 * for an invalid `Date`.
 * @public
 */
export function mayActOnCase(hold: CaseHold): Result<true, NotLeasedToYou> {
  requireInstants({ leaseExpiresAt: hold.leaseExpiresAt, at: hold.at });
  const isLive = hold.assigneeId !== null && isLeaseLive(hold.leaseExpiresAt, hold.at);
  if (isLive && hold.assigneeId === hold.viewerId) return ok(true);
  return err({ code: 'NOT_LEASED_TO_YOU', reason: isLive ? 'LEASED_TO_ANOTHER' : 'FREE' });
}
