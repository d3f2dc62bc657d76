import {
  StatisticDimension,
  StatisticFigure,
  TimeBand,
  YearlyExport,
  illegalShare,
  timeBands,
  type CalendarDate,
  type StatisticRow,
  type StatisticTimes,
} from '@meldpunt/domain';
import { Field, Float, Int, ObjectType } from '../../platform/graphql/type-graphql.js';
import { publishEnum } from '../../platform/graphql/enums.js';
import { DateScalar } from '../../platform/graphql/scalars.js';

publishEnum(StatisticFigure, 'StatisticFigure', 'What is counted, on the calendar day of the event.', {
  REPORTS: 'Reports received.',
  RECEIVED: 'Addresses in these reports.',
  OPENED: 'Cases opened.',
  ASSESSED: 'Content items, at their first assessment.',
  ILLEGAL: 'The same, if the conclusion is illegal.',
  SECOND_OPINIONS:
    'Content items with a second opinion and a conclusion. Outcome: whether the opinions agreed.',
  TO_POLICE: 'Content items sent to police, at home or abroad.',
  TO_HOTLINE: 'Content items sent to a hotline of INHOPE.',
  TO_AUTHORITY: 'Content items sent to an authority at home.',
  HELD: 'Content items whose notice was held by police.',
  CLEARED: 'Content items whose notice was cleared by police.',
  NOTICED: 'Content items in a notice to a provider. Outcome: what the provider did.',
  ANSWERED: 'Notified addresses that a provider answered. Outcome: the latest answer.',
  REMOVED: 'Content items that were removed.',
  REMOVED_BY_PROVIDER: 'The same, by a provider that had a notice. Their times run from the notice.',
  LATE: 'Deadlines that passed. Outcome: which deadline.',
  CLOSED: 'Cases closed. Outcome: why.',
});

publishEnum(StatisticDimension, 'StatisticDimension', 'By what figures are broken down.', {
  NOVELTY: '`NEW`, or `KNOWN` for an address that was reported before.',
  CLASSIFICATION: 'The classification; `NOT_CONCLUDED` before a conclusion.',
  AGE_GROUP: 'The apparent age.',
  SEX: 'The apparent sex.',
  SITE_TYPE: 'The type of the site.',
  COMMERCIALITY: 'Whether the site is commercial.',
  HOSTING_COUNTRY: 'The hosting country; without one, the kind of hosting.',
  ROUTE: 'The kinds of recipients, joined by `+`; `NONE` without one.',
  PROVIDER: 'The hosting provider.',
  NETWORK: 'The network: a number of an autonomous system (`AS64500`), or a network without countries.',
  OUTCOME: 'The result that belongs to the figure. Figures without one are left out.',
});

publishEnum(TimeBand, 'TimeBand', 'Calendar days that something took.', {
  SAME_DAY: 'The same day.',
  ONE_DAY: 'The next day.',
  TWO_DAYS: 'Two days.',
  THREE_DAYS: 'Three days.',
  FOUR_DAYS: 'Four days.',
  FIVE_DAYS: 'Five days.',
  SIX_DAYS: 'Six days.',
  SEVEN_DAYS_OR_MORE: 'Seven days or more.',
});

publishEnum(YearlyExport, 'YearlyExport', 'A report that the hotline makes once a year.', {
  INHOPE: 'The figures that INHOPE publishes about its network.',
  TRUSTED_FLAGGER: 'The report of a trusted flagger: Regulation (EU) 2022/2065, art. 22(3).',
  MINISTER: 'The report of a recognised organisation to the Minister of Justice.',
});

const suppressed = '`null` if it is not shown, because it or another number is small.';

@ObjectType('StatisticCount', { description: 'The number of one figure.', simpleResolvers: true })
export class StatisticCountType {
  @Field(() => StatisticFigure, { description: 'What is counted.' })
  figure!: StatisticFigure;

  @Field(() => Int, { nullable: true, description: `The number. ${suppressed}` })
  count!: number | null;
}

@ObjectType('StatisticBand', { description: 'The number in one band of time.', simpleResolvers: true })
export class StatisticBandType {
  @Field(() => TimeBand, { description: 'The band.' })
  band!: TimeBand;

  @Field(() => Int, { nullable: true, description: `The number. ${suppressed}` })
  count!: number | null;
}

@ObjectType('StatisticTimes', {
  description:
    'How long events of a figure took, from the opening of the case unless the figure says otherwise.',
  simpleResolvers: true,
})
export class StatisticTimesType {
  @Field(() => StatisticFigure, { description: 'Which events.' })
  figure!: StatisticFigure;

  @Field(() => Int, { nullable: true, description: `The number of events. ${suppressed}` })
  count!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Half of the events took at most so many hours, rounded up to whole hours, above seven days to whole days. `null` without events.',
  })
  p50Hours!: number | null;

  @Field(() => Int, { nullable: true, description: 'Nine of ten events took at most so many hours.' })
  p90Hours!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: `The number of events that took at most 72 hours. ${suppressed}`,
  })
  withinYardstick!: number | null;

  @Field(() => [StatisticBandType], { description: 'All bands, shortest first.' })
  bands!: readonly StatisticBandType[];
}

@ObjectType('StatisticRow', {
  description: 'The figures of one value of the dimension, or the totals.',
  simpleResolvers: true,
})
export class StatisticRowType {
  @Field(() => String, { nullable: true, description: 'The value, mostly a code. `null` for the totals.' })
  value!: string | null;

  @Field(() => [StatisticCountType], {
    description: 'The figures: all of them for the totals, else those that occur.',
  })
  counts!: readonly StatisticCountType[];

  @Field(() => Float, {
    nullable: true,
    description: 'The illegal part of the assessed items, from 0 to 1. `null` if it is not known.',
  })
  illegalShare!: number | null;

  @Field(() => [StatisticTimesType], { description: 'How long events took, for the figures with times.' })
  times!: readonly StatisticTimesType[];
}

@ObjectType('StatisticPart', { description: 'The totals of a part of a time.', simpleResolvers: true })
export class StatisticPartType {
  @Field(() => DateScalar, { description: 'The first day.' })
  from!: CalendarDate;

  @Field(() => DateScalar, { description: 'The last day.' })
  to!: CalendarDate;

  @Field(() => StatisticRowType, { description: 'The totals.' })
  total!: StatisticRowType;
}

@ObjectType('Statistics', { description: 'The figures of a time.', simpleResolvers: true })
export class StatisticsType {
  @Field(() => DateScalar, { description: 'The first day.' })
  from!: CalendarDate;

  @Field(() => DateScalar, { description: 'The last day.' })
  to!: CalendarDate;

  @Field(() => String, { description: 'The time zone of the days.' })
  timeZone!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Numbers from 1 to below this one are not shown to you. `null` if you see all numbers.',
  })
  minimumCount!: number | null;

  @Field(() => StatisticRowType, { description: 'The totals.' })
  total!: StatisticRowType;

  @Field(() => [StatisticRowType], { description: 'One row for each value, at most 500, largest first.' })
  rows!: readonly StatisticRowType[];

  @Field(() => Int, { description: 'The number of further rows.' })
  omittedRows!: number;
}

@ObjectType('ExportColumn', { description: 'A column of a yearly export.', simpleResolvers: true })
export class ExportColumnType {
  @Field(() => String, { description: 'The name of the column.' })
  code!: string;

  @Field(() => String, { description: 'What it contains.' })
  meaning!: string;
}

@ObjectType('ExportLine', { description: 'One line of a yearly export.', simpleResolvers: true })
export class ExportLineType {
  @Field(() => String, { description: 'The calendar year.' })
  year!: string;

  @Field(() => String, { description: 'The section of the report.' })
  section!: string;

  @Field(() => String, { description: 'What is counted: a `StatisticFigure`.' })
  figure!: string;

  @Field(() => String, { description: 'The provider that had the notice; empty if it is not about notices.' })
  provider!: string;

  @Field(() => String, { description: 'The value by which it is broken down; empty for a total.' })
  value!: string;

  @Field(() => String, { description: 'What the provider did; empty if it is not about notices.' })
  outcome!: string;

  @Field(() => String, {
    description: 'What the number is: a count, a share, hours, or the band of time it counts.',
  })
  measure!: string;

  @Field(() => String, { description: 'The number; empty if there is none.' })
  number!: string;
}

@ObjectType('YearlyExportFile', { description: 'A yearly export.', simpleResolvers: true })
export class YearlyExportFileType {
  @Field(() => YearlyExport, { description: 'Which report.' })
  kind!: YearlyExport;

  @Field(() => Int, { description: 'The calendar year.' })
  year!: number;

  @Field(() => Boolean, { description: 'Whether the year is over.' })
  isComplete!: boolean;

  @Field(() => [ExportColumnType], { description: 'The columns, in order.' })
  columns!: readonly ExportColumnType[];

  @Field(() => [ExportLineType], { description: 'The lines.' })
  lines!: readonly ExportLineType[];

  @Field(() => String, { description: 'The same as CSV (RFC 4180), with a header.' })
  csv!: string;
}

const presentTimes = (figure: StatisticFigure, { bands, ...times }: StatisticTimes): StatisticTimesType => ({
  figure,
  ...times,
  bands: timeBands.map((band) => ({ band, count: bands[band] })),
});

export const presentStatisticRow = (row: StatisticRow): StatisticRowType => ({
  value: row.value,
  counts: (Object.entries(row.counts) as [StatisticFigure, number | null][]).map(([figure, count]) => ({
    figure,
    count,
  })),
  illegalShare: illegalShare(row),
  times: (Object.entries(row.times) as [StatisticFigure, StatisticTimes][]).map(([figure, times]) =>
    presentTimes(figure, times),
  ),
});
