import type { Feature } from '../../platform/feature.js';
import { Migration20261129245500_statistics } from './Migration20261129245500_statistics.js';
import { refreshStatistics } from './refresh-statistics.js';
import {
  StatisticsCountEntity,
  StatisticsEventEntity,
  StatisticsStaleCaseEntity,
} from './statistics.entity.js';
import { statisticsPermissions } from './statistics.permissions.js';
import { StatisticsResolver } from './statistics.resolver.js';

export const statistics = {
  entities: [StatisticsEventEntity, StatisticsCountEntity, StatisticsStaleCaseEntity],
  migrations: [Migration20261129245500_statistics],
  permissions: statisticsPermissions,
  resolvers: () => [new StatisticsResolver()],
  schedule: () => ({ refreshStatistics }),
} satisfies Feature;
