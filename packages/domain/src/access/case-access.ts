import { requireInstants } from '../instant.js';
import { isLeaseLive } from '../casework/lease.js';
import { err, ok, type Result } from '../result.js';

/** Who wants to work on a case, and who holds it. @public */
export interface CaseHold {
  readonly viewerId: string;
  readonly assigneeId: string | null;
  readonly leaseExpiresAt: Date | null;
  readonly at: Date;
}

/** Somebody may not change a case. `reason` says whether claiming it would help. @public */
export interface NotLeasedToYou {
  readonly code: 'NOT_LEASED_TO_YOU';
  readonly reason: 'FREE' | 'LEASED_TO_ANOTHER';
}

/** Somebody else has claimed the case, until that instant. @public */
export interface CaseLeased {
  readonly code: 'CASE_LEASED';
  readonly leaseExpiresAt: Date;
}

/**
 * Whether somebody may claim a case, and whether that takes it from somebody: only who may take over can, and has to
 * mean it. Throws `RangeError` for a `Date` that is no instant.
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
 * Whether somebody may change a case: only under a live claim of their own. Throws `RangeError` for a `Date` that is no
 * instant.
 * @public
 */
export function mayActOnCase(hold: CaseHold): Result<true, NotLeasedToYou> {
  requireInstants({ leaseExpiresAt: hold.leaseExpiresAt, at: hold.at });
  const isLive = hold.assigneeId !== null && isLeaseLive(hold.leaseExpiresAt, hold.at);
  if (isLive && hold.assigneeId === hold.viewerId) return ok(true);
  return err({ code: 'NOT_LEASED_TO_YOU', reason: isLive ? 'LEASED_TO_ANOTHER' : 'FREE' });
}
