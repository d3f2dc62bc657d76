import type { WorkItemKind } from '../handover/work-item.js';
import { requireInstants } from '../instant.js';
import type { NoticeRefusalCode } from './may-send-notice.js';
import type { TakenOutReason } from './notice-life.js';
import { noticePolicy, type NoticePolicy } from './notice-times.js';

/** Why an address of a notice, or the whole notice, is not sent now. @public */
export type NoticeObstacle =
  | NoticeRefusalCode
  /** The contact was rejected, or its mail cannot be delivered. */
  | 'CONTACT_NOT_USABLE'
  /** The host of no address could be checked. `HOST_NOT_CHECKED` is about one address among others. */
  | 'NO_HOST_CHECKED'
  /** An element that a notice must have is missing. */
  | 'INCOMPLETE'
  /** A person must act first: the contact refuses our mail, or requires a form. A work item is open already. */
  | 'PERSON_NEEDED'
  /** A person must submit the notice through the form of the provider. */
  | 'FORM_NEEDED'
  /** All the content was offline at its last check. */
  | 'ALL_OFFLINE'
  /** No address waits for an answer. */
  | 'NOTHING_LEFT';

/** When to try again. `SOON` is after half an hour, `NEXT_REPEAT` after the interval of repeated notices. @public */
export type NoticeRetry = 'NEVER' | 'NOW' | 'SOON' | 'NEXT_REPEAT';

/** The obstacles that are themselves the cause of a work item. @public */
export type ObstacleWorkCause = Extract<NoticeObstacle, 'HOST_CHANGED' | 'HOST_NOT_CHECKED' | 'FORM_NEEDED'>;

/** A work item about an obstacle. @public */
export interface ObstacleWork {
  readonly kind: WorkItemKind;
  /** The cause; `null` if the obstacle has several: the missing element of an incomplete notice. */
  readonly cause: ObstacleWorkCause | null;
  /** No work item is opened while one of this kind is open about the same content. */
  readonly unlessOpen: WorkItemKind | null;
}

/** What follows an obstacle. @public */
export interface ObstacleConsequence {
  /** Why the addresses concerned are taken out of the notice; `null` if they stay in it. */
  readonly takenOut: TakenOutReason | null;
  /** What happens to the attempt to send the notice. */
  readonly attempt: 'GOES_ON' | 'POSTPONED' | 'CALLED_OFF';
  readonly work: ObstacleWork | null;
  /** For addresses that are taken out: when a contact is searched again. Otherwise: when sending is tried again. */
  readonly retry: NoticeRetry;
}

const work = (
  kind: WorkItemKind,
  cause: ObstacleWorkCause | null,
  unlessOpen: WorkItemKind | null = null,
): ObstacleWork => ({
  kind,
  cause,
  unlessOpen,
});

/**
 * What follows each obstacle. House rules. An address that is taken out always leads to a work item or to a new search.
 * @public
 */
export const noticeObstacles = {
  NOT_READY: { takenOut: 'NOT_READY', attempt: 'GOES_ON', work: null, retry: 'NOW' },
  CONTACT_NOT_APPROVED: { takenOut: 'CONTACT_NOT_USABLE', attempt: 'CALLED_OFF', work: null, retry: 'NOW' },
  CONTACT_NOT_USABLE: { takenOut: 'CONTACT_NOT_USABLE', attempt: 'CALLED_OFF', work: null, retry: 'NOW' },
  HOST_CHANGED: {
    takenOut: 'HOST_CHANGED',
    attempt: 'GOES_ON',
    work: work('HOST_CHANGED', 'HOST_CHANGED', 'CONTENT_MOVED'),
    retry: 'NEVER',
  },
  HOST_NOT_CHECKED: {
    takenOut: 'HOST_NOT_CHECKED',
    attempt: 'GOES_ON',
    work: work('CHECK_BY_HAND', 'HOST_NOT_CHECKED'),
    retry: 'SOON',
  },
  NO_HOST_CHECKED: {
    takenOut: null,
    attempt: 'POSTPONED',
    work: work('CHECK_BY_HAND', 'HOST_NOT_CHECKED'),
    retry: 'SOON',
  },
  INCOMPLETE: {
    takenOut: 'INCOMPLETE',
    attempt: 'GOES_ON',
    work: work('NOTICE_INCOMPLETE', null),
    retry: 'NEVER',
  },
  PERSON_NEEDED: { takenOut: null, attempt: 'POSTPONED', work: null, retry: 'SOON' },
  FORM_NEEDED: {
    takenOut: null,
    attempt: 'POSTPONED',
    work: work('NOTICE_NEEDS_FORM', 'FORM_NEEDED'),
    retry: 'NEXT_REPEAT',
  },
  ALL_OFFLINE: { takenOut: null, attempt: 'POSTPONED', work: null, retry: 'NEXT_REPEAT' },
  NOTHING_LEFT: { takenOut: null, attempt: 'CALLED_OFF', work: null, retry: 'NEVER' },
} as const satisfies Readonly<Record<NoticeObstacle, ObstacleConsequence>>;

/** The obstacles that take an address out of its notice. @public */
export type RemovingObstacle = {
  [Obstacle in NoticeObstacle]: (typeof noticeObstacles)[Obstacle]['takenOut'] extends null
    ? never
    : Obstacle;
}[NoticeObstacle];

/** The obstacles after which the whole notice waits. @public */
export type PostponingObstacle = {
  [Obstacle in NoticeObstacle]: (typeof noticeObstacles)[Obstacle]['attempt'] extends 'POSTPONED'
    ? Obstacle
    : never;
}[NoticeObstacle];

const soonMinutes = 30;

/**
 * Returns when to try again after an obstacle, or `null` for never. Throws `RangeError` for a `Date` that is no instant.
 * @public
 */
export function noticeRetryAt(
  obstacle: PostponingObstacle,
  now: Date,
  policy?: Pick<NoticePolicy, 'repeatHours'>,
): Date;
/** @public */
export function noticeRetryAt(
  obstacle: NoticeObstacle,
  now: Date,
  policy?: Pick<NoticePolicy, 'repeatHours'>,
): Date | null;
export function noticeRetryAt(
  obstacle: NoticeObstacle,
  now: Date,
  policy: Pick<NoticePolicy, 'repeatHours'> = noticePolicy,
): Date | null {
  requireInstants({ now });
  const minutes = minutesUntil(noticeObstacles[obstacle].retry, policy);
  return minutes === null ? null : new Date(now.getTime() + minutes * 60_000);
}

function minutesUntil(retry: NoticeRetry, { repeatHours }: Pick<NoticePolicy, 'repeatHours'>): number | null {
  switch (retry) {
    case 'NEVER':
      return null;
    case 'NOW':
      return 0;
    case 'SOON':
      return soonMinutes;
    case 'NEXT_REPEAT':
      return repeatHours * 60;
  }
}
