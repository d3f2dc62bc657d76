import { ok, type Result } from '@meldpunt/domain';
import type { IccamClient } from '../client/iccam-client.js';
import type { IccamFailure } from '../client/iccam-failure.js';

/** Reports that are asked of at most at one place. */
const triesNear = 3;

/**
 * A number up to which every report was entered before an instant. The exchange numbers reports as they are entered, and
 * shows of each item when it was assigned to its country: not before it was entered. So a report with an item that was
 * assigned before the instant was entered before it, and all with a smaller number too. Anything else proves nothing,
 * and only makes the number smaller than it could be.
 *
 * Starts at a number that is known to be right; the step doubles until a report proves nothing, and is halved then.
 */
export async function lastEnteredBefore(
  client: IccamClient,
  instant: Date,
  known: number,
): Promise<Result<number, IccamFailure>> {
  let [proved, step] = [known, 1];
  let open: number | null = null;
  while (open === null || open - proved > 1) {
    const number: number = open === null ? proved + step : Math.floor((proved + open) / 2);
    const near = await provedNear(client, number, proved, instant);
    if (!near.ok) return near;
    if (near.value === null) open = number;
    else proved = near.value;
    step *= 2;
  }
  return ok(proved);
}

/**
 * The number, or one just below it, when that was entered before the instant. A report that was passed on to another
 * country afterwards proves nothing; several in a row are rare.
 */
async function provedNear(
  client: IccamClient,
  number: number,
  proved: number,
  instant: Date,
): Promise<Result<number | null, IccamFailure>> {
  for (let near = number; near > Math.max(proved, number - triesNear); near -= 1) {
    const isBefore = await wasEnteredBefore(client, near, instant);
    if (!isBefore.ok) return isBefore;
    if (isBefore.value) return ok(near);
  }
  return ok(null);
}

async function wasEnteredBefore(
  client: IccamClient,
  reportId: number,
  instant: Date,
): Promise<Result<boolean, IccamFailure>> {
  const report = await client.report(reportId);
  if (!report.ok) return saysNothing(report.error) ? ok(false) : report;
  const [first] = report.value.reportContents;
  if (first === undefined) return ok(false);
  const content = await client.content(first.contentId);
  if (!content.ok) return saysNothing(content.error) ? ok(false) : content;
  return ok(content.value.countryAssignmentDate < instant);
}

/** A report that is not there or not shown proves nothing; anything else is a failure of the exchange. */
const saysNothing = ({ cause }: IccamFailure): boolean =>
  cause === 'RECIPIENT_UNKNOWN' || cause === 'NOT_ACCEPTED' || cause === 'ANSWER_NOT_UNDERSTOOD';
