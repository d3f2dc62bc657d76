import { err, ok, type Result } from '@meldpunt/domain';
import type { WorkContext } from '../../../platform/work-context.js';
import { uncertainSpan, type HandOver } from '../../hand-overs/index.js';
import type { IccamReport } from '../client/iccam-responses.js';
import type { IccamClient } from '../client/iccam-client.js';
import type { IccamFailure } from '../client/iccam-failure.js';
import type { ComposedReport } from './compose-report.js';
import { isReportOf } from './is-report-of.js';
import { lastEnteredBefore } from './last-entered-before.js';
import {
  deleteProgress,
  highestKnownBy,
  storeProgress,
  knownReports,
  searchProgress,
  type SearchProgress,
} from './search-progress.js';

/** Max. reports read per attempt. A longer search continues a minute later where it stopped. */
const maxReadsAtOnce = 200;

/** This number of consecutive ids without a report means the end of the numbering. */
const numbersAfterTheLast = 20;

/** Max. clock difference between ICCAM and this system. */
const skewMs = 10 * 60_000;

/** The result of a search. */
export type Search =
  | { readonly outcome: 'FOUND'; readonly reportId: number }
  | { readonly outcome: 'CONTINUES' }
  /** Not among the reports that were entered since the first attempt. `unread` of them could not be read. */
  | { readonly outcome: 'NOT_FOUND'; readonly unread: number };

/**
 * Searches for a report of ours whose response was lost. ICCAM has no search by reference. So every report since the
 * first uncertain attempt is read: from an id that is proved to be older, up to a report that the public made only
 * after the last attempt, or to the end of the numbering.
 */
export async function findOwnReport(
  client: IccamClient,
  handOver: HandOver,
  composed: ComposedReport,
  { em }: WorkContext,
): Promise<Result<Search, IccamFailure>> {
  const span = await uncertainSpan(em, handOver.id);
  if (span === null) return ok({ outcome: 'NOT_FOUND', unread: 0 });
  const begun = await searchProgress(em, handOver);
  const start = begun === null ? await startOf(client, em, span.from) : ok(begun);
  if (!start.ok) return start;
  const known = await knownReports(em, start.value.lookedTo);
  const isOurs = (number: number, report: IccamReport) =>
    known.has(number) ? Promise.resolve(ok(false)) : isReportOf(client, composed, report);
  const after = new Date(span.to.getTime() + skewMs);
  const done = await continueSearch(client, isOurs, start.value, after);
  if (!done.ok || done.value.outcome === 'CONTINUES') await storeProgress(em, handOver, done.progress);
  else await deleteProgress(em, handOver);
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

async function continueSearch(
  client: IccamClient,
  isOurs: (number: number, report: IccamReport) => Promise<Result<boolean, IccamFailure>>,
  { lookedTo: begin, unread: before }: SearchProgress,
  after: Date,
): Promise<Read> {
  let [lookedTo, unread, absent] = [begin, before, 0];
  for (let number = begin + 1; number <= begin + maxReadsAtOnce; number += 1) {
    const report = await client.report(number);
    const ours = report.ok ? await isOurs(number, report.value) : report;
    if (ours.ok && ours.value) return read(ok({ outcome: 'FOUND', reportId: number }), lookedTo, unread);
    if (report.ok && report.value.hotlineReceivedDate > after)
      return read(ok({ outcome: 'NOT_FOUND', unread }), lookedTo, unread);
    absent = !report.ok && report.error.class === 'NOT_FOUND' ? absent + 1 : 0;
    if (absent === numbersAfterTheLast) return read(ok({ outcome: 'NOT_FOUND', unread }), lookedTo, unread);
    if (!ours.ok && isIccamFailure(ours.error)) return read(err(ours.error), lookedTo, unread);
    if (!ours.ok && absent === 0) unread += 1;
    // An id without a report is read again when the search continues, because reports may be entered there.
    if (absent === 0) lookedTo = number;
  }
  return read(ok({ outcome: 'CONTINUES' }), lookedTo, unread);
}

const read = (result: Result<Search, IccamFailure>, lookedTo: number, unread: number): Read => ({
  ...result,
  progress: { lookedTo, unread },
});

/** Whether the failure concerns ICCAM as a whole. If only one report cannot be read, the search continues. */
const isIccamFailure = ({ cause }: IccamFailure): boolean =>
  cause !== 'NOT_ACCEPTED' && cause !== 'ANSWER_NOT_UNDERSTOOD' && cause !== 'RECIPIENT_UNKNOWN';
