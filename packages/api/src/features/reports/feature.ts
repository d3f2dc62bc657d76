import type { Feature } from '../../platform/feature.js';
import { deleteExpiredCounts } from '../../platform/rate-limits.js';
import type { WorkContext } from '../../platform/work-context.js';
import { FloodDismissalEntity } from './flood.entity.js';
import { FloodResolver } from './flood.resolver.js';
import { ImportResolver } from './import.resolver.js';
import { Migration20261130055300_flood_dismissal } from './Migration20261130055300_flood_dismissal.js';
import { Migration20261130091500_unknown_dismissals } from './Migration20261130091500_unknown_dismissals.js';
import { sealEarlierReports } from './seal-earlier-reports.js';
import { ReportEntity, ReportedAddressEntity } from './report.entity.js';
import type { ReportLimits } from './report-limits.js';
import { reportPermissions } from './report.permissions.js';
import {
  CaseReportsResolver,
  ReadPartResolver,
  RejectedUrlResolver,
  ReportResolver,
} from './report.resolver.js';
import { reportViews } from './report.views.js';

export const reports = {
  entities: [ReportEntity, ReportedAddressEntity, FloodDismissalEntity],
  migrations: [Migration20261130055300_flood_dismissal, Migration20261130091500_unknown_dismissals],
  views: reportViews,
  permissions: reportPermissions,
  resolvers: ({ limits }: { readonly limits: ReportLimits }) => [
    new ReportResolver(limits),
    new CaseReportsResolver(),
    new ReadPartResolver(),
    new RejectedUrlResolver(),
    new FloodResolver(),
    new ImportResolver(),
  ],
  schedule: () => ({
    'delete expired rate counts': ({ em }: WorkContext) => deleteExpiredCounts(em),
    sealEarlierReports: async (work: WorkContext) => {
      await sealEarlierReports(work);
    },
  }),
} satisfies Feature;
