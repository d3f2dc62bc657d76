import type { ActingContext } from '../../../platform/work-context.js';

/** When an item that is read now must be read again. */
export const nextReadingAt = ({ clock, rulebook }: Pick<ActingContext, 'clock' | 'rulebook'>): Date =>
  new Date(clock().getTime() + rulebook.exchange.minutesBetweenReadings * 60_000);
