import { caseNow, type CaseNow } from '../people/case-now.js';
import { insist } from '../script-broken.js';
import type { Stage } from '../stage.js';
import { lengthOf } from '../world/demo-clock.js';

/** One case from its beginning to its end. */
export interface Story {
  readonly title: string;
  readonly introduction: string;
  /** Plays it, and returns what the case came to; throws where it went otherwise than the script says. */
  readonly play: (stage: Stage) => Promise<CaseNow>;
}

/** The case as it stands now. */
export const now = ({ staff }: Stage, id: string): Promise<CaseNow> => caseNow(staff.analyst, id);

/** Whether a case has ended. */
export const hasEnded = async (stage: Stage, id: string): Promise<boolean> =>
  (await now(stage, id)).status === 'CLOSED';

/** What the watch has seen of the page of a case so far, such as `ONLINE ONLINE GONE_404_410`. */
export const seenOf = ({ contentItems }: CaseNow): readonly string[] =>
  (contentItems[0]?.reachability?.observations ?? []).map(({ outcome }) => outcome);

/** Insists that the case has ended as it should, and says how. */
export async function end(stage: Stage, id: string, closedBecause: string): Promise<CaseNow> {
  const ended = await now(stage, id);
  const { status, reference, timeToRemoval } = ended;
  insist(
    status === 'CLOSED' && ended.closedBecause === closedBecause,
    `${reference} should be CLOSED as ${closedBecause} and is ${status} ${ended.closedBecause ?? ''}`.trim(),
  );
  stage.line();
  stage.note(`End: ${reference} is CLOSED, ${closedBecause}. ${removalIn(timeToRemoval, closedBecause)}`);
  return ended;
}

function removalIn(time: CaseNow['timeToRemoval'], closedBecause: string): string {
  if (closedBecause === 'NOT_ILLEGAL') return 'There was nothing to remove.';
  if (time === null) return 'It is with police; nobody says that the content is gone.';
  const asked =
    time.fromNotice === null ? '' : `, ${lengthOf(time.fromNotice.minutes)} after somebody was asked`;
  return `Time to removal: ${lengthOf(time.fromReport.minutes)} after the report${asked}.`;
}
