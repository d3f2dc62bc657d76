import { StatisticDimension, YearlyExport, type CalendarDate } from '@meldpunt/domain';
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from '../../platform/graphql/type-graphql.js';
import type { RequestContext } from '../../platform/context.js';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { recordListRead } from '../audit/index.js';
import { readBacklog } from './read-backlog.js';
import { statisticPartsOf, statisticsFor, yearlyExportFor } from './statistics.queries.js';
import {
  StatisticBandType,
  StatisticPartType,
  StatisticsType,
  YearlyExportFileType,
} from './statistics.type.js';

@Resolver(() => StatisticsType)
export class StatisticsResolver {
  @Query(() => StatisticsType, {
    description:
      'The figures of a time, at most a few minutes old. Outside the hotline: of one calendar year that is over, without small numbers. Reading them is audited.',
  })
  async statistics(
    @Arg('from', () => DateScalar, { description: 'The first day, in the time zone of the hotline.' })
    from: CalendarDate,
    @Arg('to', () => DateScalar, { description: 'The last day.' }) to: CalendarDate,
    @Arg('by', () => StatisticDimension, {
      nullable: true,
      description: 'By what the figures are broken down. Only totals if absent.',
    })
    by: StatisticDimension | null,
    @Ctx() context: RequestContext,
  ): Promise<StatisticsType> {
    const found = await statisticsFor({ from, to, by: by ?? null }, context);
    const nodes = found.rows.map(({ value }) => ({ id: value ?? '' }));
    recordListRead('statistics', { nodes }, { filter: { from, to, by } }, context);
    return found;
  }

  @Query(() => YearlyExportFileType, {
    description: 'A yearly report, as lines and as CSV. Reading it is audited.',
  })
  async yearlyExport(
    @Arg('kind', () => YearlyExport, { description: 'Which report.' }) kind: YearlyExport,
    @Arg('year', () => Int, { description: 'The calendar year.' }) year: number,
    @Ctx() context: RequestContext,
  ): Promise<YearlyExportFileType> {
    const file = await yearlyExportFor(kind, year, context);
    const nodes = file.lines.map((line) => ({ id: Object.values(line).join(' ') }));
    recordListRead('yearlyExport', { nodes }, { filter: { kind, year } }, context);
    return file;
  }

  @FieldResolver(() => [StatisticBandType], {
    nullable: true,
    description:
      'The cases that were open at the end of the last day, by their age in calendar days. `null` outside the hotline.',
  })
  backlog(
    @Root() { to, minimumCount }: StatisticsType,
    @Ctx() { em }: RequestContext,
  ): Promise<readonly StatisticBandType[]> | null {
    return minimumCount === null ? readBacklog(em, to) : null;
  }

  @FieldResolver(() => [StatisticPartType], {
    nullable: true,
    description: 'The totals of parts of the time, such as its weeks. `null` outside the hotline.',
  })
  parts(
    @Root() { from, to, minimumCount }: StatisticsType,
    @Arg('starts', () => [DateScalar], {
      description: 'The first day of each part, in order, at most 60. A part ends before the next one.',
    })
    starts: readonly CalendarDate[],
    @Ctx() context: RequestContext,
  ): Promise<readonly StatisticPartType[]> | null {
    return minimumCount === null ? statisticPartsOf({ from, to }, starts, context) : null;
  }
}
