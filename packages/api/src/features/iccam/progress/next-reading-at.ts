import type { ActingContext } from '../../../platform/work-context.js';

/** When an item that was read now is read again. */
export const nextReadingAt = ({ clock, rulebook }: Pick<ActingContext, 'clock' | 'rulebook'>): Date =>
  new Date(clock().getTime() + rulebook.exchange.minutesBetweenReadings * 60_000);
