import type { Feature } from '../../platform/feature.js';
import type { Consequence } from '../hand-overs/index.js';
import { removalEvidenceSince } from '../reachability/index.js';
import { announceTask, announceToIccam } from './announce/announce-to-iccam.js';
import type { IccamClient } from './client/iccam-client.js';
import { iccamChannel } from './iccam-channel.js';
import { IccamActionEntity, IccamItemEntity, IccamVisitEntity } from './iccam-item.entity.js';
import { iccamPermissions } from './iccam.permissions.js';
import { CaseIccamResolver, IccamStatusResolver, ItemIccamResolver } from './iccam.resolver.js';
import { iccamViews } from './iccam.views.js';
import { importInbox } from './inbox/import-inbox.js';
import { compareLists } from './lists/compare-lists.js';
import { finishWithPartners } from './progress/finish-with-partners.js';
import { readPartners } from './progress/read-partners.js';
import { IccamWaitEntity } from './iccam-wait.entity.js';
import { tickWithWait } from './requested-wait.js';
import { IccamReportLinkEntity } from './report/iccam-report-link.entity.js';
import { IccamReportSearchEntity } from './report/iccam-report-search.entity.js';

interface Ports {
  /** The ICCAM client; `null` if ICCAM is not configured. */
  readonly iccam: object | null;
  readonly afterRetry: Consequence;
}

interface Parts {
  readonly iccam: IccamClient | null;
}

export const iccam = {
  entities: [
    IccamItemEntity,
    IccamActionEntity,
    IccamVisitEntity,
    IccamReportLinkEntity,
    IccamReportSearchEntity,
    IccamWaitEntity,
  ],
  views: iccamViews,
  permissions: iccamPermissions,
  resolvers: ({ iccam: exchange, afterRetry }: Ports) => [
    new IccamStatusResolver(exchange !== null, afterRetry),
    new CaseIccamResolver(),
    new ItemIccamResolver(),
  ],
  tasks: () => ({ [announceTask]: announceToIccam }),
  schedule: ({ iccam: client }: Parts) => ({
    finishWithPartners: finishWithPartners(removalEvidenceSince),
    ...(client === null
      ? {}
      : {
          importInbox: tickWithWait(client, importInbox(client)),
          readPartners: tickWithWait(client, readPartners(client)),
          compareLists: tickWithWait(client, compareLists(client)),
        }),
  }),
  channels: ({ iccam: client }: Parts) => (client === null ? {} : { ICCAM: iccamChannel(client) }),
} satisfies Feature;
