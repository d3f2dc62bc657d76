import type { Desk } from './desk.js';
import type { PlannedStory } from './plan.js';
import { seeded } from './random.js';
import type { Story } from './stories/stage.js';

const minute = 60_000;
const day = 24 * 60 * minute;

/** Called after each story that has ended, with the number of cases so far and in total. */
export type Progress = (cases: number, of: number) => void;

interface Pending {
  readonly story: Story;
  readonly cases: number;
  at: number;
}

export const casesIn = (plan: readonly PlannedStory[]): number =>
  plan.reduce((sum, { times, cases }) => sum + times * cases, 0);

/** The earliest time at which a story can begin. */
export const beginOf = (plan: readonly PlannedStory[], end: Date): Date =>
  new Date(Math.min(...plan.map(({ begins }) => spanOf(begins, end)[0])) - day);

/** The earliest and the latest time at which a story begins. */
function spanOf(begins: PlannedStory['begins'], end: Date): readonly [number, number] {
  if ('between' in begins) return [begins.between[0].getTime(), begins.between[1].getTime()];
  const [latest, earliest] = begins.daysAgo;
  return [end.getTime() - earliest * day, end.getTime() - latest * day];
}

/**
 * Runs all stories interleaved, in the order of time: the story with the earliest next step runs next, and the clock moves
 * to that time. The clock never goes past the present.
 */
export async function runPlan(plan: readonly PlannedStory[], desk: Desk, progress: Progress): Promise<void> {
  const pending = plan.flatMap((planned, index) => begin(planned, index, desk));
  const of = casesIn(plan);
  let cases = 0;
  while (pending.length > 0) {
    const next = pending.reduce((earliest, each) => (each.at < earliest.at ? each : earliest));
    desk.clock.now = new Date(Math.min(next.at, desk.end.getTime()));
    const { done, value } = await next.story.next();
    if (done === true) {
      pending.splice(pending.indexOf(next), 1);
      cases += next.cases;
      progress(cases, of);
    } else next.at = desk.clock.now.getTime() + Math.round(value * minute);
  }
}

function begin({ tell, times, begins, cases }: PlannedStory, index: number, desk: Desk): Pending[] {
  const [earliest, latest] = spanOf(begins, desk.end);
  return Array.from({ length: times }, (_, telling) => {
    const number = 1_000 * (index + 1) + 10 * telling;
    const random = seeded(number);
    let used = 0;
    return {
      story: tell({ desk, random, number: () => number + used++ }),
      cases,
      at: Math.round(latest - random.fraction() * (latest - earliest)),
    };
  });
}
