import { StatisticDimension, StatisticFigure, hasTimes } from '@meldpunt/domain';
import { sql, type RawBuilder } from 'kysely';

/**
 * The dimensions of `statistics_count`: those of the domain, and three more. `NONE` is the total, `NOTICE` is provider,
 * classification and action together for the trusted flagger report, and `OPENED_ON` the day on which a case was opened,
 * for the backlog.
 */
export const CountDimension = {
  ...StatisticDimension,
  NONE: 'NONE',
  NOTICE: 'NOTICE',
  OPENED_ON: 'OPENED_ON',
} as const;
export type CountDimension = keyof typeof CountDimension;

const timed = Object.values(StatisticFigure).flatMap((figure) => [
  ...(hasTimes(figure, null) ? [`${figure} NONE`] : []),
  ...Object.values(StatisticDimension).flatMap((dimension) =>
    hasTimes(figure, dimension) ? [`${figure} ${dimension}`] : [],
  ),
]);

/**
 * The sums of events (`table`, with a column `sign`) by period and dimension: the rows of `statistics_count`. A sum of 0
 * is left out.
 */
export const addUp = (table: RawBuilder<unknown>): RawBuilder<unknown> => sql`
  select dimension, period, starts_on, figure, value,
    case when figure || ' ' || dimension = any (${timed}::text[]) then days end as days,
    case when figure || ' ' || dimension = any (${timed}::text[]) then hours end as hours,
    sum(sign)::int as count
  from ${table} event
  cross join lateral (values
    ('DAY', day), ('MONTH', date_trunc('month', day)::date), ('YEAR', date_trunc('year', day)::date)
  ) as part (period, starts_on)
  cross join lateral (values
    ('NONE', ''),
    ('NOVELTY', novelty),
    ('CLASSIFICATION', classification),
    ('AGE_GROUP', age_group),
    ('SEX', sex),
    ('SITE_TYPE', site_type),
    ('COMMERCIALITY', commerciality),
    ('HOSTING_COUNTRY', hosting_country),
    ('ROUTE', route),
    ('PROVIDER', provider),
    ('NETWORK', network),
    ('OUTCOME', outcome),
    ('NOTICE', case figure when 'NOTICED' then json_build_array(provider, classification, outcome)::text end),
    ('OPENED_ON', case figure when 'OPENED' then day::text when 'CLOSED' then (day - days)::text end)
  ) as counted (dimension, value)
  where value is not null and (figure <> 'REPORTS' or dimension = 'NONE')
  group by 1, 2, 3, 4, 5, 6, 7
  having sum(sign) <> 0
`;
