import { notConfigured, type Channels } from '../features/hand-overs/index.js';
import { iccamChannel } from '../features/iccam/index.js';
import { noticeChannel } from '../features/notices/index.js';
import { policeFeedChannel } from '../features/police/feed/police-feed-channel.js';
import { webhookChannel } from '../features/webhooks/index.js';
import type { System } from './system.js';

/** The ways out. One that nobody configured stops each hand-over at once, visibly, until it is. */
export const createChannels = ({ notices, iccam, outbound }: System): Channels => ({
  POLICE_FEED: policeFeedChannel,
  NOTICE: notices.mail ? noticeChannel({ ...notices, mail: notices.mail }) : notConfigured,
  ICCAM: iccam === null ? notConfigured : iccamChannel(iccam),
  WEBHOOK: webhookChannel(outbound),
  BY_HAND: notConfigured,
});
