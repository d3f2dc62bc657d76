import type { Desk } from '../desk.js';
import type { Random } from '../random.js';

/** The context of one story: the shared desk, and its own random numbers, so that a change of one story affects no other. */
export interface Stage {
  readonly desk: Desk;
  readonly random: Random;
  /** Returns a number that is unique over all stories. */
  readonly number: () => number;
}

/** The steps of a story. It yields the number of minutes until its next step. */
export type Story = AsyncGenerator<number, void, void>;
export type Tell = (stage: Stage) => Story;

const minute = 60_000;
const hour = 60 * minute;
const opening = 7;
const closing = 16;

export const hours = (count: number): number => count * 60;
export const days = (count: number): number => count * 24 * 60;

/**
 * Minutes until a time in office hours (Monday to Friday, 7 to 16 hours UTC). If that is after the present, a few minutes
 * only, so that a demo that starts at the weekend has as many cases as any other.
 */
export function untilOffice({ desk, random }: Stage): number {
  const now = desk.clock.now;
  const at = new Date(now);
  while (!isOpen(at)) at.setTime(Math.floor(at.getTime() / hour) * hour + hour);
  const wait = (at.getTime() - now.getTime()) / minute;
  const isPast = at.getTime() + 2 * hour < desk.end.getTime();
  return (isPast ? wait : 0) + random.whole(5, 90);
}

function isOpen(at: Date): boolean {
  const [day, time] = [at.getUTCDay(), at.getUTCHours()];
  return day >= 1 && day <= 5 && time >= opening && time < closing;
}

/** Minutes until the time that is `minutes` before the present. */
export const untilBeforeEnd = ({ desk }: Stage, minutes: number): number =>
  Math.max(0, (desk.end.getTime() - desk.clock.now.getTime()) / minute - minutes);
