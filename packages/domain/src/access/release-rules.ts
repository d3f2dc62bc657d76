import { requireInstants } from '../instant.js';
import { err, ok, type Result } from '../result.js';
import { mayActOnCase, type CaseHold, type NotLeasedToYou } from './case-access.js';
import { releaseQuotaSince, type ReleasePolicy } from './release-policy.js';
import {
  releaseReasons,
  type ReleaseDecision,
  type ReleaseKind,
  type ReleaseReason,
  type ReleaseState,
} from './release.js';

/** The reason is not accepted for what was asked. @public */
export interface ReasonNotAccepted {
  readonly code: 'RELEASE_REASON_NOT_ACCEPTED';
  /** The reasons that are accepted for it. */
  readonly accepted: readonly ReleaseReason[];
}

/** The report does not contain it: it was never given, or it was erased. @public */
export interface NothingToRelease {
  readonly code: 'NOTHING_TO_RELEASE';
}

/** The person already has a request that waits or is open. @public */
export interface ReleaseExists {
  readonly code: 'RELEASE_EXISTS';
}

/** The person has asked too often. @public */
export interface ReleaseQuotaReached {
  readonly code: 'RELEASE_QUOTA_REACHED';
  readonly max: number;
  readonly retryAt: Date;
}

/** The person has made this request, so somebody else must decide on it. @public */
export interface OwnRequest {
  readonly code: 'OWN_REQUEST';
}

/** The request is not in the state that this step needs. @public */
export interface ReleaseNotInState {
  readonly code: 'RELEASE_NOT_WAITING' | 'RELEASE_NOT_OPEN';
  readonly state: ReleaseState;
}

/** Somebody else has asked for this release, and only they may read the value. @public */
export interface ReleasedToAnother {
  readonly code: 'RELEASED_TO_ANOTHER';
}

/** A request for a release. @public */
export interface ReleaseFacts {
  readonly kind: ReleaseKind;
  readonly requestedBy: string;
  /** Until when it waits for a second person. */
  readonly waitsUntil: Date;
  readonly decision: ReleaseDecision | null;
  /** Until when the value can be read; `null` if it was not released. */
  readonly openUntil: Date | null;
}

/** What somebody asks for, and what is known about it. @public */
export interface ReleaseRequestFacts {
  readonly kind: ReleaseKind;
  readonly reason: ReleaseReason;
  /** Whether the report contains the value. */
  readonly isGiven: boolean;
  /** The claims on the cases of the report. */
  readonly holds: readonly CaseHold[];
  /** The earlier requests of this person for this value of this report. */
  readonly earlier: readonly ReleaseFacts[];
  /** When this person has made requests of this kind, for any report. */
  readonly requestedAt: readonly Date[];
}

/** An accepted request. `isAlarm`: a supervisor must be informed. @public */
export interface ReleaseAccepted {
  readonly isAlarm: boolean;
}

/**
 * Whether somebody may ask for a release. At the quota a request is refused and an alarm is due. Help for a child in
 * danger passes the quota, with the alarm. Throws `RangeError` for an invalid `Date`.
 * @public
 */
export function mayRequestRelease(
  facts: ReleaseRequestFacts,
  policy: ReleasePolicy,
  now: Date,
): Result<
  ReleaseAccepted,
  ReasonNotAccepted | NothingToRelease | ReleaseExists | ReleaseQuotaReached | NotLeasedToYou
> {
  const { kind, reason, isGiven, holds, earlier, requestedAt } = facts;
  requireInstants({ now, requestedAt });
  const rules = releaseReasons.filter((each) => each.kinds.includes(kind));
  const rule = rules.find((each) => each.reason === reason);
  if (rule === undefined)
    return err({ code: 'RELEASE_REASON_NOT_ACCEPTED', accepted: rules.map((each) => each.reason) });
  if (!isGiven) return err({ code: 'NOTHING_TO_RELEASE' });
  const held = claimFor(kind, holds);
  if (!held.ok) return held;
  const isRunning = earlier.some((each) => ['WAITING', 'OPEN'].includes(releaseStateAt(each, now)));
  if (isRunning) return err({ code: 'RELEASE_EXISTS' });
  const max = policy.quota[kind];
  const counted = countedForQuota(requestedAt, policy, now);
  if (counted.length < max) return ok({ isAlarm: false });
  if (rule.passesQuota) return ok({ isAlarm: true });
  return err({ code: 'RELEASE_QUOTA_REACHED', max, retryAt: freeAgainAt(counted, max, policy, now) });
}

/** Whether somebody may decide on a request: never on their own. Throws `RangeError` for an invalid `Date`. @public */
export function mayDecideRelease(
  release: ReleaseFacts,
  { viewerId }: { readonly viewerId: string },
  now: Date,
): Result<true, OwnRequest | ReleaseNotInState> {
  const state = releaseStateAt(release, now);
  if (release.requestedBy === viewerId) return err({ code: 'OWN_REQUEST' });
  return state === 'WAITING' ? ok(true) : err({ code: 'RELEASE_NOT_WAITING', state });
}

/**
 * Whether somebody may read the released value: only who asked for it, only while it is open, and site access only with
 * a claim on a case of the report. Throws `RangeError` for an invalid `Date`.
 * @public
 */
export function mayReadReleased(
  release: ReleaseFacts,
  { viewerId, holds }: { readonly viewerId: string; readonly holds: readonly CaseHold[] },
  now: Date,
): Result<true, ReleasedToAnother | ReleaseNotInState | NotLeasedToYou> {
  const state = releaseStateAt(release, now);
  if (release.requestedBy !== viewerId) return err({ code: 'RELEASED_TO_ANOTHER' });
  return state === 'OPEN' ? claimFor(release.kind, holds) : err({ code: 'RELEASE_NOT_OPEN', state });
}

/** The state of a request. An end is exclusive. Throws `RangeError` for an invalid `Date`. @public */
export function releaseStateAt({ waitsUntil, decision, openUntil }: ReleaseFacts, now: Date): ReleaseState {
  requireInstants({ waitsUntil, openUntil, now });
  if (decision === null) return now < waitsUntil ? 'WAITING' : 'LAPSED';
  if (decision === 'REFUSE') return 'REFUSED';
  return openUntil !== null && now < openUntil ? 'OPEN' : 'ENDED';
}

/** Site access needs a claim on a case of the report; contact data do not. */
function claimFor(kind: ReleaseKind, holds: readonly CaseHold[]): Result<true, NotLeasedToYou> {
  if (kind === 'CONTACT') return ok(true);
  const claims = holds.map(mayActOnCase);
  return (
    claims.find(({ ok: isHeld }) => isHeld) ?? claims[0] ?? err({ code: 'NOT_LEASED_TO_YOU', reason: 'FREE' })
  );
}

/** The requests that count for the quota, earliest first. */
function countedForQuota(requestedAt: readonly Date[], policy: ReleasePolicy, now: Date): readonly Date[] {
  const since = releaseQuotaSince(now, policy);
  return requestedAt.filter((at) => at > since).toSorted((a, b) => a.getTime() - b.getTime());
}

/** When enough requests no longer count. */
function freeAgainAt(counted: readonly Date[], max: number, policy: ReleasePolicy, now: Date): Date {
  const leaving = counted[counted.length - max] ?? now;
  return new Date(leaving.getTime() + policy.quotaHours * 3_600_000);
}
