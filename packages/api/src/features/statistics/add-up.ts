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

/** The value of an event in each dimension; `null` where it is not counted. */
const valueIn: Readonly<Record<CountDimension, RawBuilder<unknown>>> = {
  NONE: sql`''`,
  NOVELTY: sql`novelty`,
  CLASSIFICATION: sql`classification`,
  AGE_GROUP: sql`age_group`,
  SEX: sql`sex`,
  SITE_TYPE: sql`site_type`,
  COMMERCIALITY: sql`commerciality`,
  HOSTING_COUNTRY: sql`hosting_country`,
  ROUTE: sql`route`,
  PROVIDER: sql`provider`,
  NETWORK: sql`network`,
  OUTCOME: sql`outcome`,
  NOTICE: sql`case figure when 'NOTICED' then json_build_array(provider, classification, outcome)::text end`,
  OPENED_ON: sql`case figure when 'OPENED' then day::text when 'CLOSED' then (day - days)::text end`,
};

/** Every dimension that is counted. */
export const countDimensions = Object.keys(valueIn) as readonly CountDimension[];

/**
 * The sums of events (`table`, with a column `sign`) by period and dimension: the rows of `statistics_count`. A sum of 0
 * is left out. Months and years are added up from days, which are far fewer than events.
 */
export const addUp = (
  table: RawBuilder<unknown>,
  dimensions: readonly CountDimension[] = countDimensions,
): RawBuilder<unknown> => sql`
  select dimension, period, starts_on, figure, value, days, hours, sum(count)::int as count
  from (
    select dimension, day, figure, value,
      case when figure || ' ' || dimension = any (${timed}::text[]) then days end as days,
      case when figure || ' ' || dimension = any (${timed}::text[]) then hours end as hours,
      sum(sign) as count
    from ${table} event
    cross join lateral (values ${sql.join(dimensions.map((each) => sql`(${sql.lit(each)}, ${valueIn[each]})`))}) as counted (dimension, value)
    where value is not null and (figure <> 'REPORTS' or dimension = 'NONE')
    group by 1, 2, 3, 4, 5, 6
    having sum(sign) <> 0
  ) daily
  cross join lateral (values
    ('DAY', day), ('MONTH', date_trunc('month', day)::date), ('YEAR', date_trunc('year', day)::date)
  ) as part (period, starts_on)
  group by 1, 2, 3, 4, 5, 6, 7
  having sum(count) <> 0
`;
