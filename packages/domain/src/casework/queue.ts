import { requireInstants } from '../instant.js';

/** The part of the work queue that a case is in. The parts are worked on in this order. @public */
export const QueueBand = {
  IMMEDIATE_DANGER: 'IMMEDIATE_DANGER',
  NORMAL: 'NORMAL',
  SET_ASIDE: 'SET_ASIDE',
} as const;
export type QueueBand = keyof typeof QueueBand;

/** How long ago a case was opened. Each value has an upper limit that belongs to the next value. @public */
export const QueueAge = {
  UNDER_1_DAY: 'UNDER_1_DAY',
  UNDER_3_DAYS: 'UNDER_3_DAYS',
  UNDER_7_DAYS: 'UNDER_7_DAYS',
  FROM_7_DAYS: 'FROM_7_DAYS',
} as const;
export type QueueAge = keyof typeof QueueAge;

/** The upper limits of the ages, in hours, in the order of `QueueAge`. The last age has none. @public */
export const queueAgeLimits: readonly number[] = [24, 72, 168];

const ages = Object.values(QueueAge);
const hour = 3_600_000;

/**
 * The age of a case at an instant. An opening in the future counts as now. 72 hours is the target for removal; the other
 * limits are a house rule. Throws `RangeError` for an invalid `Date`.
 * @public
 */
export function queueAgeOf(openedAt: Date, at: Date): QueueAge {
  requireInstants({ openedAt, at });
  const hours = (at.getTime() - openedAt.getTime()) / hour;
  return ages[queueAgeLimits.filter((limit) => hours >= limit).length] ?? 'FROM_7_DAYS';
}
