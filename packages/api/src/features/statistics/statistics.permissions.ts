import { Permission } from '@meldpunt/domain';
import { requires } from '../../platform/auth/rules.js';

export const statisticsPermissions = {
  Query: {
    statistics: requires(Permission.STATISTICS_READ, Permission.STATISTICS_READ_SUPPRESSED),
    yearlyExport: requires(Permission.STATISTICS_READ),
  },
  Mutation: {},
};
