import { useSpeech } from '../language/language.js';
import { ColumnChart } from './column-chart.js';
import { FigurePanel } from './figure-panel.js';
import { countIn, type Overview, shareOf, timesIn } from './figures.js';
import { type Period, partKindOf } from './periods.js';
import type { FigureTable } from './table.js';

/** What was received, closed and removed in each part of the period. */
export function OverTime({
  period,
  overview: { figures, problem, reload },
}: {
  readonly period: Period;
  readonly overview: Overview;
}) {
  const { texts, label, part } = useSpeech();
  const kind = partKindOf(period);
  const names = [label('StatisticFigure', 'REPORTS'), label('StatisticFigure', 'CLOSED')] as const;
  const parts = figures?.parts ?? [];
  const named = parts.map(({ from, total }) => ({ name: part(from, kind), total, from }));
  const table: FigureTable = {
    of: texts.figures.parts[kind],
    columns: [
      { title: names[0], kind: 'COUNT' },
      { title: names[1], kind: 'COUNT' },
      { title: label('StatisticFigure', 'ASSESSED'), kind: 'COUNT' },
      { title: label('StatisticFigure', 'REMOVED'), kind: 'COUNT' },
      { title: texts.figures.within72, kind: 'SHARE' },
    ],
    rows: named.map(({ from, total }) => ({
      name: kind === 'WEEK' ? texts.figures.weekFrom(part(from, kind)) : part(from, kind),
      cells: [
        countIn(total, 'REPORTS'),
        countIn(total, 'CLOSED'),
        countIn(total, 'ASSESSED'),
        countIn(total, 'REMOVED'),
        shareOf(timesIn(total, 'REMOVED')?.withinYardstick, timesIn(total, 'REMOVED')?.count),
      ],
    })),
  };
  return (
    <FigurePanel
      title={texts.figures.overTime}
      file="over-time"
      table={figures === undefined ? null : table}
      shape="FOLDED"
      problem={problem}
      reload={reload}
    >
      <ColumnChart
        names={names}
        parts={named.map(({ name, total }) => ({
          name,
          values: [countIn(total, 'REPORTS') ?? 0, countIn(total, 'CLOSED') ?? 0],
        }))}
      />
    </FigurePanel>
  );
}
