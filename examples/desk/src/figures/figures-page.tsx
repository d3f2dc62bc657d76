import type { StatisticFigure } from '@meldpunt/domain';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useViewer } from '../api/viewer.js';
import { dayOf } from '../app/day-of.js';
import { useSpeech } from '../language/language.js';
import { ReadAt, ReadAtWithChanges } from '../ui/read-at.js';
import { useTitle } from '../ui/use-title.js';
import { ByValue } from './by-value.js';
import { countIn, type Overview, useOverview } from './figures.js';
import './figures.css';
import { periodOf } from './figures-search.js';
import { OfOutcomes } from './of-outcomes.js';
import { OverTime } from './over-time.js';
import { GroupingChoice, PeriodChoice } from './period-choice.js';
import { sayCell } from './table.js';
import { YearlyExports } from './yearly-exports.js';

/** What the hotline received and did in a period. Outside the hotline: whole years, without small numbers. */
export function FiguresPage() {
  const { texts, date, number } = useSpeech();
  const { may } = useViewer();
  const search = useSearch({ from: '/figures' });
  const navigate = useNavigate({ from: '/figures' });
  const queries = useQueryClient();
  const [today] = useState(() => dayOf(Date.now()));
  useTitle(texts.app.pages.figures);
  const isInside = may('STATISTICS_READ');
  const period = periodOf(search, today, isInside);
  const by = search.by ?? 'CLASSIFICATION';
  const overview = useOverview(period);
  // Why numbers are missing, for viewers who do not see small ones.
  const minimum = overview.figures?.minimumCount ?? null;
  const readAgain = () => void queries.refetchQueries({ queryKey: ['statistics'], type: 'active' });
  const change = (next: typeof search) => void navigate({ search: next, replace: true });
  return (
    <>
      <h1>{texts.app.pages.figures}</h1>
      <PeriodChoice {...{ search, period, today, isInside }} onChange={change} />
      <p>
        {date(period.from)} – {date(period.to)}
      </p>
      {may('CASE_LIST') ? (
        <ReadAtWithChanges at={overview.readAt} onReload={readAgain} />
      ) : (
        <ReadAt at={overview.readAt} onReload={readAgain} />
      )}
      <Totals overview={overview} />
      {isInside && <OverTime {...{ period, overview }} />}
      <div className="figure-grid">
        <OfOutcomes {...{ period, overview }} />
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
      {minimum !== null && <p className="quiet">{texts.figures.minimum(number(minimum))}</p>}
    </>
  );
}

const shown = ['REPORTS', 'RECEIVED', 'ASSESSED', 'ILLEGAL', 'REMOVED', 'CLOSED', 'LATE'] as const;

/** The totals of the period, in one line. */
function Totals({ overview: { figures } }: { readonly overview: Overview }) {
  const speech = useSpeech();
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
