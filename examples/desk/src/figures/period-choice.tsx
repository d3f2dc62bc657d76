import { StatisticDimension, type CalendarDate } from '@meldpunt/domain';
import { Link } from '@tanstack/react-router';
import { Button } from 'react-aria-components/Button';
import { useSpeech } from '../language/language.js';
import { TextInput, textOf } from '../ui/form-dialog.js';
import type { FiguresSearch } from './figures-search.js';
import { lastWeeks, type Period, wholeYear } from './periods.js';

interface Choice {
  readonly search: FiguresSearch;
  readonly period: Period;
  readonly today: CalendarDate;
  readonly isInside: boolean;
  readonly onChange: (search: FiguresSearch) => void;
}

/** The period of the figures and the grouping of the last panel. Both are in the URL. */
export function PeriodChoice({ search, period, today, isInside, onChange }: Choice) {
  const { texts } = useSpeech();
  const year = Number(today.slice(0, 4));
  const years = [1, 2, 3, 4, 5].map((back) => [String(year - back), wholeYear(year - back)] as const);
  const choices: readonly (readonly [title: string, period: Period])[] = isInside
    ? [
        [texts.figures.weeks(2), lastWeeks(2, today)],
        [texts.figures.weeks(13), lastWeeks(13, today)],
        [String(year), { ...wholeYear(year), to: today }],
        [String(year - 1), wholeYear(year - 1)],
      ]
    : years;
  return (
    <div className="period">
      <nav className="tabs" aria-label={texts.figures.period}>
        {choices.map(([title, { from, to }]) => {
          const isChosen = from === period.from && to === period.to;
          return (
            <Link
              key={title}
              to="/figures"
              search={{ ...search, from, to }}
              className={isChosen ? 'chip chosen' : 'chip'}
              {...(isChosen ? { 'aria-current': 'true' } : {})}
            >
              {title}
            </Link>
          );
        })}
      </nav>
      {isInside && (
        <form
          key={`${period.from} ${period.to}`}
          aria-label={texts.figures.period}
          onSubmit={(event) => {
            event.preventDefault();
            const fields = new FormData(event.currentTarget);
            const [from, to] = [textOf(fields, 'from') ?? '', textOf(fields, 'to') ?? ''];
            onChange({ ...search, from: from < to ? from : to, to: from < to ? to : from });
          }}
        >
          <TextInput name="from" title={texts.figures.from} type="date" isRequired initial={period.from} />
          <TextInput name="to" title={texts.figures.to} type="date" isRequired initial={period.to} />
          <Button type="submit">{texts.figures.show}</Button>
        </form>
      )}
    </div>
  );
}

/** By what the last panel is broken down. */
export function GroupingChoice({
  by,
  onChange,
}: {
  readonly by: StatisticDimension;
  readonly onChange: (by: StatisticDimension) => void;
}) {
  const { texts, label } = useSpeech();
  return (
    <label className="grouping">
      {texts.figures.groupBy}
      <select value={by} onChange={(event) => onChange(event.target.value as StatisticDimension)}>
        {Object.values(StatisticDimension)
          .filter((each) => each !== 'OUTCOME')
          .map((each) => (
            <option key={each} value={each}>
              {label('StatisticDimension', each)}
            </option>
          ))}
      </select>
    </label>
  );
}
