import type { StatisticFigure } from '@meldpunt/domain';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useViewer } from '../api/viewer.js';
import { useSpeech } from '../language/language.js';
import { useTitle } from '../ui/use-title.js';
import { ByValue } from './by-value.js';
import { countIn, useFigures } from './figures.js';
import './figures.css';
import { periodOf } from './figures-search.js';
import { OfOutcomes } from './of-outcomes.js';
import { OverTime } from './over-time.js';
import { GroupingChoice, PeriodChoice } from './period-choice.js';
import { type Period, todayHere } from './periods.js';
import { sayCell } from './table.js';
import { YearlyExports } from './yearly-exports.js';

/** What the hotline received and did in a period. Outside the hotline: whole years, without small numbers. */
export function FiguresPage() {
  const { texts, date, number } = useSpeech();
  const { may } = useViewer();
  const search = useSearch({ from: '/figures' });
  const navigate = useNavigate({ from: '/figures' });
  const [today] = useState(todayHere);
  useTitle(texts.app.pages.figures);
  const isInside = may('STATISTICS_READ');
  const period = periodOf(search, today, isInside);
  const by = search.by ?? 'CLASSIFICATION';
  const change = (next: typeof search) => void navigate({ search: next, replace: true });
  return (
    <>
      <h1>{texts.app.pages.figures}</h1>
      <PeriodChoice {...{ search, period, today, isInside }} onChange={change} />
      <p>
        {date(period.from)} – {date(period.to)}
      </p>
      <Totals period={period} />
      {isInside && <OverTime period={period} />}
      <div className="figure-grid">
        <OfOutcomes period={period} />
        {isInside && <YearlyExports today={today} />}
      </div>
      <ByValue
        {...{ period, by: 'HOSTING_COUNTRY', about: 'CASEWORK', file: 'by-country' }}
        title={texts.figures.byCountry}
      />
      <ByValue
        {...{ period, by: 'ROUTE', about: 'CASEWORK', file: 'by-route' }}
        title={texts.figures.byRoute}
      />
      <ByValue
        {...{ period, by: 'PROVIDER', about: 'LEAGUE', file: 'providers' }}
        title={texts.figures.league}
        hint={texts.figures.leagueHint}
      />
      <GroupingChoice by={by} onChange={(next) => change({ ...search, by: next })} />
      <ByValue {...{ period, by, about: 'CASEWORK', file: 'by-group' }} title={texts.figures.grouped} />
      <MinimumCount period={period} say={(minimum) => texts.figures.minimum(number(minimum))} />
    </>
  );
}

const shown = ['REPORTS', 'RECEIVED', 'ASSESSED', 'ILLEGAL', 'REMOVED', 'CLOSED', 'LATE'] as const;

/** The totals of the period, in one line. */
function Totals({ period }: { readonly period: Period }) {
  const speech = useSpeech();
  const { figures } = useFigures(period, 'OUTCOME');
  if (figures === undefined) return null;
  return (
    <dl className="totals">
      {shown.map((figure: StatisticFigure) => (
        <div key={figure}>
          <dt>{speech.label('StatisticFigure', figure)}</dt>
          <dd>{sayCell(countIn(figures.total, figure), 'COUNT', speech)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Why numbers are missing, for viewers who do not see small ones. */
function MinimumCount({
  period,
  say,
}: {
  readonly period: Period;
  readonly say: (minimum: number) => string;
}) {
  const { figures } = useFigures(period, 'OUTCOME');
  const minimum = figures?.minimumCount ?? null;
  return minimum === null ? null : <p className="quiet">{say(minimum)}</p>;
}
