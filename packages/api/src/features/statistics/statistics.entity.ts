import { defineEntity, p } from '@mikro-orm/postgresql';
import type { StatisticFigure } from '@meldpunt/domain';
import type { TablesOf } from '../../platform/database/kysely.js';

/** One counted event of a case. The worker replaces the events of a case when its facts have changed. */
export const StatisticsEventEntity = defineEntity({
  name: 'StatisticsEvent',
  tableName: 'statistics_event',
  properties: {
    /** The case. Without a foreign key: events stay when the case is erased. */
    caseId: p.uuid().primary(),
    figure: p.text().$type<StatisticFigure>().primary(),
    /** The calendar day of the event in the time zone of the hotline. */
    day: p.date().primary(),
    /** The calendar days that it took; `null` for a figure without times. */
    days: p.integer().strictNullable(),
    hours: p.integer().strictNullable(),
    outcome: p.text().strictNullable(),
    novelty: p.text(),
    classification: p.text(),
    ageGroup: p.text(),
    sex: p.text(),
    siteType: p.text(),
    commerciality: p.text(),
    hostingCountry: p.text(),
    route: p.text(),
    provider: p.text(),
    network: p.text(),
  },
});

/** The number of events of a day, a month or a year, by one dimension. */
export const StatisticsCountEntity = defineEntity({
  name: 'StatisticsCount',
  tableName: 'statistics_count',
  properties: {
    dimension: p.text().primary(),
    period: p.text().$type<'DAY' | 'MONTH' | 'YEAR'>().primary(),
    startsOn: p.date().primary(),
    figure: p.text().$type<StatisticFigure>().primary(),
    value: p.text().primary(),
    days: p.integer().strictNullable(),
    hours: p.integer().strictNullable(),
    count: p.integer(),
  },
});

/** A case whose facts have changed since it was counted. */
export const StatisticsStaleCaseEntity = defineEntity({
  name: 'StatisticsStaleCase',
  tableName: 'statistics_stale_case',
  properties: {
    id: p.bigint('string').primary().autoincrement(),
    caseId: p.uuid(),
  },
});

/** The tables of this file as rows. */
export type StatisticsTables = TablesOf<
  typeof StatisticsEventEntity | typeof StatisticsCountEntity | typeof StatisticsStaleCaseEntity
>;
