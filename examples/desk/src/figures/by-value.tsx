import type { StatisticDimension } from '@meldpunt/domain';
import { useSpeech } from '../language/language.js';
import type { Speech } from '../language/speech.js';
import { FigurePanel } from './figure-panel.js';
import { countIn, type Row, shareOf, timeCells, timesIn, useFigures } from './figures.js';
import type { Period } from './periods.js';
import { sayValue } from './say-value.js';
import type { Cell, Column, FigureTable } from './table.js';

interface Breakdown {
  readonly period: Period;
  readonly by: StatisticDimension;
  readonly title: string;
  readonly hint?: string;
  readonly file: string;
  /** `LEAGUE`: what providers did with notices. `CASEWORK`: what was assessed and removed. */
  readonly about: 'CASEWORK' | 'LEAGUE';
}

/** The figures of each country, recipient, provider and so on; the largest first. */
export function ByValue({ period, by, title, hint, file, about }: Breakdown) {
  const speech = useSpeech();
  const { texts } = speech;
  const { figures, problem, reload } = useFigures(period, by);
  const parts = (about === 'LEAGUE' ? league : casework)(speech);
  const table = (rows: readonly Row[]): FigureTable => {
    const shown = rows
      .map((row) => ({ name: sayValue(by, row.value ?? '', speech), cells: parts.cells(row) }))
      .filter(({ cells }) => cells.some((cell) => cell !== undefined && cell !== 0))
      .sort((one, other) => (other.cells[0] ?? 0) - (one.cells[0] ?? 0));
    const isUsed = (_: Column, index: number) => shown.some(({ cells }) => cells[index] !== undefined);
    return {
      of: speech.label('StatisticDimension', by),
      columns: parts.columns.filter(isUsed),
      rows: shown.map(({ name, cells }) => ({
        name,
        cells: cells.filter((_, index) => parts.columns[index] && isUsed(parts.columns[index], index)),
      })),
    };
  };
  return (
    <FigurePanel
      title={title}
      {...(hint === undefined ? {} : { hint })}
      file={file}
      table={figures === undefined ? null : table(figures.rows)}
      problem={problem}
      reload={reload}
    >
      {figures !== undefined && figures.omittedRows > 0 && (
        <p className="quiet">{texts.figures.omitted(figures.omittedRows)}</p>
      )}
    </FigurePanel>
  );
}

interface Parts {
  readonly columns: readonly Column[];
  readonly cells: (row: Row) => readonly Cell[];
}

function casework({ texts, label }: Speech): Parts {
  const counted = ['ASSESSED', 'ILLEGAL', 'REMOVED'] as const;
  return {
    columns: [
      ...counted.map((figure): Column => ({ title: label('StatisticFigure', figure), kind: 'COUNT' })),
      { title: texts.figures.half, kind: 'HOURS' },
      { title: texts.figures.nineOfTen, kind: 'HOURS' },
      { title: texts.figures.within72, kind: 'SHARE' },
    ],
    cells: (row) => [...counted.map((figure) => countIn(row, figure)), ...timeCells(row, 'REMOVED')],
  };
}

function league({ texts, label }: Speech): Parts {
  const counted = ['NOTICED', 'ANSWERED', 'REMOVED_BY_PROVIDER'] as const;
  return {
    columns: [
      ...counted.map((figure): Column => ({ title: label('StatisticFigure', figure), kind: 'COUNT' })),
      { title: texts.figures.removedShare, kind: 'SHARE' },
      { title: texts.figures.half, kind: 'HOURS' },
    ],
    cells: (row) => {
      const noticed = countIn(row, 'NOTICED');
      // A provider without a notice is not in the league.
      if (noticed === 0) return [];
      return [
        ...counted.map((figure) => countIn(row, figure)),
        shareOf(countIn(row, 'REMOVED_BY_PROVIDER'), noticed),
        timesIn(row, 'REMOVED_BY_PROVIDER')?.p50Hours ?? undefined,
      ];
    },
  };
}
