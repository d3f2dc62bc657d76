import type { StatisticFigure } from '@meldpunt/domain';
import { useSpeech } from '../language/language.js';
import { FigurePanel } from './figure-panel.js';
import { countIn, type Overview, timesIn } from './figures.js';
import type { Period } from './periods.js';
import { sayOutcome } from './say-value.js';
import { type Column, type FigureTable } from './table.js';

/** What depends on the totals and on results: removal against 72 hours, backlog, late deadlines, second opinions. */
export function OfOutcomes({
  period,
  overview: { figures, problem, reload },
}: {
  readonly period: Period;
  readonly overview: Overview;
}) {
  const speech = useSpeech();
  const { texts, label, number, percent } = speech;
  const read = { problem, reload };
  const removed = figures && timesIn(figures.total, 'REMOVED');
  const count: Column = { title: texts.figures.count, kind: 'COUNT' };
  const bands = (
    values: readonly { readonly band: string; readonly count: number | null }[],
  ): FigureTable => ({
    of: texts.figures.days,
    columns: [count],
    rows: values.map((each) => ({ name: label('TimeBand', each.band), cells: [each.count] })),
  });
  const outcomes = (figure: StatisticFigure): FigureTable | null =>
    figures === undefined
      ? null
      : {
          of: label('StatisticDimension', 'OUTCOME'),
          columns: [count],
          rows: figures.rows.flatMap((row) => {
            const cell = countIn(row, figure);
            return cell === 0 ? [] : [{ name: sayOutcome(figure, row.value ?? '', speech), cells: [cell] }];
          }),
        };
  const backlog = figures?.backlog;
  return (
    <>
      {(figures === undefined || removed !== undefined) && (
        <FigurePanel
          {...read}
          title={texts.figures.removal}
          file="time-to-removal"
          table={figures === undefined ? null : bands(removed?.count ? removed.bands : [])}
          {...(removed?.count && removed.p50Hours !== null && removed.p90Hours !== null
            ? {
                hint: texts.figures.removalHint(
                  number(removed.withinYardstick ?? 0),
                  number(removed.count),
                  percent((removed.withinYardstick ?? 0) / removed.count),
                  speech.duration(removed.p50Hours * 60),
                  speech.duration(removed.p90Hours * 60),
                ),
              }
            : {})}
        />
      )}
      {backlog !== null && (
        <FigurePanel
          {...read}
          title={texts.figures.backlog}
          hint={texts.figures.backlogHint(speech.date(period.to))}
          file="backlog"
          table={backlog === undefined ? null : bands(backlog.some((each) => each.count) ? backlog : [])}
        />
      )}
      <FigurePanel {...read} title={texts.figures.late} file="late-deadlines" table={outcomes('LATE')} />
      <FigurePanel
        {...read}
        title={texts.figures.agreement}
        hint={texts.figures.agreementHint}
        file="second-opinions"
        table={outcomes('SECOND_OPINIONS')}
      />
      <FigurePanel {...read} title={texts.figures.closed} file="closed-because" table={outcomes('CLOSED')} />
    </>
  );
}
