import { err, ok, type Result } from '@meldpunt/domain';
import type { WorkContext } from '../../../platform/work-context.js';
import { uncertainSpan, type HandOverRow } from '../../hand-overs/index.js';
import type { IccamReport } from '../client/iccam-answers.js';
import type { IccamClient } from '../client/iccam-client.js';
import type { IccamFailure } from '../client/iccam-failure.js';
import type { ComposedReport } from './compose-report.js';
import { isReportOf } from './is-report-of.js';
import { lastEnteredBefore } from './last-entered-before.js';
import {
  forgetProgress,
  highestKnownBy,
  keepProgress,
  knownReports,
  searchProgress,
  type SearchProgress,
} from './search-memory.js';

/** Reports that are read in one go; a search that is longer goes on a minute later where it stopped. */
const maxReadsAtOnce = 200;

/** So many numbers without a report are the end of the numbering. */
const numbersAfterTheLast = 20;

/** How far the time of the exchange may differ from ours. */
const skewMs = 10 * 60_000;

/** What came of looking. */
export type Search =
  | { readonly came: 'FOUND'; readonly reportId: number }
  | { readonly came: 'GOES_ON' }
  /** Not among the reports that were entered since; `unread` of those could not be read. */
  | { readonly came: 'NOT_FOUND'; readonly unread: number };

/**
 * Looks for a report of ours of which the answer was lost. The exchange cannot be searched by reference, so that every
 * report is read that was entered since the first attempt that may have entered it: from a number that is proved to be
 * before, up to one that the public reported only afterwards, or the end of the numbering.
 */
export async function findOwnReport(
  client: IccamClient,
  handOver: HandOverRow,
  composed: ComposedReport,
  { em }: WorkContext,
): Promise<Result<Search, IccamFailure>> {
  const span = await uncertainSpan(em, handOver.id);
  if (span === null) return ok({ came: 'NOT_FOUND', unread: 0 });
  const begun = await searchProgress(em, handOver);
  const start = begun === null ? await startOf(client, em, span.from) : ok(begun);
  if (!start.ok) return start;
  const known = await knownReports(em, start.value.lookedTo);
  const isOurs = (number: number, report: IccamReport) =>
    known.has(number) ? Promise.resolve(ok(false)) : isReportOf(client, composed, report);
  const after = new Date(span.to.getTime() + skewMs);
  const done = await readOn(client, isOurs, start.value, after);
  if (!done.ok || done.value.came === 'GOES_ON') await keepProgress(em, handOver, done.progress);
  else await forgetProgress(em, handOver);
  return done.ok ? ok(done.value) : err(done.error);
}

async function startOf(
  client: IccamClient,
  em: WorkContext['em'],
  from: Date,
): Promise<Result<SearchProgress, IccamFailure>> {
  const before = new Date(from.getTime() - skewMs);
  const proved = await lastEnteredBefore(client, before, await highestKnownBy(em, from));
  return proved.ok ? ok({ lookedTo: proved.value, unread: 0 }) : proved;
}

type Read = { readonly progress: SearchProgress } & Result<Search, IccamFailure>;

async function readOn(
  client: IccamClient,
  isOurs: (number: number, report: IccamReport) => Promise<Result<boolean, IccamFailure>>,
  { lookedTo: begin, unread: before }: SearchProgress,
  after: Date,
): Promise<Read> {
  let [lookedTo, unread, absent] = [begin, before, 0];
  for (let number = begin + 1; number <= begin + maxReadsAtOnce; number += 1) {
    const report = await client.report(number);
    const ours = report.ok ? await isOurs(number, report.value) : report;
    if (ours.ok && ours.value) return read(ok({ came: 'FOUND', reportId: number }), lookedTo, unread);
    if (report.ok && report.value.hotlineReceivedDate > after)
      return read(ok({ came: 'NOT_FOUND', unread }), lookedTo, unread);
    absent = !report.ok && report.error.class === 'NOT_FOUND' ? absent + 1 : 0;
    if (absent === numbersAfterTheLast) return read(ok({ came: 'NOT_FOUND', unread }), lookedTo, unread);
    if (!ours.ok && isOfTheExchange(ours.error)) return read(err(ours.error), lookedTo, unread);
    if (!ours.ok && absent === 0) unread += 1;
    // A number without a report is read again when the search goes on: it may be the end.
    if (absent === 0) lookedTo = number;
  }
  return read(ok({ came: 'GOES_ON' }), lookedTo, unread);
}

const read = (result: Result<Search, IccamFailure>, lookedTo: number, unread: number): Read => ({
  ...result,
  progress: { lookedTo, unread },
});

/** The exchange cannot be asked now. When only one report cannot be read, the search goes on. */
const isOfTheExchange = ({ cause }: IccamFailure): boolean =>
  cause !== 'NOT_ACCEPTED' && cause !== 'ANSWER_NOT_UNDERSTOOD' && cause !== 'RECIPIENT_UNKNOWN';
