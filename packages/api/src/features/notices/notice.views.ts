import type { Views } from '../../platform/feature.js';

/** The views that other features may read in SQL. */
export const noticeViews = {
  notice_fact: ['id', 'reference', 'contactId', 'openedAt', 'status'],
  notice_item_fact: ['id', 'noticeId', 'contentItemId'],
  notice_round_fact: ['noticeId', 'number', 'itemIds', 'rulesVersion', 'sentAt'],
} as const satisfies Views;
