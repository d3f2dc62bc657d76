import type { ChannelPort } from '../hand-overs/index.js';
import { deliverAnnouncement } from './announce/deliver-announcement.js';
import type { IccamClient } from './client/iccam-client.js';
import { channelWithWait } from './requested-wait.js';
import { deliverReport } from './report/deliver-report.js';

/** The channel to ICCAM, INHOPE's exchange between hotlines. */
export const iccamChannel = (client: IccamClient): ChannelPort =>
  channelWithWait(client, {
    deliver: (handOver, context) =>
      handOver.event === 'REPORT'
        ? deliverReport(client, handOver, context)
        : deliverAnnouncement(client, handOver, context),
  });
