import type { StatisticDimension, StatisticFigure } from './figure.js';
import { illegalShare, type StatisticRow, type StatisticTable } from './statistic-row.js';
import { timeBands } from './times.js';

/**
 * The reports that a hotline makes once a year. `INHOPE`: the figures that INHOPE publishes about its network.
 * `TRUSTED_FLAGGER`: the report of Regulation (EU) 2022/2065, art. 22(3). `MINISTER`: the report of a recognised
 * organisation to the Minister of Justice.
 * @public
 */
export const YearlyExport = {
  INHOPE: 'INHOPE',
  TRUSTED_FLAGGER: 'TRUSTED_FLAGGER',
  MINISTER: 'MINISTER',
} as const;
export type YearlyExport = keyof typeof YearlyExport;

/** What one line of an export states. `BANDS` gives a line for each band. @public */
export type ExportMeasure =
  'COUNT' | 'ILLEGAL_SHARE' | 'P50_HOURS' | 'P90_HOURS' | 'WITHIN_72_HOURS' | 'BANDS';

/** One rule of an export. Rules are applied in order. @public */
export interface ExportRule {
  /** The section of the report. */
  readonly section: string;
  readonly figure: StatisticFigure;
  /** `NOTICE`: by provider, classification and action of the provider together. `null`: the total. */
  readonly by: StatisticDimension | 'NOTICE' | null;
  readonly measure: ExportMeasure;
  /** Why the report has these lines. */
  readonly source: string;
}

/** A column of an export. @public */
export interface ExportColumn {
  readonly code: string;
  readonly meaning: string;
}

/** One line of an export, as text. @public */
export interface ExportLine {
  readonly year: string;
  readonly section: string;
  readonly figure: string;
  readonly provider: string;
  readonly value: string;
  readonly outcome: string;
  readonly measure: string;
  readonly number: string;
}

/** The columns of every yearly export, in order. @public */
export const yearlyExportColumns: readonly (ExportColumn & { readonly code: keyof ExportLine })[] = [
  { code: 'year', meaning: 'The calendar year, in the time zone of the hotline.' },
  { code: 'section', meaning: 'The section of the report.' },
  { code: 'figure', meaning: 'What is counted: a code of StatisticFigure.' },
  { code: 'provider', meaning: 'The provider that had the notice; empty if the line is not about notices.' },
  { code: 'value', meaning: 'The value by which it is broken down; empty for a total.' },
  { code: 'outcome', meaning: 'What the provider did; empty if the line is not about notices.' },
  {
    code: 'measure',
    meaning: 'COUNT, ILLEGAL_SHARE, P50_HOURS, P90_HOURS, WITHIN_72_HOURS or a code of TimeBand.',
  },
  {
    code: 'number',
    meaning: 'The number. A share has four decimals. Empty if there is none, because nothing happened.',
  },
];

/** Reads the figures of the year, by a dimension or in total (`null`). @public */
export type FiguresBy = (by: ExportRule['by']) => StatisticTable;

/** The dimensions whose figures the rules need. @public */
export const dimensionsOfExport = (rules: readonly ExportRule[]): readonly ExportRule['by'][] => [
  ...new Set(rules.map(({ by }) => by)),
];

/** The lines of an export by its rules. @public */
export const yearlyExportLines = (
  rules: readonly ExportRule[],
  year: number,
  figuresBy: FiguresBy,
): readonly ExportLine[] =>
  rules.flatMap((rule) => {
    const { total, rows } = figuresBy(rule.by);
    const stated = rule.by === null ? [total] : rows.filter(({ counts }) => counts[rule.figure]);
    return stated.flatMap((row) =>
      numbersOf(rule, row).map(([measure, number]) => ({
        year: String(year),
        section: rule.section,
        figure: rule.figure,
        ...nameOf(rule, row),
        measure,
        number: number === null ? '' : String(number),
      })),
    );
  });

function nameOf(
  { by }: ExportRule,
  { value }: StatisticRow,
): Pick<ExportLine, 'provider' | 'value' | 'outcome'> {
  if (by !== 'NOTICE') return { provider: '', value: value ?? '', outcome: '' };
  const [provider = '', classification = '', outcome = ''] = JSON.parse(value ?? '[]') as readonly string[];
  return { provider, value: classification, outcome };
}

type Numbers = readonly (readonly [measure: string, number: number | string | null])[];

function numbersOf({ figure, measure }: ExportRule, row: StatisticRow): Numbers {
  const times = row.times[figure];
  const share = illegalShare(row);
  switch (measure) {
    case 'COUNT':
      return [[measure, row.counts[figure] ?? 0]];
    case 'ILLEGAL_SHARE':
      return [[measure, share?.toFixed(4) ?? null]];
    case 'P50_HOURS':
      return [[measure, times?.p50Hours ?? null]];
    case 'P90_HOURS':
      return [[measure, times?.p90Hours ?? null]];
    case 'WITHIN_72_HOURS':
      return [[measure, times?.withinYardstick ?? 0]];
    case 'BANDS':
      return timeBands.map((band) => [band, times?.bands[band] ?? 0]);
  }
}
