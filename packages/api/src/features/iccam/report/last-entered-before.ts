import { ok, type Result } from '@meldpunt/domain';
import type { IccamClient } from '../client/iccam-client.js';
import type { IccamFailure } from '../client/iccam-failure.js';

/** Max. reports read per step. */
const triesNear = 3;

/**
 * Returns an id up to which all reports were entered before an instant. ICCAM numbers reports in order of entry. An
 * item is assigned to its country when it is entered or later. So if an item was assigned before the instant, its
 * report and all reports with smaller ids were entered before it. Any other result proves nothing; it only makes the
 * returned id smaller than possible.
 *
 * Starts at an id that is known to be correct. The step doubles until a report proves nothing; then a binary search
 * follows.
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
 * The id, or one just below it, if that report was entered before the instant; `null` if none is proved. A report that
 * was later moved to another country proves nothing, but several in a row are rare.
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
  if (!report.ok) return provesNothing(report.error) ? ok(false) : report;
  const [first] = report.value.reportContents;
  if (first === undefined) return ok(false);
  const content = await client.content(first.contentId);
  if (!content.ok) return provesNothing(content.error) ? ok(false) : content;
  return ok(content.value.countryAssignmentDate < instant);
}

/** Whether the failure concerns this report only, which proves nothing. Other failures concern ICCAM as a whole. */
const provesNothing = ({ cause }: IccamFailure): boolean =>
  cause === 'RECIPIENT_UNKNOWN' || cause === 'NOT_ACCEPTED' || cause === 'ANSWER_NOT_UNDERSTOOD';
