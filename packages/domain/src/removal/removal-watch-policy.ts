import type { CloseReason } from '../case-status.js';

/** How often an address is looked at, until so many hours have passed; `null` goes on. @public */
export interface CheckBand {
  readonly untilHours: number | null;
  readonly everyHours: number;
}

/** When addresses are looked at, and how long what was seen counts. @public */
export interface RemovalWatchPolicy {
  /** How soon after the first hand-over the first look follows: before anybody can have removed it. */
  readonly firstCheckMinutes: number;
  /** How soon after somebody was asked to remove it. */
  readonly afterNoticeMinutes: number;
  /** By the time since the last request to remove; earliest first, the last without an end. */
  readonly whileOnline: readonly CheckBand[];
  /** By the time since the removal; the watch ends with the last band. */
  readonly afterRemoval: readonly CheckBand[];
  /** A server that wants no more questions, or asks who is asking, is left alone for at least so long. */
  readonly laterHours: number;
  /** What cannot be checked from here is tried again this seldom; a person looks meanwhile. */
  readonly uncheckableHours: number;
  /** A person who sees the content within so many hours of the watch being told "gone" shows that the host cloaks. */
  readonly cloakingWithinHours: number;
  /** How long nothing clear may be seen before a person looks. */
  readonly byHandAfterHours: number;
  /** How long "still online" and "seems gone" may be said without a further sight of it. */
  readonly knownForHours: number;
  /** Cases that ended for one of these go on being watched, in case the content comes back. */
  readonly watchedAfterClosing: readonly CloseReason[];
  /** Whether addresses that police want left alone are looked at all the same. */
  readonly checksWhileHeld: boolean;
}

const days = (count: number): number => count * 24;

/**
 * The shipped settings. House rules: no published text sets them. Hotlines in practice look every hour or two at
 * first, and content is usually offline within 72 hours.
 * @public
 */
export const removalWatchPolicy: RemovalWatchPolicy = {
  firstCheckMinutes: 5,
  afterNoticeMinutes: 60,
  whileOnline: [
    { untilHours: 24, everyHours: 2 },
    { untilHours: days(3), everyHours: 6 },
    { untilHours: days(14), everyHours: 24 },
    { untilHours: null, everyHours: 72 },
  ],
  afterRemoval: [
    { untilHours: days(7), everyHours: 24 },
    { untilHours: days(30), everyHours: 72 },
    { untilHours: days(180), everyHours: days(7) },
  ],
  laterHours: 12,
  uncheckableHours: days(7),
  cloakingWithinHours: 24,
  byHandAfterHours: 24,
  knownForHours: days(7),
  watchedAfterClosing: ['REMOVED', 'NOT_FOUND'],
  checksWhileHeld: false,
};
