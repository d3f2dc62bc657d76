import { notConfigured, type Channels } from '../features/hand-overs/index.js';
import { iccamChannel } from '../features/iccam/index.js';
import { noticeChannel } from '../features/notices/index.js';
import type { System } from './system.js';

/** The ways out. One that nobody configured stops each hand-over at once, visibly, until it is. */
export const createChannels = ({ notices, iccam }: System): Channels => ({
  POLICE_FEED: notConfigured,
  NOTICE: notices?.mail ? noticeChannel({ ...notices, mail: notices.mail }) : notConfigured,
  ICCAM: iccam === null ? notConfigured : iccamChannel(iccam),
  WEBHOOK: notConfigured,
});
