import { Permission } from '@meldpunt/domain';
import { anyone, requires } from '../../platform/auth/rules.js';

export const reportPermissions = {
  Query: {
    reportStatus: anyone,
    readAddresses: anyone,
    floodDismissals: requires(Permission.FLOOD_DISMISS),
  },
  Mutation: {
    submitReport: anyone,
    importReports: requires(Permission.REPORT_IMPORT),
    dismissFlood: requires(Permission.FLOOD_DISMISS),
    undoFloodDismissal: requires(Permission.FLOOD_DISMISS),
  },
};
