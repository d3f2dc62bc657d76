import type { Desk } from '../desk.js';
import type { Random } from '../random.js';

/** What one story is told with: the desk all share, and chance of its own, so that no story changes another. */
export interface Stage {
  readonly desk: Desk;
  readonly random: Random;
  /** A number that no other story gets; the second and later of one story differ too. */
  readonly number: () => number;
}

/** Acts, and says after how many minutes it goes on. */
export type Story = AsyncGenerator<number, void, void>;
export type Tell = (stage: Stage) => Story;

const minute = 60_000;
const hour = 60 * minute;
const opening = 7;
const closing = 16;

export const hours = (count: number): number => count * 60;
export const days = (count: number): number => count * 24 * 60;

/**
 * Minutes until somebody is at work and gets to it (Monday to Friday, 7 to 16 hours UTC), or soon where that would be
 * after the present, so that a demo begun at the weekend is no emptier than another.
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

/** Minutes until so many minutes before the present. */
export const untilBeforeEnd = ({ desk }: Stage, minutes: number): number =>
  Math.max(0, (desk.end.getTime() - desk.clock.now.getTime()) / minute - minutes);
