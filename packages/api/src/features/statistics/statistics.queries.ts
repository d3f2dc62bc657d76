import {
  Permission,
  yearlyExportColumns,
  type CalendarDate,
  type StatisticDimension,
  type YearlyExport,
} from '@meldpunt/domain';
import { may } from '../../platform/auth/viewer.js';
import type { RequestContext } from '../../platform/context.js';
import { badInput } from '../../platform/graphql/access-error.js';
import { dayOf } from '../../platform/rulebook.js';
import { dayBefore } from './periods-of.js';
import { readStatistics, readTotals, type Time } from './read-statistics.js';
import {
  presentStatisticRow,
  type StatisticPartType,
  type StatisticsType,
  type YearlyExportFileType,
} from './statistics.type.js';
import { csvOfExport, dayIn, exportYears, readYearlyExport } from './yearly-export.js';

const maxRows = 500;
const maxParts = 60;

/** The days and the dimension of a question. */
export interface StatisticsArguments {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly by: StatisticDimension | null;
}

/** The figures of a time. An audience outside the hotline gets whole years that are over, without small numbers. */
export async function statisticsFor(
  { from, to, by }: StatisticsArguments,
  context: RequestContext,
): Promise<StatisticsType> {
  const { em, rulebook, viewer } = context;
  const isInside = may(viewer, Permission.STATISTICS_READ);
  checkDays(from, to);
  if (!isInside) checkYear(from, to, context);
  const suppressedBy = isInside ? null : rulebook.statistics;
  const { total, rows } = await readStatistics(em, { from, to, by, suppressedBy });
  return {
    from,
    to,
    timeZone: rulebook.deadlines.calendar.zone.code,
    minimumCount: suppressedBy?.minimumCount ?? null,
    total: presentStatisticRow(total),
    rows: rows.slice(0, maxRows).map(presentStatisticRow),
    omittedRows: Math.max(0, rows.length - maxRows),
  };
}

/** The totals of each part of a time. A part begins on its first day and ends before the next part. */
export async function statisticPartsOf(
  { from, to }: Time,
  starts: readonly CalendarDate[],
  { em }: RequestContext,
): Promise<readonly StatisticPartType[]> {
  if (starts.length > maxParts) throw badInput('starts', `\`starts\` has more than ${maxParts} days.`);
  if (starts.some((start, index) => start < from || start > to || start <= (starts[index - 1] ?? '')))
    throw badInput('starts', '`starts` must be in order, from `from` to `to`, without repetition.');
  const parts = starts.map((start, index): Time => {
    const next = starts[index + 1];
    return { from: start, to: next === undefined ? to : dayBefore(next) };
  });
  const totals = await readTotals(em, parts);
  return totals.map((total, index) => ({ ...(parts[index] as Time), total: presentStatisticRow(total) }));
}

function checkDays(from: CalendarDate, to: CalendarDate): void {
  const [first, last] = [dayIn(exportYears.first, '01-01'), dayIn(exportYears.last, '12-31')];
  if (from < first) throw badInput('from', `\`from\` is before ${first}.`);
  if (to > last) throw badInput('to', `\`to\` is after ${last}.`);
  if (to < from) throw badInput('to', '`to` is before `from`.');
}

/**
 * Years do not overlap, so no small number follows from two of them. A year that is not over changes every day, and what
 * a day added would follow.
 */
function checkYear(from: CalendarDate, to: CalendarDate, { clock, rulebook }: RequestContext): void {
  const year = from.slice(0, 4);
  if (from !== `${year}-01-01` || to !== `${year}-12-31`)
    throw badInput(
      'to',
      'Outside the hotline, figures are shown for one calendar year: 1 January to 31 December.',
    );
  if (to >= dayOf(clock(), rulebook))
    throw badInput('to', 'Outside the hotline, figures are shown only for years that are over.');
}

/** A yearly export. */
export async function yearlyExportFor(
  kind: YearlyExport,
  year: number,
  { em, clock, rulebook }: RequestContext,
): Promise<YearlyExportFileType> {
  if (year < exportYears.first || year > exportYears.last)
    throw badInput('year', `\`year\` must be from ${exportYears.first} to ${exportYears.last}.`);
  const lines = await readYearlyExport(em, kind, year);
  return {
    kind,
    year,
    isComplete: dayIn(year, '12-31') < dayOf(clock(), rulebook),
    columns: yearlyExportColumns,
    lines,
    csv: csvOfExport(lines),
  };
}
