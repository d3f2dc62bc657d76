import { PoliceFeedEvent } from './police-feed-event.js';
import { AnnouncementType } from './announcement.js';

/** What a hand-over tells its recipient. @public */
export const HandOverMessage = {
  ...PoliceFeedEvent,
  ...AnnouncementType,
  /** A notice to a hosting provider. */
  NOTICE: 'NOTICE',
  /** A report to the exchange between hotlines. */
  REPORT: 'REPORT',
  /** We claim an item of the exchange. */
  CLAIM: 'CLAIM',
  /** The details that a report of the exchange needs before actions on it are accepted. */
  DETAILS: 'DETAILS',
  ASSESSMENT: 'ASSESSMENT',
  ACTION: 'ACTION',
  /** An item of the exchange is now hosted in another country. */
  MOVE: 'MOVE',
  /** A test message to a webhook. */
  TEST: 'TEST',
} as const;
export type HandOverMessage = keyof typeof HandOverMessage;
