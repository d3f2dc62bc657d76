import type { CloseReason } from '../case-status.js';

/** The interval of checks until `untilHours` have passed; `null` has no end. @public */
export interface CheckBand {
  readonly untilHours: number | null;
  readonly everyHours: number;
}

/** When addresses are checked, and how long an observation counts. @public */
export interface RemovalWatchPolicy {
  /** How soon after the first hand-over the first check follows: before removal is likely. */
  readonly firstCheckMinutes: number;
  /** How soon after a removal request the next check follows. */
  readonly afterNoticeMinutes: number;
  /** By the time since the last removal request; earliest first, the last without an end. */
  readonly whileOnline: readonly CheckBand[];
  /** By the time since the removal; the watch ends with the last band. */
  readonly afterRemoval: readonly CheckBand[];
  /** The minimum pause for a server that asks for fewer requests, or challenges the client. */
  readonly laterHours: number;
  /** The interval for addresses that cannot be checked automatically; a person checks meanwhile. */
  readonly uncheckableHours: number;
  /** When a person sees the content within so many hours after the watch got “gone”, the host cloaks. */
  readonly cloakingWithinHours: number;
  /** The time without a clear observation after which a person checks. */
  readonly byHandAfterHours: number;
  /** How long “still online” and “seems gone” remain valid without a further observation. */
  readonly knownForHours: number;
  /** Cases closed for one of these reasons are still watched, in case the content comes back. */
  readonly watchedAfterClosing: readonly CloseReason[];
  /** Whether addresses on hold for police are still checked. */
  readonly checksWhileHeld: boolean;
}

const days = (count: number): number => count * 24;

/**
 * The default settings. House rules: no published text sets them. Hotlines in practice check every hour or two at
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
