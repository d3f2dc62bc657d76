import type { Feature } from '../../platform/feature.js';
import type { RateLimits } from '../../platform/rate-limits.js';
import type { WorkContext } from '../../platform/work-context.js';
import { sealEarlierReports } from './seal-earlier-reports.js';
import { ReportEntity, ReportedAddressEntity } from './report.entity.js';
import { reportPermissions } from './report.permissions.js';
import { CaseReportsResolver, ReportResolver } from './report.resolver.js';
import { reportViews } from './report.views.js';

export const reports = {
  entities: [ReportEntity, ReportedAddressEntity],
  views: reportViews,
  permissions: reportPermissions,
  resolvers: ({ limits }: { readonly limits: RateLimits }) => [
    new ReportResolver(limits),
    new CaseReportsResolver(),
  ],
  schedule: () => ({
    sealEarlierReports: async (work: WorkContext) => {
      await sealEarlierReports(work);
    },
  }),
} satisfies Feature;
