import type { ChannelPort } from '../hand-overs/index.js';
import { deliverAnnouncement } from './announce/deliver-announcement.js';
import type { IccamClient } from './client/iccam-client.js';
import { channelKeepingWait } from './promised-wait.js';
import { deliverReport } from './report/deliver-report.js';

/** The channel to ICCAM, INHOPE's exchange between hotlines. */
export const iccamChannel = (client: IccamClient): ChannelPort =>
  channelKeepingWait(client, {
    deliver: (handOver, work) =>
      handOver.event === 'REPORT'
        ? deliverReport(client, handOver, work)
        : deliverAnnouncement(client, handOver, work),
  });
