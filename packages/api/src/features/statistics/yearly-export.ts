import type { EntityManager } from '@mikro-orm/postgresql';
import {
  dimensionsOfExport,
  parseCalendarDate,
  yearlyExportColumns,
  yearlyExportLines,
  yearlyExports,
  type CalendarDate,
  type ExportLine,
  type YearlyExport,
} from '@meldpunt/domain';
import { toCsv } from './csv.js';
import { readStatistics } from './read-statistics.js';

/** The years for which there can be figures. */
export const exportYears = { first: 2000, last: 2999 } as const;

/** Reads the lines of a yearly export: one statement for each dimension that its rules need. */
export async function readYearlyExport(
  em: EntityManager,
  kind: YearlyExport,
  year: number,
): Promise<readonly ExportLine[]> {
  const rules = yearlyExports[kind];
  const [from, to] = [dayIn(year, '01-01'), dayIn(year, '12-31')];
  const tables = new Map<unknown, Awaited<ReturnType<typeof readStatistics>>>();
  for (const by of dimensionsOfExport(rules))
    tables.set(by, await readStatistics(em, { from, to, by, suppressedBy: null }));
  return yearlyExportLines(rules, year, (by) => tables.get(by) ?? { total: noRow, rows: [] });
}

const noRow = { value: null, counts: {}, times: {} };

/** The day of a year. */
export function dayIn(year: number, day: '01-01' | '12-31'): CalendarDate {
  const date = parseCalendarDate(`${year}-${day}`);
  if (date === null) throw new RangeError('The year is out of range.');
  return date;
}

/** The lines as CSV. */
export const csvOfExport = (lines: readonly ExportLine[]): string =>
  toCsv(
    yearlyExportColumns.map(({ code }) => code),
    lines,
  );
